package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

/// Properties of letters (`w:rPr`), as far as a review needs them.
///
/// @param style id of the character style, null for none
/// @param font name of the font for plain letters, empty when not said
/// @param deleted for the mark of a paragraph: whether a tracked change takes it away
record DocxLook(Look look, @Nullable String style, String font, boolean deleted) {

    static final DocxLook NOTHING = new DocxLook(Look.NOTHING, null, "", false);

    /// Reads the `w:rPr` that starts here.
    static DocxLook read(Xml xml) throws CannotRead {
        Look look = Look.NOTHING;
        @Nullable String style = null;
        String font = "";
        boolean deleted = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "b" -> look = look.with(Look.BOLD, isOn(xml));
                case "i" -> look = look.with(Look.ITALIC, isOn(xml));
                case "caps" -> look = look.with(Look.CAPITALS, isOn(xml));
                case "vanish" -> look = look.with(Look.HIDDEN, isOn(xml));
                case "highlight" -> look = look.with(Look.HIGHLIGHT, !isNone(xml));
                case "rStyle" -> style = xml.attribute("val");
                case "rFonts" -> font = xml.attribute("ascii", "");
                case "sz" -> look = look.ofSize(xml.number("val", 0) / 2.0);
                case "del", "moveFrom" -> deleted = true;
                default -> {}
            }
            xml.skip();
        }
        return new DocxLook(look.inFont(font), style, font, deleted);
    }

    static boolean isOn(Xml xml) {
        return switch (xml.attribute("val", "true")) {
            case "0", "false", "off" -> false;
            default -> true;
        };
    }

    private static boolean isNone(Xml xml) {
        return xml.attribute("val", "none").equals("none");
    }
}
