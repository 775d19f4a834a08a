package vn.daihoi.review.extract;

import org.apache.pdfbox.text.TextPosition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One line of a PDF page, from left to right, with the wide gaps that may part columns.
///
/// All lengths in points of 1/72 inch.
final class PdfLine {

    /// A gap as wide as this many letters is none between words, not even in a justified line.
    private static final float COLUMN_GAP = 1.8f;

    /// @param at offset in the text where the right part starts
    record Gap(int at, float left, float right) {}

    final int page;
    final StringBuilder text = new StringBuilder();
    final List<Gap> gaps = new ArrayList<>();
    final Piece words = new Piece();
    final List<PdfWord> places = new ArrayList<>();
    float left = Float.MAX_VALUE;
    float right;
    float top;
    float size;
    float pageWidth;
    private int number;
    private float firstWord;
    private boolean firstWordOver;
    private int letters;
    private int boldLetters;

    PdfLine(int page) {
        this.page = page;
    }

    void add(TextPosition glyph) {
        String shown = glyph.getUnicode();
        if (shown == null || shown.isEmpty()) {
            return;
        }
        if (shown.isBlank()) {
            addBlank();
            return;
        }
        float start = glyph.getXDirAdj();
        float end = start + glyph.getWidthDirAdj();
        if (right > 0 && start - right > COLUMN_GAP * Math.max(8, glyph.getFontSizeInPt())) {
            addGap(start);
        }
        firstWord = firstWordOver ? firstWord : end - Math.min(left, start);
        left = Math.min(left, start);
        right = Math.max(right, end);
        top = glyph.getYDirAdj();
        pageWidth = glyph.getPageWidth();
        size = Math.max(size, glyph.getFontSizeInPt());
        append(glyph, shown);
    }

    /// Whether the glyph starts left of what is there: then it belongs to a line of its own, close
    /// below.
    boolean jumpsBack(TextPosition glyph) {
        return !isBlank() && glyph.getXDirAdj() < left - size;
    }

    void addBlank() {
        firstWordOver |= !text.isEmpty();
        if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
            words.append(" ");
        }
    }

    private void addGap(float start) {
        addBlank();
        text.setLength(text.length() - 1);
        text.append('\t');
        firstWordOver = true;
        gaps.add(new Gap(text.length(), right, start));
    }

    private void append(TextPosition glyph, String shown) {
        String font = glyph.getFont().getName() == null ? "" : glyph.getFont().getName();
        String name = font.toLowerCase(Locale.ROOT);
        boolean bold = name.contains("bold") || name.contains("black") || name.contains("heavy");
        boolean italic = name.contains("italic") || name.contains("oblique");
        keepPlace(glyph, text.length() + shown.length());
        text.append(shown);
        words.append(shown, bold, italic);
        int count = (int) shown.chars().filter(Character::isLetterOrDigit).count();
        letters += count;
        boldLetters += bold ? count : 0;
    }

    private void keepPlace(TextPosition glyph, int end) {
        if (!places.isEmpty() && places.getLast().end() == text.length()) {
            var word = places.removeLast();
            places.add(word.until(end, glyph.getEndX(), glyph.getEndY()));
            return;
        }
        var matrix = glyph.getTextMatrix();
        places.add(
                new PdfWord(
                        text.length(),
                        end,
                        matrix.getTranslateX(),
                        matrix.getTranslateY(),
                        glyph.getEndX(),
                        glyph.getEndY(),
                        glyph.getFontSizeInPt()));
    }

    /// Ends the line as the one of that number, from 1.
    void number(int given) {
        number = given;
        words.cameFrom(origin(0, words.length()));
    }

    /// The part of this line between two of its offsets, as a piece of its own.
    Origin origin(int from, int to) {
        return new Origin(0, to - from, number, from, to);
    }

    boolean isBlank() {
        return words.text().toString().isBlank();
    }

    boolean isBold() {
        return letters > 0 && boldLetters == letters;
    }

    float firstWordWidth() {
        return firstWord;
    }

    float centre() {
        return (left + right) / 2;
    }

    String shown() {
        return text.toString().strip();
    }

    /// Letters of both cases do not agree: all are capitals.
    boolean isCapitals() {
        String shown = text.toString();
        return shown.chars().anyMatch(Character::isUpperCase)
                && shown.chars().noneMatch(Character::isLowerCase);
    }
}
