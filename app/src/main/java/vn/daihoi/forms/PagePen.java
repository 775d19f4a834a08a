package vn.daihoi.forms;

import vn.daihoi.profile.PaperForm.HeadingForm;
import vn.daihoi.profile.PaperForm.Letters;

import java.math.BigDecimal;
import java.util.List;

/// Writes paragraphs and tables of a page of XHTML.
final class PagePen implements Pen {

    private static final String BLANK = "\u00a0";

    /// Thickness of the lines of a table in twentieths of a point.
    private static final int LINE = 10;

    private final PageXml xml;
    private final PageStyle style;

    PagePen(PageXml xml, PageStyle style) {
        this.xml = xml;
        this.style = style;
    }

    private void paragraph(String words, String look) {
        xml.in("p", () -> xml.text(words), "class", look);
    }

    @Override
    public void centred(String words, Letters letters) {
        paragraph(words, "centred " + style.of(letters));
    }

    @Override
    public void centred(String words, Letters letters, BigDecimal gap) {
        xml.in(
                "p",
                () -> xml.text(words),
                "class",
                "centred " + style.of(letters),
                "style",
                "margin-top: %spt".formatted(gap));
    }

    @Override
    public void plain(String words, Letters letters) {
        paragraph(words, style.of(letters));
    }

    @Override
    public void empty() {
        xml.in("p", () -> xml.text(BLANK));
    }

    @Override
    public void gap(BigDecimal height) {
        xml.empty("div", "style", "height: %spt".formatted(height));
    }

    @Override
    public void body(String words) {
        paragraph(words, "body");
    }

    @Override
    public void body(String words, Letters letters) {
        paragraph(words, "body " + style.of(letters));
    }

    @Override
    public void guidance(String words) {
        paragraph("[" + words + "]", "body guidance");
    }

    @Override
    public void addressee(String words, int indent) {
        xml.in(
                "p",
                () -> xml.text(words),
                "class",
                "addressee",
                "style",
                "margin-left: %dmm".formatted(indent));
    }

    @Override
    public void heading(HeadingForm look, int level, String label, String words) {
        xml.in(
                "p",
                () -> {
                    xml.text(look.alone() ? label : label + " " + words);
                    if (look.alone()) {
                        xml.empty("br").text(words);
                    }
                },
                "class",
                look.centred() ? "heading centred" : "heading");
    }

    @Override
    public void rule(double length, int width) {
        double twips = Math.min(length * Twips.OF_A_POINT, width);
        xml.empty("div", "class", "rule", "style", "width: " + PageStyle.points(twips));
    }

    /// The widths stand once, before the rows. The outermost lines stand inside of the text's
    /// width: what is beyond is cut off.
    @Override
    public void table(List<Integer> widths, boolean bordered, Runnable rows) {
        int lines = bordered ? LINE : 0;
        int width = widths.stream().mapToInt(Integer::intValue).sum() - lines;
        xml.in(
                "table",
                () -> {
                    for (int i = 0; i < widths.size(); i++) {
                        boolean last = i == widths.size() - 1;
                        xml.empty("col", "style", width(widths.get(i) - (last ? lines : 0)));
                    }
                    rows.run();
                },
                "class",
                bordered ? "bordered" : "plain",
                "style",
                width(width));
    }

    private static String width(int twips) {
        return "width: " + PageStyle.points(twips);
    }

    @Override
    public void row(boolean head, Runnable cells) {
        if (head) {
            xml.in("thead", () -> xml.in("tr", cells));
        } else {
            xml.in("tr", cells);
        }
    }

    @Override
    public void cell(int width, Runnable paragraphs) {
        xml.in("td", paragraphs);
    }
}
