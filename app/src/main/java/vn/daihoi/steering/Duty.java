package vn.daihoi.steering;

import java.util.Locale;

/// What a member does in a working group, the head first.
public enum Duty {
    HEAD,
    DEPUTY,
    MEMBER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
