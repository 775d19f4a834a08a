package vn.daihoi.review.text;

import java.util.List;
import java.util.Set;

/// How the text of a file is set and in which characters it was stored, as far as rules ask.
///
/// @param sheets paper of each section of the file, in order; empty when the format does not tell
/// @param letterings fonts of the letters, in order and not overlapping; empty when the format does
///   not tell
/// @param converted runs that were stored in an encoding older than Unicode, in order
/// @param decomposed characters that were stored as letter and marks apart, not in NFC, in order
/// @param continued offsets of table cells, empty themselves, that belong to the cell above
public record Typesetting(
        List<Sheet> sheets,
        List<Lettering> letterings,
        List<Converted> converted,
        List<Span> decomposed,
        Set<Integer> continued) {

    /// Nothing is known of it.
    public static final Typesetting UNKNOWN =
            new Typesetting(List.of(), List.of(), List.of(), List.of(), Set.of());

    /// Paper of one section; all lengths in millimetres.
    ///
    /// @param width as the reader holds it, so that it is larger than `height` on a page turned
    ///   sideways
    /// @param last offset of the last character that is printed on it
    public record Sheet(
            double width,
            double height,
            double top,
            double bottom,
            double left,
            double right,
            int last) {

        public boolean isLandscape() {
            return width > height;
        }
    }

    /// Font of a run of letters.
    ///
    /// @param font name as the file gives it; empty when the file leaves it to the program
    /// @param points size; 0 when the file leaves it to the program
    public record Lettering(Span span, String font, double points) {}

    /// A run that was converted to Unicode.
    ///
    /// @param encoding name that people know it by: TCVN3 or VNI
    /// @param byFont whether the font told; else the letters themselves did
    public record Converted(Span span, String encoding, boolean byFont) {}

    public Typesetting {
        sheets = List.copyOf(sheets);
        letterings = List.copyOf(letterings);
        converted = List.copyOf(converted);
        decomposed = List.copyOf(decomposed);
        continued = Set.copyOf(continued);
    }
}
