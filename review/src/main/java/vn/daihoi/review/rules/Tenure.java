package vn.daihoi.review.rules;

import vn.daihoi.review.language.BodyName;
import vn.daihoi.review.language.OrdinalMention;
import vn.daihoi.review.language.TermMention;
import vn.daihoi.review.text.Span;

/// The number of a congress or term together with its years, as one place says it: `Đại hội đại
/// biểu MTTQ phường Sen lần thứ XVIII, nhiệm kỳ 2024-2029`.
///
/// @param paper where it stands
/// @param body whose congress or term it is; without words when the place does not say
/// @param ordinal its number
/// @param term its years
record Tenure(ReviewedText paper, BodyName body, OrdinalMention ordinal, TermMention term) {

    /// From the number to the last year.
    Span span() {
        return new Span(Math.min(ordinal.span().start(), term.span().start()), term.years().end());
    }

    String words() {
        return span().of(paper.text()).replaceAll("\\s+", " ");
    }

    Remark.Place place() {
        return new Remark.Place(paper, span());
    }
}
