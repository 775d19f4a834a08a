package vn.daihoi.meetings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// As what somebody of a unit is invited.
public enum Capacity {
    /// chair of a Committee, head of a residential committee
    HEAD,
    /// the Standing Board
    BOARD,
    /// standing members of the Party committee of the same level
    PARTY,
    /// the officer in charge
    OFFICER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Key of its name in the bundle.
    public String messageKey() {
        return "meetings.capacity." + code();
    }

    /// @param code as in a form; anything
    public static Optional<Capacity> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
