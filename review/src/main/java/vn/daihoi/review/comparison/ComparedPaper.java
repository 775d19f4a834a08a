package vn.daihoi.review.comparison;

import vn.daihoi.review.ReviewedDocument;
import vn.daihoi.review.overlap.TokenText;
import vn.daihoi.review.sections.FormParts;
import vn.daihoi.review.sections.SectionFinder;
import vn.daihoi.review.text.ExtractedDocument;
import vn.daihoi.review.text.Span;

/// A paper made ready to be compared.
///
/// @param tokens all of its text
/// @param body without head, title, recipients and signature, which are alike in all papers
public record ComparedPaper(TokenText tokens, Span body) {

    public static ComparedPaper of(ExtractedDocument document) {
        return of(document, SectionFinder.find(document).form());
    }

    public static ComparedPaper of(ReviewedDocument document) {
        return of(document.document(), document.outline().form());
    }

    private static ComparedPaper of(ExtractedDocument document, FormParts form) {
        return new ComparedPaper(
                TokenText.of(document.file(), document.text()), body(document.text(), form));
    }

    private static Span body(String text, FormParts form) {
        var title = form.title();
        int start = title == null ? form.head().end() : Math.max(form.head().end(), title.end());
        var tail = form.tail();
        int end = tail == null ? text.length() : tail.start();
        return start < end ? new Span(start, end) : new Span(0, text.length());
    }

    /// Whether more of a place lies in the body than outside.
    boolean holds(Span place) {
        int inside = Math.min(place.end(), body.end()) - Math.max(place.start(), body.start());
        return 2 * inside > place.length();
    }

    /// Words of the body: the whole of which shares are told.
    public int words() {
        return Places.first(tokens, body.end()) - Places.first(tokens, body.start());
    }
}
