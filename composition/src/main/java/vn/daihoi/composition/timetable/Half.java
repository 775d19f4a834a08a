package vn.daihoi.composition.timetable;

/// Half of a day, the earlier one first.
public enum Half {
    MORNING,
    AFTERNOON
}
