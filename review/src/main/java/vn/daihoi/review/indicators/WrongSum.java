package vn.daihoi.review.indicators;

import vn.daihoi.review.text.Span;

import java.math.BigDecimal;
import java.util.List;

/// Parts that do not add up to the total stated.
///
/// @param place the total as printed
/// @param printed total as printed
/// @param sum of the parts
/// @param parts where they stand
/// @param head of the table's column or row; empty in prose
public record WrongSum(
        Span place, BigDecimal printed, BigDecimal sum, List<Span> parts, String head) {

    public WrongSum {
        parts = List.copyOf(parts);
    }
}
