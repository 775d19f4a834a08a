package vn.daihoi.review;

/// Someone's decision that a finding may stay as it is.
///
/// @param fingerprint of the finding
/// @param reason in the words of that person, not blank
/// @param by who decided
public record Waiver(String fingerprint, String reason, String by) {}
