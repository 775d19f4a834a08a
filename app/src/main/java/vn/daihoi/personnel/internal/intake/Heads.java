package vn.daihoi.personnel.internal.intake;

import org.jspecify.annotations.Nullable;

import vn.daihoi.personnel.internal.sheet.ImportSheet;
import vn.daihoi.personnel.internal.sheet.MergedCells;
import vn.daihoi.personnel.internal.sheet.SheetRow;

import java.util.List;
import java.util.TreeMap;

/// One or two rows of heads.
final class Heads {

    private final SheetRow upper;
    private final @Nullable SheetRow lower;
    private final List<MergedCells> merged;
    private final TreeMap<Integer, String> labels = new TreeMap<>();
    private final TreeMap<Integer, ImportColumn> columns = new TreeMap<>();

    /// @param lower null when there is one row only
    Heads(ImportSheet sheet, SheetRow upper, @Nullable SheetRow lower) {
        this.upper = upper;
        this.lower = lower;
        this.merged =
                sheet.merged().stream()
                        .filter(cells ->
                                cells.firstRow() <= upper.number()
                                        && upper.number() <= cells.lastRow())
                        .toList();
    }

    /// Whether a row divides columns of the one above: where both have words, the upper ones are
    /// joined over several columns or the lower ones are a known part of them.
    static boolean divides(ImportSheet sheet, SheetRow upper, SheetRow lower) {
        var heads = new Heads(sheet, upper, lower);
        int parts = 0;
        for (int column = 0; column < lower.cells().size(); column++) {
            String own = lower.cell(column);
            if (own.isEmpty()) {
                continue;
            }
            boolean part = ImportColumn.isPart(heads.above(column), own);
            if (!part && !upper.cell(column).isEmpty() && !heads.isWide(column)) {
                return false;
            }
            parts += part ? 1 : 0;
        }
        return parts > 0;
    }

    private boolean isWide(int column) {
        return merged.stream()
                .anyMatch(cells ->
                        cells.has(upper.number(), column)
                                && cells.firstColumn() < cells.lastColumn());
    }

    ListHead read(int first, int last) {
        int width = Math.max(upper.cells().size(), lower == null ? 0 : lower.cells().size());
        for (int column = 0; column < width; column++) {
            String own = lower == null ? upper.cell(column) : lower.cell(column);
            String above = lower == null ? wider(column) : above(column);
            take(column, above, own);
        }
        return new ListHead(first, last, labels, columns);
    }

    private void take(int column, String above, String own) {
        String label = (own.equals(above) ? own : above + " " + own).strip();
        if (label.isEmpty()) {
            return;
        }
        labels.put(column, label);
        ImportColumn.under(own.equals(above) ? "" : above, own)
                .ifPresent(found -> put(column, found));
    }

    /// A head over two columns of names stands for family name and given name. Of two other columns
    /// that mean the same, the first is taken.
    private void put(int column, ImportColumn found) {
        if (!columns.containsValue(found)) {
            columns.put(column, found);
        } else if (found == ImportColumn.NAME
                && columns.get(column - 1) == ImportColumn.NAME
                && !columns.containsValue(ImportColumn.FAMILY)) {
            columns.put(column - 1, ImportColumn.FAMILY);
            columns.put(column, ImportColumn.NAME);
        }
    }

    /// Of a single row: the head that is joined over the column, where the column has none.
    private String wider(int column) {
        return upper.cell(column).isEmpty() ? joined(column) : "";
    }

    /// The upper head that stands over a column: its own, the one joined over it, or, where cells
    /// are not joined, the last to the left while the lower row goes on dividing.
    private String above(int column) {
        if (!upper.cell(column).isEmpty()) {
            return upper.cell(column);
        }
        String joined = joined(column);
        if (!joined.isEmpty() || lower == null || lower.cell(column).isEmpty()) {
            return joined;
        }
        return column > 0 && !lower.cell(column - 1).isEmpty() ? above(column - 1) : "";
    }

    private String joined(int column) {
        return merged.stream()
                .filter(cells -> cells.has(upper.number(), column))
                .filter(cells -> cells.firstRow() == upper.number())
                .map(cells -> upper.cell(cells.firstColumn()))
                .findFirst()
                .orElse("");
    }
}
