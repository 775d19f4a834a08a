package vn.daihoi.pilot.internal;

import java.util.Locale;

/// What came of an act.
public enum Outcome {
    DONE,
    /// what the address or a field names is not there
    NO_SUCH_THING,
    /// the unit holds no congress of its own or does not lie directly below
    NOT_A_PILOT_UNIT,
    /// somebody scored, and no reason was given
    NEEDS_A_REASON,
    LONG_WORDS,
    NOBODY_CHOSEN,
    NO_SUCH_LOGIN,
    TOO_MANY,
    /// an observer who scored stays
    HAS_SCORED,
    /// the day of the congress is still to come
    TOO_EARLY,
    /// the board has closed the scoring
    SCORING_CLOSED,
    /// the debriefing is signed off
    CLOSED,
    /// scoring must be closed first
    STILL_SCORING,
    /// nothing was concluded yet
    NO_CONCLUSION,
    /// somebody else wrote meanwhile
    OVERTAKEN,
    NO_WORDS;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
