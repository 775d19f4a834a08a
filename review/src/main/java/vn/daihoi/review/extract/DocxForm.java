package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

/// Properties of a paragraph (`w:pPr`), said by itself or by a style; null where not said.
///
/// @param style id of the paragraph style
/// @param number id of the list, `0` takes the paragraph out of the list of its style
/// @param listLevel from 0
/// @param outlineLevel 1 to 9; 0 for body text
/// @param mark look of the paragraph mark
record DocxForm(
        @Nullable String style,
        @Nullable String number,
        @Nullable Integer listLevel,
        @Nullable Integer outlineLevel,
        @Nullable Boolean centred,
        DocxLook mark) {

    static final DocxForm NOTHING = new DocxForm(null, null, null, null, null, DocxLook.NOTHING);

    private static final int BODY_TEXT = 9;

    /// Reads the `w:pPr` that starts here.
    static DocxForm read(Xml xml) throws CannotRead {
        @Nullable String style = null;
        @Nullable String number = null;
        @Nullable Integer listLevel = null;
        @Nullable Integer outline = null;
        @Nullable Boolean centred = null;
        DocxLook mark = DocxLook.NOTHING;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "pStyle" -> style = xml.attribute("val");
                case "outlineLvl" -> outline = outline(xml.number("val", BODY_TEXT));
                case "jc" -> centred = xml.attribute("val", "").equals("center");
                case "numId" -> number = xml.attribute("val");
                case "ilvl" -> listLevel = Math.clamp(xml.number("val", 0), 0, 8);
                case "rPr" -> {
                    mark = DocxLook.read(xml);
                    continue;
                }
                case "numPr" -> {
                    continue;
                }
                default -> {}
            }
            xml.skip();
        }
        return new DocxForm(style, number, listLevel, outline, centred, mark);
    }

    private static int outline(int value) {
        return value >= 0 && value < BODY_TEXT ? value + 1 : 0;
    }

    /// This where it says something, `below` elsewhere.
    DocxForm over(DocxForm below) {
        return new DocxForm(
                style,
                number != null ? number : below.number,
                listLevel != null || number != null ? listLevel : below.listLevel,
                outlineLevel != null ? outlineLevel : below.outlineLevel,
                centred != null ? centred : below.centred,
                mark);
    }
}
