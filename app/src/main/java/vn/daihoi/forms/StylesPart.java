package vn.daihoi.forms;

import vn.daihoi.profile.PaperForm;

/// Styles of a paper: one font for all letters of every script, body text, headings, guidance.
final class StylesPart {

    /// Depth of headings that a paper may have.
    static final int LEVELS = 5;

    private static final String GREY = "595959";
    private static final int SINGLE = 240;

    private final PaperForm form;
    private final WordXml xml = new WordXml("styles");

    StylesPart(PaperForm form) {
        this.form = form;
    }

    String xml() {
        xml.in(
                "docDefaults",
                () ->
                        xml.in("rPrDefault", () -> xml.in("rPr", this::letters))
                                .in("pPrDefault", () -> xml.in("pPr", StylesPart::nothing)));
        xml.in(
                "style",
                () -> xml.value("name", "Normal").flag("qFormat", true),
                "type",
                "paragraph",
                "default",
                1,
                "styleId",
                "Normal");
        body();
        for (int level = 1; level <= LEVELS; level++) {
            heading(level);
        }
        xml.in(
                "style",
                () ->
                        xml.value("name", "Placeholder Text")
                                .in("rPr", () -> xml.value("color", GREY)),
                "type",
                "character",
                "styleId",
                Styles.GUIDANCE);
        return xml.end();
    }

    private static void nothing() {}

    private void letters() {
        xml.empty(
                        "rFonts",
                        "ascii",
                        form.font(),
                        "hAnsi",
                        form.font(),
                        "eastAsia",
                        form.font(),
                        "cs",
                        form.font())
                .value("sz", WordPen.halfPoints(form.bodyPoints()))
                .value("szCs", WordPen.halfPoints(form.bodyPoints()))
                .empty("lang", "val", "vi-VN", "eastAsia", "vi-VN");
    }

    private void body() {
        xml.in(
                "style",
                () ->
                        xml.value("name", "Body Text")
                                .value("basedOn", "Normal")
                                .flag("qFormat", true)
                                .in(
                                        "pPr",
                                        () -> {
                                            spacing();
                                            xml.empty("ind", "firstLine", firstLine())
                                                    .value("jc", "both");
                                        }),
                "type",
                "paragraph",
                "styleId",
                Styles.BODY);
    }

    private void spacing() {
        xml.empty(
                "spacing",
                "before",
                Twips.ofPoints(form.gap()),
                "line",
                Math.round(form.lines().doubleValue() * SINGLE),
                "lineRule",
                "auto");
    }

    private int firstLine() {
        return Twips.ofMillimetres(form.firstLine());
    }

    private void heading(int level) {
        xml.in(
                "style",
                () ->
                        xml.value("name", "heading " + level)
                                .value("basedOn", "Normal")
                                .value("next", Styles.BODY)
                                .flag("qFormat", true)
                                .in(
                                        "pPr",
                                        () -> {
                                            xml.flag("keepNext", true);
                                            spacing();
                                            xml.value("outlineLvl", level - 1);
                                        })
                                .in("rPr", () -> xml.flag("b", true).flag("bCs", true)),
                "type",
                "paragraph",
                "styleId",
                Styles.HEADING + level);
    }
}
