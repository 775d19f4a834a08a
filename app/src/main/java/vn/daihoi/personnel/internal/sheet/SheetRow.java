package vn.daihoi.personnel.internal.sheet;

import java.util.List;

/// A row of a table.
///
/// @param number as the office program shows it, from 1
/// @param hidden whether the office program hides it
/// @param cells texts without blanks at their ends, empty where nothing stands; the last is not
///   empty
public record SheetRow(int number, boolean hidden, List<String> cells) {

    /// Stands in for a formula whose result the file does not hold.
    public static final String NO_RESULT = "#FORMULA!";

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /// @param column from 0; any
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /// How many cells hold text.
    public int filled() {
        return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /// The column of a cell as office programs name it: `A`, …, `Z`, `AA`, …
    ///
    /// @param column from 0
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
