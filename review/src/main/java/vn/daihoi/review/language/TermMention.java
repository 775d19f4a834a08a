package vn.daihoi.review.language;

import vn.daihoi.review.text.Span;

/// Two years that belong together.
///
/// @param span the word before, when there is one, and the years
/// @param years the years alone
/// @param first first year as written
/// @param last last year as written, not necessarily later
/// @param kind what the word before makes of them
public record TermMention(Span span, Span years, int first, int last, Kind kind) {

    public enum Kind {
        /// `nhiệm kỳ 2024-2029`, `khóa XVII (2024-2029)`
        TERM,
        /// `giai đoạn 2021-2025`, `năm học 2023-2024`
        PERIOD,
        /// years without such a word
        BARE
    }

    /// Such as `2024-2029`.
    public String written() {
        return first + "-" + last;
    }
}
