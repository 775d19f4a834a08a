package vn.daihoi.forms;

import vn.daihoi.profile.PaperForm;

/// The part of a Word file that holds the paper.
final class DocumentPart {

    private final PaperForm form;
    private final FormPaper paper;
    private final WordXml xml = new WordXml("document");

    DocumentPart(PaperForm form, FormPaper paper) {
        this.form = form;
        this.paper = paper;
    }

    String xml() {
        xml.in(
                "body",
                () -> {
                    new PaperLayout(form, paper, new WordPen(form, xml)).write();
                    if (paper.tail() != null) {
                        // Word wants a paragraph behind a table that comes last.
                        xml.in("p", () -> {});
                    }
                    section();
                });
        return xml.end();
    }

    /// Paper and margins. The first page has no number.
    private void section() {
        var sheet = form.sheet();
        xml.in(
                "sectPr",
                () ->
                        xml.empty(
                                        "headerReference",
                                        "type",
                                        "default",
                                        "r:id",
                                        FixedParts.HEADER_ID)
                                .empty(
                                        "pgSz",
                                        "w",
                                        Twips.ofMillimetres(sheet.width()),
                                        "h",
                                        Twips.ofMillimetres(sheet.height()))
                                .empty(
                                        "pgMar",
                                        "top",
                                        Twips.ofMillimetres(sheet.top()),
                                        "right",
                                        Twips.ofMillimetres(sheet.right()),
                                        "bottom",
                                        Twips.ofMillimetres(sheet.bottom()),
                                        "left",
                                        Twips.ofMillimetres(sheet.left()),
                                        "header",
                                        Twips.ofMillimetres(PageNumber.DISTANCE),
                                        "footer",
                                        Twips.ofMillimetres(PageNumber.DISTANCE),
                                        "gutter",
                                        0)
                                .flag("titlePg", true));
    }
}
