package vn.daihoi.review.language;

import vn.daihoi.review.text.Span;

/// A name as a text writes it.
///
/// @param span the name alone, without title or kind
/// @param kind what it names
/// @param before the word that made it known, folded: `đồng chí`, `phường`
/// @param name on one line, blanks joined
public record NameMention(Span span, Kind kind, String before, String name) {

    public enum Kind {
        /// after `đồng chí`, `ông`, `bà`
        PERSON,
        /// after `phường`, `xã`, `quận`, …
        UNIT,
        /// in quotation marks
        QUOTED
    }
}
