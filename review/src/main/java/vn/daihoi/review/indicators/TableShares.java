package vn.daihoi.review.indicators;

import vn.daihoi.review.indicators.Grid.Row;
import vn.daihoi.review.language.Lexicon;
import vn.daihoi.review.language.Quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Columns of percentages in a table.
///
/// What they are percentages of is found from the table itself: a column against another, or one
/// column against a figure in it, such as its total. Only when at least two rows and two thirds of
/// all bear it out, the others are wrong.
public final class TableShares {

    private static final Lexicon WORDS =
            Lexicon.load("/vn/daihoi/review/indicators/figures.properties");
    private static final Pattern PERCENT_HEAD = WORDS.pattern("percent-head");
    private static final Pattern SERIAL = WORDS.pattern("serial");
    private static final int LEAST_ROWS = 3;

    /// One row's percentage with its count and base.
    private record Entry(Quantity percent, Quantity part, Quantity whole) {

        boolean fits() {
            return whole.value().signum() > 0
                    && percent.prints(Arithmetic.percent(part.value(), whole.value()));
        }

        WrongShare wrong() {
            return new WrongShare(
                    percent.span(),
                    part.value(),
                    whole.value(),
                    percent.value(),
                    Arithmetic.percent(part.value(), whole.value()),
                    percent.step(),
                    part.span(),
                    whole.span());
        }
    }

    private final Grid grid;

    private TableShares(Grid grid) {
        this.grid = grid;
    }

    /// @return percentages that do not follow, in reading order
    public static List<WrongShare> wrongIn(Grid grid) {
        var shares = new TableShares(grid);
        return shares.columns().stream()
                .filter(shares::isPercent)
                .flatMap(column -> shares.wrongIn(column).stream())
                .toList();
    }

    private List<Integer> columns() {
        return IntStream.range(0, grid.heads().size()).boxed().toList();
    }

    private boolean isPercent(int column) {
        return PERCENT_HEAD.matcher(grid.heads().get(column)).find()
                || grid.rows().stream()
                        .flatMap(row -> figure(row, column).stream())
                        .anyMatch(figure -> figure.unit().isPercent());
    }

    private static Optional<Quantity> figure(Row row, int column) {
        return Optional.ofNullable(row.cells().get(column).figure());
    }

    private boolean isCount(int column) {
        return !isPercent(column) && !SERIAL.matcher(grid.heads().get(column)).matches();
    }

    private List<WrongShare> wrongIn(int percent) {
        var readings = new ArrayList<List<Entry>>();
        var counts = columns().stream().filter(this::isCount).toList();
        for (int part : counts) {
            counts.stream()
                    .filter(whole -> whole != part)
                    .forEach(whole -> readings.add(across(percent, part, whole)));
            grid.rows().stream()
                    .flatMap(row -> figure(row, part).stream())
                    .forEach(whole -> readings.add(ofOne(percent, part, whole)));
        }
        return readings.stream()
                .filter(TableShares::isBorneOut)
                .max((a, b) -> Long.compare(fitting(a), fitting(b)))
                .map(TableShares::unfitting)
                .orElse(List.of());
    }

    private List<Entry> across(int percent, int part, int whole) {
        var entries = new ArrayList<Entry>();
        for (var row : grid.rows()) {
            figure(row, whole)
                    .ifPresent(base -> entry(row, percent, part, base).ifPresent(entries::add));
        }
        return entries;
    }

    /// Every row against one figure of the column; that figure's own row says nothing.
    private List<Entry> ofOne(int percent, int part, Quantity whole) {
        return grid.rows().stream()
                .flatMap(row -> entry(row, percent, part, whole).stream())
                .filter(entry -> !entry.part().equals(whole))
                .toList();
    }

    private static Optional<Entry> entry(Row row, int percent, int part, Quantity whole) {
        return figure(row, percent)
                .filter(figure -> figure.value().compareTo(BigDecimal.ZERO) > 0)
                .flatMap(share -> figure(row, part).map(count -> new Entry(share, count, whole)));
    }

    private static boolean isBorneOut(List<Entry> entries) {
        long fitting = fitting(entries);
        return entries.size() >= LEAST_ROWS && fitting >= 2 && fitting * 3 >= entries.size() * 2L;
    }

    private static long fitting(List<Entry> entries) {
        return entries.stream().filter(Entry::fits).count();
    }

    private static List<WrongShare> unfitting(List<Entry> entries) {
        return entries.stream().filter(entry -> !entry.fits()).map(Entry::wrong).toList();
    }
}
