package vn.daihoi.profile;

/// What the program does when a number is not kept.
public enum Enforcement {
    /// The rule is broken.
    MUST,
    /// Only a warning.
    WARN,
    /// Shown beside the figure, nothing more.
    INFORM
}
