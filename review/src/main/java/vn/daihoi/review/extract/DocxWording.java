package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.Leftover;

import java.util.Locale;

/// Puts the characters of a Word file where they belong: into the words of a paragraph, or beside
/// them as something that was left behind, since no reader of the print sees it.
final class DocxWording {

    /// Of signs that are no text of the file.
    static final int NO_TAG = 0;

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final DocxFields fields = new DocxFields();
    private final Controls controls = new Controls();
    private int inserted;
    private int deleted;

    DocxFields fields() {
        return fields;
    }

    Controls controls() {
        return controls;
    }

    void startInsertion() {
        inserted++;
    }

    void endInsertion() {
        inserted = Math.max(0, inserted - 1);
    }

    void startDeletion() {
        deleted++;
    }

    void endDeletion() {
        deleted = Math.max(0, deleted - 1);
    }

    boolean isDeleted() {
        return deleted > 0;
    }

    /// A tab, a break, or a sign of that sort.
    void blank(@Nullable DocxParagraph into, String blank) {
        if (into != null && isShown(into)) {
            into.words.append(blank);
        }
    }

    private boolean isShown(DocxParagraph into) {
        return !isDeleted()
                && !into.run.is(Look.HIDDEN)
                && !controls.isGuidance()
                && !fields.areInstructions();
    }

    /// @param tag of the text in the file, or [#NO_TAG]
    void append(@Nullable DocxParagraph into, CharSequence characters, int tag) {
        if (into == null || fields.areInstructions()) {
            return;
        }
        if (isDeleted()) {
            into.words.leave(Leftover.Kind.DELETION, characters);
        } else if (controls.isGuidance(characters)) {
            into.words.leave(Leftover.Kind.GUIDANCE, characters);
        } else if (into.run.is(Look.HIDDEN)) {
            into.words.leave(Leftover.Kind.HIDDEN_TEXT, characters);
        } else {
            show(into, characters, tag);
        }
    }

    private void show(DocxParagraph into, CharSequence characters, int tag) {
        int start = into.words.length();
        Look look = into.run;
        into.words.append(
                look.is(Look.CAPITALS) ? characters.toString().toUpperCase(VIETNAMESE) : characters,
                look);
        if (tag != NO_TAG) {
            into.words.cameFrom(
                    new Origin(start, into.words.length(), tag, 0, characters.length()));
        }
        if (inserted > 0) {
            mark(into, Leftover.Kind.INSERTION, start);
        }
        if (look.is(Look.HIGHLIGHT)) {
            mark(into, Leftover.Kind.HIGHLIGHT, start);
        }
    }

    private static void mark(DocxParagraph into, Leftover.Kind kind, int start) {
        into.words.mark(new Piece.Mark.Left(kind, start, into.words.length(), ""));
    }
}
