package vn.daihoi.review.extract;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How the text of a PDF is set: where lines start and end, and how far they are apart.
///
/// @param left edge of full lines
/// @param right edge of full lines
/// @param indent where first lines of paragraphs start, `left` when nothing is indented
/// @param pitch usual distance of lines
record PdfPage(float left, float right, float indent, float pitch) {

    private static final float CENTRE_TOLERANCE = 12;
    private static final float INDENT = 12;
    private static final int FEWEST_INDENTED = 4;

    /// Even a text of short lines is set on this share of the page.
    private static final float NARROWEST = 0.8f;

    private static final int RIGHT_QUANTILE = 90;

    /// @param lines at least one
    static PdfPage of(List<PdfLine> lines) {
        float[] rights = new float[lines.size()];
        for (int i = 0; i < rights.length; i++) {
            rights[i] = lines.get(i).right;
        }
        Arrays.sort(rights);
        float most = rights[Math.ceilDiv((rights.length - 1) * RIGHT_QUANTILE, 100)];
        float right = Math.max(most, lines.getFirst().pageWidth * NARROWEST);
        float left = left(lines);
        return new PdfPage(left, right, indent(lines, left), pitch(lines));
    }

    /// The place where most lines start.
    private static float left(List<PdfLine> lines) {
        var counts = new HashMap<Integer, Integer>();
        lines.forEach(line -> counts.merge(Math.round(line.left), 1, Integer::sum));
        return most(counts);
    }

    private static float indent(List<PdfLine> lines, float left) {
        var counts = new HashMap<Integer, Integer>();
        lines.stream()
                .filter(line -> line.left > left + INDENT)
                .forEach(line -> counts.merge(Math.round(line.left), 1, Integer::sum));
        counts.values().removeIf(count -> count < FEWEST_INDENTED);
        return counts.isEmpty() ? left : most(counts);
    }

    private static float pitch(List<PdfLine> lines) {
        var counts = new HashMap<Integer, Integer>();
        for (int i = 1; i < lines.size(); i++) {
            float distance = lines.get(i).top - lines.get(i - 1).top;
            if (lines.get(i).page == lines.get(i - 1).page && distance > 4) {
                counts.merge(Math.round(distance), 1, Integer::sum);
            }
        }
        return most(counts);
    }

    private static int most(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<Integer, Integer>comparingByValue()
                                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    boolean isCentred(PdfLine line) {
        return isIndented(line)
                && Math.abs(line.left - indent) > 2
                && line.right < right - INDENT
                && Math.abs(line.centre() - (left + right) / 2) < CENTRE_TOLERANCE;
    }

    boolean isIndented(PdfLine line) {
        return line.left > left + INDENT;
    }

    /// Whether the first word of `next` would still have fitted behind `line`: then the paragraph
    /// ended there.
    boolean hasRoomFor(PdfLine next, PdfLine line) {
        float blank = line.size / 3;
        return line.right + blank + next.firstWordWidth() < right;
    }

    boolean isApart(PdfLine line, PdfLine next) {
        return line.page == next.page
                && pitch > 0
                && next.top - line.top > Math.max(pitch, line.size * 1.1f) * 1.3f;
    }
}
