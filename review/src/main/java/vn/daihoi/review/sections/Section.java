package vn.daihoi.review.sections;

import vn.daihoi.review.text.Span;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A heading with all that stands under it, down to the next heading of its level.
///
/// @param number as written, `Phần thứ nhất`, `I.`, `2.1`; empty for a heading without number
/// @param title words of the heading on one line, without the number; may be empty for a bare `Phần
///   thứ nhất`
/// @param level depth in this paper, 1 for the widest
/// @param heading the heading itself
/// @param start UTF-16 offset where the heading starts
/// @param end UTF-16 offset, exclusive, after the last subsection
/// @param words all words, heading and subsections included
/// @param annex whether it is or lies in an annex
/// @param children subsections in order
public record Section(
        String number,
        String title,
        int level,
        Span heading,
        int start,
        int end,
        int words,
        boolean annex,
        List<Section> children) {

    private static final Pattern ARTICLE =
            Pattern.compile(
                    "^Điều\\b",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);

    public Section {
        children = List.copyOf(children);
    }

    /// This section and all below it, in reading order.
    public Stream<Section> withDescendants() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Section::withDescendants));
    }

    /// Number and title as a reader would cite them.
    public String name() {
        return (number + " " + title).strip();
    }

    /// `Điều 4`
    public boolean isArticle() {
        return ARTICLE.matcher(number).find();
    }

    public boolean contains(int offset) {
        return offset >= start && offset < end;
    }
}
