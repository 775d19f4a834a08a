package vn.daihoi.review;

/// How much a finding weighs.
public enum Level {
    /// must be mended before the paper goes on
    ERROR,
    /// should be mended
    WARNING,
    /// worth knowing, or a rule that could not decide
    NOTE
}
