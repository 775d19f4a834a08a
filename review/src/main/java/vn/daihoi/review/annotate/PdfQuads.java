package vn.daihoi.review.annotate;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

import vn.daihoi.review.extract.Original.PdfPlace;
import vn.daihoi.review.extract.PdfWord;

import java.util.ArrayList;
import java.util.List;

/// The areas that a mark covers on one page, one for each piece of a line, along the direction of
/// its letters.
///
/// @param points eight numbers for each area: upper left, upper right, lower left, lower right
/// @param box around all
record PdfQuads(float[] points, PDRectangle box) {

    /// Shares of the size of letters.
    private static final float ABOVE = 0.85f;

    private static final float BELOW = 0.25f;
    private static final float SAME_LINE = 0.2f;
    private static final float WIDEST_BLANK = 2f;

    /// @param places at least one, in reading order
    /// @param shown the part of the page that places are counted from
    static PdfQuads of(List<PdfPlace> places, PDRectangle shown) {
        var lines = joined(places);
        float[] points = new float[lines.size() * 8];
        for (int i = 0; i < lines.size(); i++) {
            put(lines.get(i), shown, points, i * 8);
        }
        return new PdfQuads(points, box(points));
    }

    /// Words of one line as one, with the blanks between them.
    private static List<PdfWord> joined(List<PdfPlace> places) {
        var lines = new ArrayList<PdfWord>();
        for (var place : places) {
            var word = place.word();
            if (!lines.isEmpty() && follows(lines.getLast(), word)) {
                var first = lines.removeLast();
                lines.add(first.until(word.end(), word.endX(), word.endY()));
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    private static boolean follows(PdfWord before, PdfWord next) {
        double along = direction(before).along(next.x() - before.endX(), next.y() - before.endY());
        double across =
                direction(before).across(next.x() - before.endX(), next.y() - before.endY());
        return Math.abs(across) < before.size() * SAME_LINE
                && along > -before.size()
                && along < before.size() * WIDEST_BLANK;
    }

    private record Direction(double x, double y) {
        double along(double dx, double dy) {
            return dx * x + dy * y;
        }

        double across(double dx, double dy) {
            return dy * x - dx * y;
        }
    }

    private static Direction direction(PdfWord word) {
        double dx = word.endX() - word.x();
        double dy = word.endY() - word.y();
        double length = Math.hypot(dx, dy);
        return length == 0 ? new Direction(1, 0) : new Direction(dx / length, dy / length);
    }

    private static void put(PdfWord word, PDRectangle shown, float[] points, int at) {
        var direction = direction(word);
        double up = word.size() * ABOVE;
        double down = word.size() * BELOW;
        double x = shown.getLowerLeftX();
        double y = shown.getLowerLeftY();
        double upX = -direction.y() * up;
        double upY = direction.x() * up;
        double downX = direction.y() * down;
        double downY = -direction.x() * down;
        points[at] = (float) (x + word.x() + upX);
        points[at + 1] = (float) (y + word.y() + upY);
        points[at + 2] = (float) (x + word.endX() + upX);
        points[at + 3] = (float) (y + word.endY() + upY);
        points[at + 4] = (float) (x + word.x() + downX);
        points[at + 5] = (float) (y + word.y() + downY);
        points[at + 6] = (float) (x + word.endX() + downX);
        points[at + 7] = (float) (y + word.endY() + downY);
    }

    private static PDRectangle box(float[] points) {
        float left = points[0];
        float right = points[0];
        float bottom = points[1];
        float top = points[1];
        for (int i = 0; i < points.length; i += 2) {
            left = Math.min(left, points[i]);
            right = Math.max(right, points[i]);
            bottom = Math.min(bottom, points[i + 1]);
            top = Math.max(top, points[i + 1]);
        }
        return new PDRectangle(left, bottom, right - left, top - bottom);
    }
}
