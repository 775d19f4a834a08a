package vn.daihoi.notifications.internal;

import java.util.Locale;

/// Where a message that leaves the program stands.
public enum OutgoingState {
    WAITING,
    SENT,
    /// tried in vain; tried again later
    FAILED,
    /// not tried again unless someone asks
    GIVEN_UP;

    /// As written in addresses, for instance `given-up`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Key of its name in the bundle.
    public String messageKey() {
        return "notifications.outgoing.state." + code();
    }
}
