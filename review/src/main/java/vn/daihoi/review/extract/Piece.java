package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.Leftover;

import java.util.ArrayList;
import java.util.List;

/// The words of a paragraph, cell or row while they are being read, with how they look and what
/// lies hidden between them.
final class Piece {

    /// Something at a place of this piece, to be told once the piece has its place in the document.
    sealed interface Mark {
        Mark moved(int by);

        record Left(Leftover.Kind kind, int start, int end, String detail) implements Mark {
            @Override
            public Mark moved(int by) {
                return new Left(kind, start + by, end + by, detail);
            }
        }

        /// Font and size of letters.
        record Lettered(int start, int end, String font, double points) implements Mark {
            @Override
            public Mark moved(int by) {
                return new Lettered(start + by, end + by, font, points);
            }
        }

        record CommentStart(String id, int at) implements Mark {
            @Override
            public Mark moved(int by) {
                return new CommentStart(id, at + by);
            }
        }

        record CommentEnd(String id, int at, String detail) implements Mark {
            @Override
            public Mark moved(int by) {
                return new CommentEnd(id, at + by, detail);
            }
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();

    /// Whether it stands in a table cell that goes on from the row above.
    boolean continued;

    private int letters;
    private int boldLetters;
    private int italicLetters;

    /// Adds words in a font, which is kept.
    void append(CharSequence words, Look look) {
        int start = text.length();
        append(words, look.is(Look.BOLD), look.is(Look.ITALIC));
        if (!look.font().isEmpty() || look.points() > 0) {
            marks.add(new Mark.Lettered(start, text.length(), look.font(), look.points()));
        }
    }

    void append(CharSequence words, boolean bold, boolean italic) {
        int count = letters(words);
        letters += count;
        boldLetters += bold ? count : 0;
        italicLetters += italic ? count : 0;
        text.append(words);
    }

    /// Adds characters that have no look of their own, such as a tab.
    void append(String blanks) {
        text.append(blanks);
    }

    void append(Piece other) {
        other.marks.forEach(mark -> marks.add(mark.moved(text.length())));
        other.origins.forEach(origin -> origins.add(origin.moved(text.length())));
        text.append(other.text);
        letters += other.letters;
        boldLetters += other.boldLetters;
        italicLetters += other.italicLetters;
    }

    /// Tells where words appended before stand in the file.
    void cameFrom(Origin origin) {
        origins.add(origin);
    }

    /// These words as something that stands elsewhere and is shown at the element of `tag`.
    Piece shownAt(int tag) {
        var copy = new Piece();
        copy.append(this);
        copy.origins.clear();
        copy.cameFrom(Origin.whole(0, copy.length(), tag));
        return copy;
    }

    void mark(Mark mark) {
        marks.add(mark);
    }

    void leave(Leftover.Kind kind, @Nullable CharSequence detail) {
        marks.add(new Mark.Left(kind, length(), length(), detail == null ? "" : detail.toString()));
    }

    int length() {
        return text.length();
    }

    boolean isEmpty() {
        return text.isEmpty() && marks.isEmpty();
    }

    boolean isBold() {
        return letters > 0 && boldLetters == letters;
    }

    boolean isItalic() {
        return letters > 0 && italicLetters == letters;
    }

    StringBuilder text() {
        return text;
    }

    List<Mark> marks() {
        return marks;
    }

    List<Origin> origins() {
        return origins;
    }

    private static int letters(CharSequence words) {
        int count = 0;
        for (int i = 0; i < words.length(); i++) {
            count += Character.isLetterOrDigit(words.charAt(i)) ? 1 : 0;
        }
        return count;
    }
}
