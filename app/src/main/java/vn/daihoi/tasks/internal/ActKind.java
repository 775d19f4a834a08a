package vn.daihoi.tasks.internal;

import java.util.Locale;

/// What people do with tasks.
public enum ActKind {
    CREATE,
    CHANGE,
    DONE,
    DROP,
    REOPEN,
    /// only the last day
    MOVE,
    /// only the responsible person
    HAND;

    /// End of message keys.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
