package vn.daihoi.composition.apportion;

/// How fractions of a seat are settled.
public enum Method {
    /// Each unit has its quota rounded down; what is left over goes to the largest remainders.
    /// Never gives a unit less than its quota rounded down or more than rounded up, but a unit may
    /// lose a seat when there are more of them (Alabama paradox).
    LARGEST_REMAINDER,
    /// Sainte-Laguë: one divisor for all, quotients rounded to the nearest whole number. A unit
    /// never loses a seat when there are more of them.
    WEBSTER
}
