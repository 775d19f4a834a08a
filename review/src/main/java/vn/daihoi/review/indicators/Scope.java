package vn.daihoi.review.indicators;

/// How far a statement reaches.
public enum Scope {
    /// A plain fact of the unit: it has so many households.
    UNIT_FACT,
    /// So many areas are told to be all of them; they may be all of some.
    ALL_AREAS,
    /// The words say that it holds for the whole unit.
    WHOLE_UNIT,
    /// It may be one deed of many.
    OPEN
}
