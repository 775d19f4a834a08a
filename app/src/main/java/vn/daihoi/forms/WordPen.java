package vn.daihoi.forms;

import vn.daihoi.profile.PaperForm;
import vn.daihoi.profile.PaperForm.HeadingForm;
import vn.daihoi.profile.PaperForm.Letters;

import java.math.BigDecimal;
import java.util.List;

/// Writes paragraphs, runs and tables of a Word file.
final class WordPen implements Pen {

    private static final int RULE_HEIGHT = 60;
    private static final int RULE_GAP = 50;
    private static final int RULE_THICKNESS = 6;
    private static final int SMALLEST = 2;

    private final PaperForm form;
    private final WordXml xml;
    private final Grid grid;
    private int guidances;

    WordPen(PaperForm form, WordXml xml) {
        this.form = form;
        this.xml = xml;
        this.grid = new Grid(xml);
    }

    static int halfPoints(BigDecimal points) {
        return (int) Math.round(points.doubleValue() * 2);
    }

    @Override
    public void centred(String words, Letters letters) {
        xml.in(
                "p",
                () -> {
                    xml.in("pPr", () -> xml.value("jc", "center"));
                    run(words, letters);
                });
    }

    @Override
    public void centred(String words, Letters letters, BigDecimal gap) {
        xml.in(
                "p",
                () -> {
                    xml.in(
                            "pPr",
                            () ->
                                    xml.empty("spacing", "before", Twips.ofPoints(gap))
                                            .value("jc", "center"));
                    run(words, letters);
                });
    }

    @Override
    public void plain(String words, Letters letters) {
        xml.in("p", () -> run(words, letters));
    }

    @Override
    public void empty() {
        xml.empty("p");
    }

    @Override
    public void gap(BigDecimal height) {
        xml.in(
                "p",
                () ->
                        xml.in(
                                "pPr",
                                () -> {
                                    xml.empty(
                                            "spacing",
                                            "line",
                                            Twips.ofPoints(height),
                                            "lineRule",
                                            "exact");
                                    xml.in(
                                            "rPr",
                                            () ->
                                                    xml.value("sz", SMALLEST)
                                                            .value("szCs", SMALLEST));
                                }));
    }

    @Override
    public void body(String words) {
        xml.in(
                "p",
                () -> {
                    style(Styles.BODY);
                    xml.in("r", () -> xml.text(words));
                });
    }

    @Override
    public void body(String words, Letters letters) {
        xml.in(
                "p",
                () -> {
                    style(Styles.BODY);
                    run(words, letters);
                });
    }

    private void style(String style) {
        xml.in("pPr", () -> xml.value("pStyle", style));
    }

    private void run(String words, Letters letters) {
        xml.in(
                "r",
                () -> {
                    xml.in("rPr", () -> look(letters));
                    xml.text(words);
                });
    }

    private void look(Letters letters) {
        xml.flag("b", letters.bold())
                .flag("bCs", letters.bold())
                .flag("i", letters.italic())
                .flag("iCs", letters.italic())
                .value("sz", halfPoints(letters.points()))
                .value("szCs", halfPoints(letters.points()));
    }

    /// Words in brackets in the place of what is to be written. The first key that is typed there
    /// takes them away, and the control with them.
    @Override
    public void guidance(String words) {
        guidances++;
        xml.in(
                "p",
                () -> {
                    style(Styles.BODY);
                    xml.in(
                            "sdt",
                            () -> {
                                xml.in(
                                        "sdtPr",
                                        () ->
                                                xml.value("id", guidances)
                                                        .flag("temporary", true)
                                                        .flag("showingPlcHdr", true));
                                xml.in(
                                        "sdtContent",
                                        () ->
                                                xml.in(
                                                        "r",
                                                        () -> {
                                                            xml.in(
                                                                    "rPr",
                                                                    () ->
                                                                            xml.value(
                                                                                    "rStyle",
                                                                                    Styles
                                                                                            .GUIDANCE));
                                                            xml.text("[" + words + "]");
                                                        }));
                            });
                });
    }

    /// The upper border of an empty paragraph.
    @Override
    public void rule(double length, int width) {
        int side = Math.max(0, (width - Twips.ofPoints(length)) / 2);
        xml.in(
                "p",
                () ->
                        xml.in(
                                "pPr",
                                () -> {
                                    xml.in(
                                            "pBdr",
                                            () ->
                                                    xml.empty(
                                                            "top",
                                                            "val",
                                                            "single",
                                                            "sz",
                                                            RULE_THICKNESS,
                                                            "space",
                                                            1,
                                                            "color",
                                                            "000000"));
                                    xml.empty(
                                                    "spacing",
                                                    "before",
                                                    RULE_GAP,
                                                    "line",
                                                    RULE_HEIGHT,
                                                    "lineRule",
                                                    "exact")
                                            .empty("ind", "left", side, "right", side);
                                    xml.in(
                                            "rPr",
                                            () ->
                                                    xml.value("sz", SMALLEST)
                                                            .value("szCs", SMALLEST));
                                }));
    }

    @Override
    public void addressee(String words, int indent) {
        xml.in(
                "p",
                () -> {
                    xml.in(
                            "pPr",
                            () ->
                                    xml.value("pStyle", Styles.BODY)
                                            .empty(
                                                    "ind",
                                                    "left",
                                                    Twips.ofMillimetres(indent),
                                                    "firstLine",
                                                    0)
                                            .value("jc", "left"));
                    xml.in("r", () -> xml.text(words));
                });
    }

    @Override
    public void heading(HeadingForm look, int level, String label, String words) {
        xml.in(
                "p",
                () -> {
                    xml.in(
                            "pPr",
                            () -> {
                                xml.value("pStyle", Styles.HEADING + level);
                                if (look.centred()) {
                                    xml.value("jc", "center");
                                } else {
                                    xml.empty(
                                                    "ind",
                                                    "firstLine",
                                                    Twips.ofMillimetres(form.firstLine()))
                                            .value("jc", "both");
                                }
                            });
                    xml.in(
                            "r",
                            () -> {
                                xml.text(look.alone() ? label : label + " " + words);
                                if (look.alone()) {
                                    xml.empty("br").text(words);
                                }
                            });
                });
    }

    @Override
    public void table(List<Integer> widths, boolean bordered, Runnable rows) {
        grid.table(widths, bordered, rows);
    }

    @Override
    public void row(boolean head, Runnable cells) {
        grid.row(head, cells);
    }

    @Override
    public void cell(int width, Runnable paragraphs) {
        grid.cell(width, paragraphs);
    }
}
