package vn.daihoi.forms;

import java.util.List;

/// Writes tables of fixed width.
final class Grid {

    private static final List<String> SIDES =
            List.of("top", "left", "bottom", "right", "insideH", "insideV");

    private final WordXml xml;

    Grid(WordXml xml) {
        this.xml = xml;
    }

    /// @param widths of the columns in twentieths of a point
    /// @param bordered whether lines stand around the cells; without them the cells have no margins
    ///   at the sides either
    void table(List<Integer> widths, boolean bordered, Runnable rows) {
        int width = widths.stream().mapToInt(Integer::intValue).sum();
        xml.in(
                "tbl",
                () -> {
                    xml.in(
                            "tblPr",
                            () -> {
                                xml.empty("tblW", "w", width, "type", "dxa");
                                if (bordered) {
                                    xml.in("tblBorders", () -> SIDES.forEach(this::border));
                                }
                                xml.empty("tblLayout", "type", "fixed");
                                if (!bordered) {
                                    xml.in(
                                            "tblCellMar",
                                            () ->
                                                    xml.empty("left", "w", 0, "type", "dxa")
                                                            .empty("right", "w", 0, "type", "dxa"));
                                }
                            });
                    xml.in(
                            "tblGrid",
                            () -> widths.forEach(each -> xml.empty("gridCol", "w", each)));
                    rows.run();
                });
    }

    private void border(String side) {
        xml.empty(side, "val", "single", "sz", 4, "space", 0, "color", "000000");
    }

    /// A row that stays on one page.
    ///
    /// @param head whether it comes again on each page
    void row(boolean head, Runnable cells) {
        xml.in(
                "tr",
                () -> {
                    xml.in("trPr", () -> xml.flag("cantSplit", true).flag("tblHeader", head));
                    cells.run();
                });
    }

    void cell(int width, Runnable paragraphs) {
        xml.in(
                "tc",
                () -> {
                    xml.in("tcPr", () -> xml.empty("tcW", "w", width, "type", "dxa"));
                    paragraphs.run();
                });
    }
}
