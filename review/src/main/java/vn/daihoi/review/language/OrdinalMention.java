package vn.daihoi.review.language;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.Span;

/// A number in a row of congresses, sessions or terms.
///
/// @param span such as `lần thứ XVIII`, `khóa XV`
/// @param value 1 to 99
/// @param kind what is counted
/// @param subject what it is the number of, such as `Đại hội đại biểu MTTQ Việt Nam phường Sen`;
///   null when nothing that can be counted stands before it in the sentence
public record OrdinalMention(Span span, int value, Kind kind, @Nullable Span subject) {

    public enum Kind {
        /// `lần thứ XVIII`, `lần thứ hai`, `lần XI`
        TIME,
        /// `khóa XV`
        COURSE,
        /// `nhiệm kỳ XI`
        TERM
    }
}
