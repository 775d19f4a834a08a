package vn.daihoi.obstacles.internal;

import java.util.Locale;

/// Why something cannot be done with an obstacle or an answer.
public enum Refusal {
    NO_TITLE("title"),
    LONG_TITLE("title"),
    LONG_WORDS("words"),
    NO_ANSWER("answer"),
    LONG_ANSWER("answer"),
    NO_QUESTION("question"),
    LONG_QUESTION("question"),
    NO_REASON("reason"),
    /// there is no unit above the one that must act
    TOP(""),
    /// someone else was quicker
    OVERTAKEN("");

    private final String field;

    Refusal(String field) {
        this.field = field;
    }

    /// Name of the field that is wrong; empty when it is none.
    public String field() {
        return field;
    }

    /// Key of the text that says what to do.
    public String messageKey() {
        return "obstacles.refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
