package vn.daihoi.review.language;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.Span;

/// The number and symbol of a paper.
///
/// @param span number and symbol, without the word before them
/// @param number null when it was left open, as in `Số: /KH-MTTQ-BTT`
/// @param year null where the number has none; only normative papers have one
/// @param symbol in one way of writing: hyphens, no blanks, such as `KH-MTTQ-BTT`
/// @param form whose way of numbering it is
/// @param type the word before it, folded, such as `kế hoạch`; empty when there is none
/// @param date date cited right behind it
/// @param issuer the body named behind number and date, as written, folded; empty when there is
///   none
public record DocumentNumber(
        Span span,
        @Nullable Integer number,
        @Nullable Integer year,
        String symbol,
        Form form,
        String type,
        @Nullable DateMention date,
        String issuer) {

    public enum Form {
        /// `12/KH-MTTQ-BTT`, `102/2025/NQLT-UBTVQH15`, `85/2015/QH13`; also the Front's
        STATE,
        /// `11-TT/QU`
        PARTY
    }

    /// Number, symbol and date.
    public Span cited() {
        return date == null ? span : new Span(span.start(), date.span().end());
    }

    /// The same for every way of writing one number.
    public String identity() {
        return "%s|%s|%s|%s".formatted(number, year, symbol, form);
    }
}
