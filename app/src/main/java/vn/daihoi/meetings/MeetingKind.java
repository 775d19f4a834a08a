package vn.daihoi.meetings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What sort of meeting it is.
public enum MeetingKind {
    /// giao ban: the level above with the boards below
    BRIEFING,
    /// with the Party committees of the wards
    PARTY,
    TRAINING;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Key of its name in the bundle.
    public String messageKey() {
        return "meetings.kind." + code();
    }

    /// @param code as in an address; anything
    public static Optional<MeetingKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
