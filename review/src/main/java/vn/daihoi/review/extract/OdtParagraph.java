package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.Block.Kind;
import vn.daihoi.review.text.Leftover;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// A paragraph of an OpenDocument text while it is read.
final class OdtParagraph {

    final Sink.Beside beside;

    /// Whether it stands in a shape that another paragraph holds.
    final boolean inShape;

    boolean hiddenByField;
    private final Piece words = new Piece();
    private final Deque<Look> looks = new ArrayDeque<>();
    private final @Nullable String label;
    private final int outlineLevel;
    private final boolean centred;
    private int page;
    private boolean afterBlank = true;

    OdtParagraph(
            Sink flow,
            boolean inShape,
            Look look,
            @Nullable String label,
            int outlineLevel,
            boolean centred,
            int page) {
        this.beside = new Sink.Beside(flow);
        this.inShape = inShape;
        this.label = label;
        this.outlineLevel = outlineLevel;
        this.centred = centred;
        this.page = page;
        looks.push(look);
    }

    Piece words() {
        return words;
    }

    /// What is shown in the end.
    Piece shown() {
        if (!hiddenByField) {
            return words;
        }
        var hidden = new Piece();
        hidden.leave(Leftover.Kind.HIDDEN_TEXT, words.text());
        return hidden;
    }

    Look look() {
        return looks.element();
    }

    int page() {
        return page;
    }

    void turnPage(int next) {
        page = words.length() == 0 ? next : page;
    }

    void startSpan(Look look) {
        looks.push(look.over(look()));
    }

    void endSpan() {
        if (looks.size() > 1) {
            looks.pop();
        }
    }

    /// Blanks in the file that follow each other count as one, those that start a paragraph as
    /// none.
    ///
    /// @param origins takes where the kept runs stand, as offsets of what is returned and of
    ///   `characters`
    String collapsed(CharSequence characters, List<Origin> origins) {
        var shown = new StringBuilder(characters.length());
        int from = 0;
        for (int i = 0; i < characters.length(); i++) {
            char character = characters.charAt(i);
            boolean blank =
                    character == ' ' || character == '\n' || character == '\t' || character == '\r';
            if (!blank || !afterBlank) {
                shown.append(blank ? ' ' : character);
            } else {
                addRun(origins, shown.length(), from, i);
                from = i + 1;
            }
            afterBlank = blank;
        }
        addRun(origins, shown.length(), from, characters.length());
        return shown.toString();
    }

    private static void addRun(List<Origin> origins, int end, int from, int to) {
        if (to > from) {
            origins.add(new Origin(end - (to - from), end, 0, from, to));
        }
    }

    void appendBlank(String blank) {
        afterBlank = false;
        words.append(blank);
    }

    Shape shape() {
        Kind kind = label == null || outlineLevel > 0 ? Kind.PARAGRAPH : Kind.LIST_ITEM;
        return new Shape(kind, label, outlineLevel, centred, page);
    }
}
