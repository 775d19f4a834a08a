package vn.daihoi.forms;

import vn.daihoi.profile.PaperForm;

/// The number of the page in the middle of the top margin.
final class PageNumber {

    /// From the edge of the paper, in millimetres.
    static final int DISTANCE = 10;

    private PageNumber() {}

    static String xml(PaperForm form) {
        var xml = new WordXml("hdr");
        int size = WordPen.halfPoints(form.pageNumberPoints());
        xml.in(
                "p",
                () -> {
                    xml.in("pPr", () -> xml.value("jc", "center"));
                    xml.in(
                            "fldSimple",
                            () ->
                                    xml.in(
                                            "r",
                                            () -> {
                                                xml.in(
                                                        "rPr",
                                                        () ->
                                                                xml.value("sz", size)
                                                                        .value("szCs", size));
                                                xml.text("2");
                                            }),
                            "instr",
                            " PAGE ");
                });
        return xml.end();
    }
}
