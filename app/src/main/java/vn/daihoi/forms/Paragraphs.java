package vn.daihoi.forms;

import vn.daihoi.profile.PaperForm.HeadLine;
import vn.daihoi.profile.PaperForm.Letters;

import java.math.BigDecimal;

/// Writes paragraphs and runs.
final class Paragraphs {

    private static final int RULE_HEIGHT = 60;
    private static final int RULE_GAP = 50;
    private static final int RULE_THICKNESS = 6;
    private static final int SMALLEST = 2;

    private final WordXml xml;
    private int guidances;

    Paragraphs(WordXml xml) {
        this.xml = xml;
    }

    static int halfPoints(BigDecimal points) {
        return (int) Math.round(points.doubleValue() * 2);
    }

    /// A paragraph in the middle.
    void centred(String words, Letters letters) {
        xml.in(
                "p",
                () -> {
                    xml.in("pPr", () -> xml.value("jc", "center"));
                    run(words, letters);
                });
    }

    /// A paragraph in the middle with a gap above it, in points.
    void centred(String words, Letters letters, BigDecimal gap) {
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

    /// A paragraph that begins where its cell does.
    void plain(String words, Letters letters) {
        xml.in("p", () -> run(words, letters));
    }

    void empty() {
        xml.empty("p");
    }

    /// An empty paragraph of some height, in points.
    void gap(BigDecimal height) {
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

    /// A paragraph of the body.
    void body(String words) {
        xml.in(
                "p",
                () -> {
                    style(Styles.BODY);
                    xml.in("r", () -> xml.text(words));
                });
    }

    void body(String words, Letters letters) {
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

    void run(String words, Letters letters) {
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
    void guidance(String words) {
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

    /// A line in the middle of a column: the upper border of an empty paragraph.
    ///
    /// @param length in points
    /// @param width of the column in twentieths of a point
    void rule(double length, int width) {
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

    /// Lines of the head at the right, each with its rule.
    void lines(Iterable<HeadLine> lines, int width) {
        for (var line : lines) {
            String words = line.text().pattern();
            centred(words, line.letters());
            if (line.ruled()) {
                rule(LetterWidth.of(words, line.letters().points().doubleValue()), width);
            }
        }
    }
}
