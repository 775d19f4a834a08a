package vn.daihoi.forms;

import vn.daihoi.profile.PaperForm;

/// The number of the page in the middle of the top margin.
final class PageNumber {

    private PageNumber() {}

    static String xml(PaperForm form) {
        var xml = new WordXml("hdr");
        int size = Paragraphs.halfPoints(form.pageNumberPoints());
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
