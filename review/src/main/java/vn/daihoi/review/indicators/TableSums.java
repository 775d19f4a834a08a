package vn.daihoi.review.indicators;

import vn.daihoi.review.indicators.Grid.Cell;
import vn.daihoi.review.indicators.Grid.Row;
import vn.daihoi.review.language.Lexicon;
import vn.daihoi.review.language.Quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Total rows and total columns of a table.
///
/// Columns of shares, averages, years and serial numbers have no total. A column whose total is far
/// from its sum is left alone, and so is one with cells that are neither a figure nor empty. Rows
/// numbered I, II or A, B are taken for subtotals when they add up.
public final class TableSums {

    private static final Lexicon WORDS =
            Lexicon.load("/vn/daihoi/review/indicators/figures.properties");
    private static final Pattern TOTAL_ROW = WORDS.pattern("total-row");
    private static final Pattern TOTAL_COLUMN = WORDS.pattern("total-column");
    private static final Pattern NO_SUM = WORDS.pattern("no-sum");
    private static final Pattern GROUP_ROW = WORDS.pattern("group-row");

    private final Grid grid;
    private final int nearPercent;

    private TableSums(Grid grid, int nearPercent) {
        this.grid = grid;
        this.nearPercent = nearPercent;
    }

    /// @return totals that their rows or columns do not give
    public static List<WrongSum> wrongIn(Grid grid, SumWords words) {
        var sums = new TableSums(grid, words.nearPercent());
        var wrong = new ArrayList<WrongSum>();
        sums.totalRow().ifPresent(row -> wrong.addAll(sums.columns(row)));
        sums.totalColumn().ifPresent(column -> wrong.addAll(sums.rows(column)));
        return wrong;
    }

    /// The only row that is called a total, at either end.
    private Optional<Row> totalRow() {
        var totals = grid.rows().stream().filter(TableSums::isTotal).toList();
        if (totals.size() != 1 || grid.rows().size() < 3) {
            return Optional.empty();
        }
        var total = totals.getFirst();
        boolean atEnd = total.equals(grid.rows().getLast()) || total.equals(grid.rows().getFirst());
        return atEnd ? Optional.of(total) : Optional.empty();
    }

    private static boolean isTotal(Row row) {
        return TOTAL_ROW.matcher(row.label()).matches();
    }

    private List<WrongSum> columns(Row total) {
        var parts = grid.rows().stream().filter(row -> !row.equals(total)).toList();
        return IntStream.range(0, grid.heads().size())
                .filter(column -> hasSum(column))
                .mapToObj(column -> column(column, total, parts))
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean hasSum(int column) {
        var head = grid.heads().get(column);
        return !head.isEmpty() && !NO_SUM.matcher(head).find();
    }

    private Optional<WrongSum> column(int column, Row totalRow, List<Row> parts) {
        var total = totalRow.cells().get(column).figure();
        if (total == null || isShare(total)) {
            return Optional.empty();
        }
        var groups = parts.stream().filter(TableSums::isGroup).toList();
        var single = parts.stream().filter(row -> !isGroup(row)).toList();
        boolean fits =
                fits(total, column, parts)
                        || fits(total, column, groups)
                        || fits(total, column, single);
        return fits
                ? Optional.empty()
                : judged(total, cells(column, groups.isEmpty() ? parts : groups), head(column));
    }

    private static boolean isShare(Quantity figure) {
        return figure.unit().isPercent();
    }

    private static boolean isGroup(Row row) {
        return GROUP_ROW.matcher(row.cells().getFirst().text()).matches();
    }

    private static boolean fits(Quantity total, int column, List<Row> rows) {
        return !rows.isEmpty() && fits(total, figures(cells(column, rows)));
    }

    private static boolean fits(Quantity total, List<Quantity> parts) {
        return sum(parts).subtract(total.value()).abs().compareTo(Rounding.slack(total, parts))
                <= 0;
    }

    private static BigDecimal sum(List<Quantity> parts) {
        return Arithmetic.sum(parts.stream().map(Quantity::value).toList());
    }

    private static List<Cell> cells(int column, List<Row> rows) {
        return rows.stream().map(row -> row.cells().get(column)).toList();
    }

    private static List<Quantity> figures(List<Cell> cells) {
        var figures = new ArrayList<Quantity>();
        for (var cell : cells) {
            var figure = cell.figure();
            if (figure != null) {
                figures.add(figure);
            }
        }
        return figures;
    }

    private String head(int column) {
        return grid.heads().get(column);
    }

    private Optional<WrongSum> judged(Quantity total, List<Cell> cells, String head) {
        var parts = figures(cells);
        boolean clear = cells.stream().allMatch(cell -> cell.figure() != null || cell.isEmpty());
        boolean alike =
                parts.stream().allMatch(part -> part.unit().equals(parts.getFirst().unit()));
        if (!clear || !alike || parts.size() < 2) {
            return Optional.empty();
        }
        return Arithmetic.isNear(sum(parts), total.value(), nearPercent)
                ? Optional.of(wrong(total, parts, head))
                : Optional.empty();
    }

    private static WrongSum wrong(Quantity total, List<Quantity> parts, String head) {
        return new WrongSum(
                total.span(),
                total.value(),
                sum(parts),
                parts.stream().map(Quantity::span).toList(),
                head);
    }

    /// The first or last column that is called a total, when most rows bear it out.
    private Optional<Integer> totalColumn() {
        var totals =
                IntStream.range(0, grid.heads().size())
                        .filter(column -> TOTAL_COLUMN.matcher(head(column)).matches())
                        .boxed()
                        .toList();
        return totals.size() == 1
                ? Optional.of(totals.getFirst()).filter(this::isBorneOut)
                : Optional.empty();
    }

    private boolean isBorneOut(int column) {
        long told =
                grid.rows().stream()
                        .filter(row -> row.cells().get(column).figure() != null)
                        .count();
        long fitting = grid.rows().stream().filter(row -> fitsAcross(row, column)).count();
        return fitting >= 2 && fitting * 3 >= told * 2;
    }

    private boolean fitsAcross(Row row, int column) {
        var total = row.cells().get(column).figure();
        return total != null && fits(total, figures(others(row, column)));
    }

    private List<Cell> others(Row row, int totalColumn) {
        return IntStream.range(0, grid.heads().size())
                .filter(column -> column != totalColumn && hasSum(column))
                .mapToObj(row.cells()::get)
                .filter(cell -> cell.figure() != null || cell.isEmpty())
                .toList();
    }

    private List<WrongSum> rows(int column) {
        var wrong = new ArrayList<WrongSum>();
        for (var row : grid.rows()) {
            var total = row.cells().get(column).figure();
            if (total != null && !fitsAcross(row, column)) {
                judged(total, others(row, column), row.label()).ifPresent(wrong::add);
            }
        }
        return wrong;
    }
}
