package vn.daihoi.profile;

/// Who does the work of a milestone, seen from the unit whose milestone it is.
public enum Actor {
    /// The unit's own Front committee or Standing Board.
    UNIT,
    /// The Party committee of the same level.
    UNIT_PARTY,
    /// The Front's Standing Board directly above.
    UPPER_UNIT,
    /// The Party committee of the level above.
    UPPER_PARTY,
    /// The units directly below, such as residential Front committees.
    LOWER_UNITS
}
