package vn.daihoi.review.passages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a passage of a paper speaks of.
public enum PassageKind {
    RESULT("results"),
    SHORTCOMING("shortcomings"),
    CAUSE("causes"),
    LESSON("lessons"),
    AIM("aims"),
    TARGET("targets"),
    TASK("tasks"),
    SOLUTION("solutions"),
    OTHER("");

    private final String part;

    PassageKind(String part) {
        this.part = part;
    }

    /// The kind that a part of a paper's form holds, by the part's id.
    public static Optional<PassageKind> ofPart(String part) {
        return Arrays.stream(values())
                .filter(kind -> !kind.part.isEmpty() && kind.part.equals(part))
                .findFirst();
    }

    /// The kind that a profile writes as `shortcoming`.
    ///
    /// @throws IllegalArgumentException if there is none
    static PassageKind named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /// Whether it looks back on the past term.
    public boolean looksBack() {
        return ordinal() <= LESSON.ordinal();
    }

    /// Whether it looks ahead to the coming term.
    public boolean looksAhead() {
        return ordinal() >= AIM.ordinal() && this != OTHER;
    }

    /// Whether it says what is to be done.
    public boolean isWork() {
        return this == TASK || this == SOLUTION;
    }
}
