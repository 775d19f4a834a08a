package vn.daihoi.review.sections;

import vn.daihoi.review.text.Span;

/// One numbered line, heading or list item.
///
/// @param label its number
/// @param span the paragraph it starts
/// @param heading whether it is a heading
public record Numbered(Label label, Span span, boolean heading) {}
