package vn.daihoi.review.extract;

/// A word on a page of a PDF, with its base line in points of 1/72 inch, as the page is written: up
/// is positive, turned pages are not turned, 0 is the lower left corner of what is shown.
///
/// @param start offset in its line, inclusive
/// @param end exclusive
/// @param x where the base line starts
/// @param size of the letters
public record PdfWord(int start, int end, float x, float y, float endX, float endY, float size) {

    public PdfWord until(int newEnd, float newEndX, float newEndY) {
        return new PdfWord(start, newEnd, x, y, newEndX, newEndY, size);
    }
}
