package vn.daihoi.review.indicators;

/// How far a statement reaches.
public enum Scope {
    /// A plain fact of the unit: it has so many households.
    UNIT_FACT,
    /// The words say that it holds for the whole unit.
    WHOLE_UNIT,
    /// It may be one deed of many.
    OPEN
}
