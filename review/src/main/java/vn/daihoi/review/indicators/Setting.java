package vn.daihoi.review.indicators;

import vn.daihoi.review.text.Span;

/// What is known of a sentence or table from outside.
///
/// @param paragraph the paragraph around it, or the whole table
/// @param heading titles of the sections around, folded, the widest first
/// @param tense what the passage is, [Tense#UNKNOWN] when it does not tell
public record Setting(Span paragraph, String heading, Tense tense) {}
