package vn.daihoi.review.indicators;

import vn.daihoi.review.text.Span;

import java.math.BigDecimal;

/// A percentage that does not follow from its count.
///
/// @param place the percentage as printed
/// @param part what was counted
/// @param whole the base that was taken
/// @param printed percent as printed
/// @param right percent that follows, exact
/// @param step worth of the last digit printed
/// @param partPlace where the count stands
/// @param wholePlace where the base stands
public record WrongShare(
        Span place,
        BigDecimal part,
        BigDecimal whole,
        BigDecimal printed,
        BigDecimal right,
        BigDecimal step,
        Span partPlace,
        Span wholePlace) {}
