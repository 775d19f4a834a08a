package vn.daihoi.review.overlap.index;

/// A text that shares rare wording with the one in question.
///
/// @param text who it is, as the index was told
/// @param weight more for more fingerprints, and for rarer ones: each counts as one part of the
///   texts that have it
/// @param here first tokens of the shared runs in the text in question; not to be changed
/// @param there first tokens of the same runs in the other text, one for one
public record Candidate<T>(T text, double weight, int[] here, int[] there) {}
