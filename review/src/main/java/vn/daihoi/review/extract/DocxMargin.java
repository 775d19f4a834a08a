package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a Word file refers to beside its text: comments with their ranges, footnotes and endnotes
/// with their numbers.
final class DocxMargin {

    /// A note that is referred to in a paragraph.
    @FunctionalInterface
    interface Reference {
        void shown(String id, int tag, DocxParagraph paragraph);
    }

    private final DocxNotes notes;
    private final List<String> waitingComments = new ArrayList<>();
    private final Set<String> closedComments = new HashSet<>();
    private int footnotes;
    private int endnotes;

    DocxMargin(DocxNotes notes) {
        this.notes = notes;
    }

    /// Ranges that opened between paragraphs start here.
    void startParagraph(Piece words) {
        waitingComments.forEach(id -> words.mark(new Piece.Mark.CommentStart(id, words.length())));
        waitingComments.clear();
    }

    /// A range may open between paragraphs; it then starts with the next one.
    ///
    /// @param paragraph the one that is open
    void startComment(String id, @Nullable DocxParagraph paragraph) {
        if (!notes.comments().containsKey(id)) {
            return;
        }
        if (paragraph == null) {
            waitingComments.add(id);
        } else {
            paragraph.words.mark(new Piece.Mark.CommentStart(id, paragraph.words.length()));
        }
    }

    /// Stands at the end of the range and again at the reference, which some writers leave out.
    void endComment(String id, @Nullable DocxParagraph paragraph) {
        @Nullable String words = notes.comments().get(id);
        if (paragraph != null && words != null && closedComments.add(id)) {
            paragraph.words.mark(new Piece.Mark.CommentEnd(id, paragraph.words.length(), words));
        }
    }

    void footnote(String id, int tag, DocxParagraph paragraph) {
        @Nullable Piece words = notes.footnotes().get(id);
        if (words != null) {
            footnotes++;
            add(words, Integer.toString(footnotes), tag, paragraph);
        }
    }

    void endnote(String id, int tag, DocxParagraph paragraph) {
        @Nullable Piece words = notes.endnotes().get(id);
        if (words != null) {
            endnotes++;
            add(words, Numerals.lowerRoman(endnotes), tag, paragraph);
        }
    }

    private static void add(Piece words, String number, int tag, DocxParagraph paragraph) {
        paragraph.beside.add(words.shownAt(tag), Shape.footnote(number).onPage(paragraph.page));
    }
}
