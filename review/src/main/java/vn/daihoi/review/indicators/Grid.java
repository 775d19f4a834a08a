package vn.daihoi.review.indicators;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.language.Quantities;
import vn.daihoi.review.language.Quantity;
import vn.daihoi.review.text.Block;
import vn.daihoi.review.text.ExtractedDocument;
import vn.daihoi.review.text.MergedCells;
import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// A table: head rows, then rows of cells with the figures in them.
///
/// Rows that have fewer or more cells than most, such as a heading across the table, are left out.
///
/// @param heads words over each column, folded; several head rows are joined
/// @param rows rows below the head
public record Grid(List<String> heads, List<Row> rows) {

    private static final Pattern NUMBERS_OF_COLUMNS =
            Pattern.compile("\\(?\\d{1,2}\\)?(?: ?= ?.*)?");

    /// @param cells one for each column
    public record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /// Words of the row before its first figure, folded.
        public String label() {
            var label = new StringBuilder();
            for (var cell : cells) {
                if (cell.figure() == null) {
                    label.append(label.isEmpty() ? "" : " ").append(cell.text());
                }
            }
            return label.toString().strip();
        }
    }

    /// @param folded text of the whole paper, folded
    /// @param span place
    /// @param text words, folded, on one line
    /// @param figure the only thing in the cell; null for words, blanks and mixed cells
    public record Cell(String folded, Span span, String text, @Nullable Quantity figure) {

        /// Whether it counts as nothing: empty, a dash or a zero.
        public boolean isEmpty() {
            return text.chars().noneMatch(Character::isLetterOrDigit);
        }
    }

    public Grid {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /// All tables of a paper that have a head and at least two rows.
    public static List<Grid> of(ExtractedDocument document, String folded) {
        Map<Integer, List<Block>> tables = new TreeMap<>();
        document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TABLE_ROW && block.table() > 0)
                .forEach(row ->
                        tables.computeIfAbsent(row.table(), _ -> new ArrayList<>()).add(row));
        var merged = MergedCells.of(document);
        return tables.values().stream()
                .map(rows -> of(rows, folded, merged))
                .filter(grid -> grid.rows().size() >= 2)
                .toList();
    }

    private static Grid of(List<Block> blocks, String folded, MergedCells merged) {
        int width = usualWidth(blocks);
        var rows =
                blocks.stream()
                        .filter(block -> block.cells().size() == width)
                        .map(block -> row(block, folded, merged))
                        .toList();
        int body = 0;
        while (body < rows.size() && isHead(rows.get(body))) {
            body++;
        }
        return new Grid(heads(rows.subList(0, body), width), rows.subList(body, rows.size()));
    }

    private static int usualWidth(List<Block> rows) {
        Map<Integer, Integer> widths = new TreeMap<>();
        rows.forEach(row -> widths.merge(row.cells().size(), 1, Integer::sum));
        return widths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static Row row(Block block, String folded, MergedCells merged) {
        return new Row(block.cells().stream().map(cell -> cell(cell, folded, merged)).toList());
    }

    /// Words of a merged cell stand in each of its rows, a figure only in the first.
    private static Cell cell(Span span, String folded, MergedCells merged) {
        var words = cell(merged.origin(span), folded);
        return words.figure() == null ? words : cell(span, folded);
    }

    private static Cell cell(Span span, String folded) {
        var text = span.of(folded).replaceAll("\\s+", " ").strip();
        var figures = Quantities.in(folded, span);
        return new Cell(
                folded, span, text, figures.size() == 1 ? whole(figures.getFirst(), text) : null);
    }

    /// The figure when nothing else stands in the cell.
    private static @Nullable Quantity whole(Quantity figure, String text) {
        return figure.span().length() >= text.length() && figure.isPlain() ? figure : null;
    }

    /// No figures in it, or the numbers of the columns: (1), (2), (3) = (1) + (2).
    private static boolean isHead(Row row) {
        boolean words = row.cells().stream().allMatch(cell -> cell.figure() == null);
        boolean filled = row.cells().stream().filter(cell -> !cell.isEmpty()).count() >= 2;
        return words && filled || isNumbersOfColumns(row);
    }

    private static boolean isNumbersOfColumns(Row row) {
        var cells = row.cells();
        return cells.size() > 2
                && cells.stream()
                        .allMatch(cell -> NUMBERS_OF_COLUMNS.matcher(cell.text()).matches())
                && cells.get(1).text().replaceAll("\\D", "").equals("2");
    }

    private static List<String> heads(List<Row> rows, int width) {
        var heads = new ArrayList<String>();
        for (int column = 0; column < width; column++) {
            var head = new StringBuilder();
            for (var row : rows) {
                head.append(' ').append(row.cells().get(column).text());
            }
            heads.add(head.toString().strip());
        }
        return heads;
    }
}
