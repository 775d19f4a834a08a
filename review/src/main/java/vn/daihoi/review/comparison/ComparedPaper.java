package vn.daihoi.review.comparison;

import vn.daihoi.review.ReviewedDocument;
import vn.daihoi.review.overlap.TokenText;
import vn.daihoi.review.sections.FormParts;
import vn.daihoi.review.sections.SectionFinder;
import vn.daihoi.review.text.ExtractedDocument;
import vn.daihoi.review.text.Span;

/// A paper made ready to be compared: its body, without head, title, recipients and signature,
/// which are alike in all papers.
///
/// @param text all of it, as it was read
/// @param tokens of the body, with their places in the whole text
public record ComparedPaper(String text, TokenText tokens) {

    public static ComparedPaper of(ExtractedDocument document) {
        return of(document, SectionFinder.find(document).form());
    }

    public static ComparedPaper of(ReviewedDocument document) {
        return of(document.document(), document.outline().form());
    }

    private static ComparedPaper of(ExtractedDocument document, FormParts form) {
        String text = document.text();
        return new ComparedPaper(
                text, TokenText.of(document.file(), blanked(text, body(text, form))));
    }

    private static Span body(String text, FormParts form) {
        var title = form.title();
        int start = title == null ? form.head().end() : Math.max(form.head().end(), title.end());
        var tail = form.tail();
        int end = tail == null ? text.length() : tail.start();
        return start < end ? new Span(start, end) : new Span(0, text.length());
    }

    /// Blanks stand for all that is outside, so that places stay.
    private static String blanked(String text, Span body) {
        return " ".repeat(body.start()) + body.of(text) + " ".repeat(text.length() - body.end());
    }

    /// What it says, without its places.
    public Wording wording() {
        return Wording.of(tokens);
    }

    /// Words of the body: the whole of which shares are told.
    public int words() {
        return tokens.size();
    }
}
