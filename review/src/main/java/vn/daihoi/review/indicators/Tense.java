package vn.daihoi.review.indicators;

/// Whether a statement tells what was reached or what is aimed at.
public enum Tense {
    RESULT,
    TARGET,
    /// The text does not tell.
    UNKNOWN
}
