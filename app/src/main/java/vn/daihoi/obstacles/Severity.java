package vn.daihoi.obstacles;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How much an obstacle holds a unit up, the worst last.
public enum Severity {
    LIGHT,
    /// work goes on, but more slowly
    SERIOUS,
    /// work cannot go on
    BLOCKING;

    /// As written in addresses and kept.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "obstacles.severity." + code();
    }

    /// Empty for what is no code.
    public static Optional<Severity> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
