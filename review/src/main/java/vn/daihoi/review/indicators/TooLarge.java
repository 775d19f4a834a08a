package vn.daihoi.review.indicators;

import vn.daihoi.review.language.Quantity;

/// A part that is larger than its whole.
public record TooLarge(Quantity part, Quantity whole) {}
