package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.Typesetting.Sheet;

/// Paper of a section while its properties (`w:sectPr`) are read.
final class DocxSheet {

    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;

    private int width;
    private int height;
    private int top;
    private int bottom;
    private int left;
    private int right;
    private boolean hasMargins;

    /// Reads one property.
    void read(Xml xml) {
        switch (xml.name()) {
            case "pgSz" -> {
                width = xml.number("w", 0);
                height = xml.number("h", 0);
            }
            case "pgMar" -> {
                hasMargins = true;
                top = xml.number("top", 0);
                bottom = xml.number("bottom", 0);
                left = xml.number("left", 0);
                right = xml.number("right", 0);
            }
            default -> {}
        }
    }

    /// @param last offset of the last character of the section
    /// @return null when the file leaves the paper to the program
    @Nullable Sheet at(int last) {
        if (width <= 0 || height <= 0 || !hasMargins) {
            return null;
        }
        return new Sheet(mm(width), mm(height), mm(top), mm(bottom), mm(left), mm(right), last);
    }

    /// A negative margin holds where the head would push the text down.
    private static double mm(int twips) {
        return Math.abs(twips) / TWIPS_PER_MILLIMETRE;
    }
}
