package vn.daihoi.review.extract;

import java.util.ArrayList;
import java.util.List;

/// Joins the lines of a plain text that was cut at a fixed width, as programs do that make text
/// from PDF. A text whose lines are whole paragraphs is left as it is.
final class WrappedLines {

    private static final int FEWEST_LINES = 20;
    private static final int WIDEST = 140;
    private static final int WIDTH_QUANTILE = 95;

    /// Share of lines that are nearly full in a text that was cut.
    private static final double FULL_LINES = 0.3;

    /// Of these, most end inside of a sentence.
    private static final double INSIDE_SENTENCE = 0.5;

    private static final int NARROWEST = 60;

    /// Shares of the width. Letters differ in width and first lines are indented, so a line may be
    /// full from a good part of it on; a sentence that ends before the last part ends a paragraph.
    private static final double FULL = 0.8;

    private static final double FULL_HEADING = 0.6;
    private static final double SENTENCE_END = 0.93;
    private static final double CAPITALS_ARE_WIDER = 0.4;

    private final int width;

    private WrappedLines(int width) {
        this.width = width;
    }

    /// @return paragraphs, blank ones left out
    static List<String> join(List<String> lines) {
        int[] lengths =
                lines.stream()
                        .mapToInt(line -> line.strip().length())
                        .filter(n -> n > 0)
                        .sorted()
                        .toArray();
        if (lengths.length < FEWEST_LINES) {
            return shown(lines);
        }
        int width = lengths[(lengths.length - 1) * WIDTH_QUANTILE / 100];
        boolean wide = width >= NARROWEST && width <= WIDEST;
        return wide && isCut(lines, width, lengths.length)
                ? new WrappedLines(width).joined(lines)
                : shown(lines);
    }

    private static boolean isCut(List<String> lines, int width, int count) {
        var full =
                lines.stream().map(String::strip).filter(l -> l.length() >= width * FULL).toList();
        long open = full.stream().filter(line -> !LineEnds.endsSentence(line)).count();
        return full.size() >= count * FULL_LINES && open >= full.size() * INSIDE_SENTENCE;
    }

    private static List<String> shown(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private List<String> joined(List<String> lines) {
        var paragraphs = new ArrayList<String>();
        var open = new StringBuilder();
        String before = "";
        boolean afterBlank = false;
        for (String given : lines) {
            String line = given.strip();
            if (line.isEmpty()) {
                afterBlank = true;
                continue;
            }
            if (!open.isEmpty() && isEnd(before, line, afterBlank)) {
                paragraphs.add(open.toString());
                open.setLength(0);
            }
            open.append(LineEnds.joint(open)).append(line);
            before = line;
            afterBlank = false;
        }
        paragraphs.add(open.toString());
        return paragraphs;
    }

    /// A blank line ends a paragraph, unless the page ended inside of a sentence.
    private boolean isEnd(String before, String next, boolean blankBetween) {
        if (LineEnds.startsItem(before, next)
                || isCapitals(before) != isCapitals(next)
                || isWithoutLetters(before)
                || isWithoutLetters(next)) {
            return true;
        }
        double share = extent(before) / width;
        if (blankBetween || LineEnds.endsSentence(before)) {
            boolean inside = LineEnds.startsLowerCase(next) && !LineEnds.endsSentence(before);
            return blankBetween ? !inside || share < FULL : share < SENTENCE_END;
        }
        boolean goesOn = isCapitals(before) || LineEnds.startsLowerCase(next);
        return share < (goesOn ? FULL_HEADING : FULL);
    }

    private static double extent(String line) {
        return line.length()
                + CAPITALS_ARE_WIDER * line.chars().filter(Character::isUpperCase).count();
    }

    private static boolean isCapitals(String line) {
        return line.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isWithoutLetters(String line) {
        return line.chars().noneMatch(Character::isLetter);
    }
}
