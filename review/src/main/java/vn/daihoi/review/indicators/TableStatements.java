package vn.daihoi.review.indicators;

import vn.daihoi.review.indicators.Grid.Row;
import vn.daihoi.review.language.Lexicon;
import vn.daihoi.review.language.Quantities;
import vn.daihoi.review.language.Quantity;
import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Statements of tables of targets: one column names what is aimed at, one gives the value, and one
/// may give the unit.
public final class TableStatements {

    private static final Lexicon WORDS =
            Lexicon.load("/vn/daihoi/review/indicators/subjects.properties");
    private static final Pattern TARGET_HEAD = WORDS.pattern("target-head");
    private static final Pattern NAME_HEAD = WORDS.pattern("name-head");
    private static final Pattern UNIT_HEAD = WORDS.pattern("unit-head");

    private final Grid grid;
    private final Setting setting;

    private TableStatements(Grid grid, Setting setting) {
        this.grid = grid;
        this.setting = setting;
    }

    /// Nothing when it is not plain which column is which.
    public static List<Statement> in(Grid grid, Setting setting) {
        var table = new TableStatements(grid, setting);
        var name = table.column(NAME_HEAD);
        var values = table.valueColumns();
        if (name.isEmpty() || values.size() != 1) {
            return List.of();
        }
        var statements = new ArrayList<Statement>();
        for (var row : grid.rows()) {
            table.statement(row, name.get(), values.getFirst()).ifPresent(statements::add);
        }
        return statements;
    }

    private Optional<Integer> column(Pattern head) {
        return columns()
                .filter(column -> head.matcher(grid.heads().get(column)).find())
                .boxed()
                .findFirst();
    }

    private IntStream columns() {
        return IntStream.range(0, grid.heads().size());
    }

    /// Columns of figures whose head tells of targets, the serial numbers left out.
    private List<Integer> valueColumns() {
        return columns()
                .filter(column -> TARGET_HEAD.matcher(grid.heads().get(column)).find())
                .filter(this::holdsFigures)
                .boxed()
                .toList();
    }

    private boolean holdsFigures(int column) {
        long figures = grid.rows().stream().filter(row -> figure(row, column).isPresent()).count();
        return figures * 2 >= grid.rows().size();
    }

    /// The figure of a cell, bounds allowed: `≥ 95`.
    private static Optional<Quantity> figure(Row row, int column) {
        var cell = row.cells().get(column);
        var figures = Quantities.in(cell.folded(), cell.span());
        return figures.size() == 1 && figures.getFirst().upper() == null
                ? Optional.of(figures.getFirst())
                : Optional.empty();
    }

    private Optional<Statement> statement(Row row, int name, int value) {
        var period = Times.key(grid.heads().get(value) + " " + text(row, name) + " " + unit(row));
        var words = SubjectWords.of(text(row, name));
        if (period == null || words.isEmpty() || name == value) {
            return Optional.empty();
        }
        return figure(row, value)
                .map(figure -> figure.inUnitOf(unit(row)))
                .map(figure ->
                        new Statement(
                                words,
                                figure,
                                period,
                                Tense.TARGET,
                                "",
                                Scope.WHOLE_UNIT,
                                place(row),
                                setting.paragraph().start()));
    }

    private static Span place(Row row) {
        return new Span(row.cells().getFirst().span().start(), row.cells().getLast().span().end());
    }

    private static String text(Row row, int column) {
        return row.cells().get(column).text();
    }

    /// The cell of units; empty when there is no such column.
    private String unit(Row row) {
        return column(UNIT_HEAD).map(column -> text(row, column)).orElse("");
    }
}
