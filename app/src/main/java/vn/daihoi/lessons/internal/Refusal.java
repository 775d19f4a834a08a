package vn.daihoi.lessons.internal;

import java.util.Locale;

/// Why an act on a lesson was not done.
public enum Refusal {
    NO_TITLE("title"),
    LONG_TITLE("title"),
    NO_TODO("todo"),
    LONG_WORDS("words"),
    NO_PART("part"),
    NO_SUCH_STEP("step"),
    NO_SUCH_RULE("rule"),
    /// a value of the rule is no number, or outside of what the rule allows
    BAD_VALUE("value"),
    /// every value is the profile's: the check would change nothing
    NO_VALUE("value"),
    BAD_DAYS("days"),
    NO_SUCH_GROUP("group"),
    BAD_BOUND("bound"),
    /// somebody else changed it first
    OVERTAKEN(""),
    /// its check was not tried since it was changed
    NOT_TRIED(""),
    /// its check finds the fault in every unit, and nobody said that this is meant
    EVERYWHERE("sure"),
    /// no unit below would get it
    NO_UNITS(""),
    NO_REASON("reason"),
    /// no proof, or no reason why it does not apply
    NO_WORDS("words"),
    /// a file is too large or of a kind that is not taken
    BAD_FILES("files"),
    /// more than [KeepEvidence#MOST_FILES]
    MANY_FILES("files"),
    /// its files stay as those who confirmed it saw them
    CONFIRMED(""),
    /// nothing was said that could be looked at
    NOTHING_SAID("");

    private final String field;

    Refusal(String field) {
        this.field = field;
    }

    /// Name of the field; empty when it is about the whole.
    public String field() {
        return field;
    }

    public String messageKey() {
        return "lessons.refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
