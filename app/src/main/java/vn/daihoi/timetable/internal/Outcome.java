package vn.daihoi.timetable.internal;

import java.util.Locale;

/// What came of an act on a timetable.
public enum Outcome {
    DONE,
    /// it was so already
    UNCHANGED,
    /// a unit, leader, hall, wish, version or proposal that is not the board's
    NO_SUCH_THING,
    /// somebody changed the draft meanwhile, and what was asked for rested on how it was
    OVERTAKEN,
    NOTHING_TO_UNDO,
    NOT_A_DAY,
    DAYS_IN_WRONG_ORDER,
    TOO_MANY_DAYS,
    NO_WEEKDAY,
    NO_HALF,
    NOT_A_GAP,
    NO_NAME,
    LONG_NAME,
    NAME_TAKEN,
    TOO_MANY,
    /// a congress that was held already
    HELD,
    /// not all congresses have a slot, or some are in each other's way
    CLASHES,
    /// a proposal is searched for already
    UNDER_WAY;

    /// As the end of message keys.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isFault() {
        return this != DONE && this != UNCHANGED;
    }
}
