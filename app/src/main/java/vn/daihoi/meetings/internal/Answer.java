package vn.daihoi.meetings.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What one who is invited says.
public enum Answer {
    COMING,
    /// with a reason
    ABSENT,
    /// with the name of the deputy
    DEPUTY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "meetings.answer." + code();
    }

    /// @param code as in a form; anything
    public static Optional<Answer> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
