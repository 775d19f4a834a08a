package vn.daihoi.review.rules;

/// What a task must tell.
enum Asked {
    /// A figure or an outcome that can be verified.
    TARGET,
    /// Who is in charge.
    OWNER,
    /// A date, a period or a frequency.
    DEADLINE
}
