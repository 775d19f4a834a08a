package vn.daihoi.pages;

import java.util.List;
import java.util.stream.Collectors;

/// One line of a CSV file as spreadsheet programs open it: with [#BEGIN] before the first line they
/// read UTF-8, and no cell is taken for a formula.
public final class CsvRow {

    /// Byte order mark.
    public static final String BEGIN = "\uFEFF";

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvRow() {}

    /// @return the line with its end
    public static String of(List<String> cells) {
        return cells.stream().map(CsvRow::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String value) {
        boolean formula = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + value.replace("\"", "\"\"") + "\"";
    }
}
