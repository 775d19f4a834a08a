package vn.daihoi.personnel.internal.sheet;

import java.util.List;

/// A table as it stands in a file, all cells as text. Rows without any text are left out.
///
/// @param name of the sheet; empty for a text file
/// @param rows in the order of the file
/// @param merged cells that were joined
/// @param formulas cells that were computed, and whose stored result was taken
/// @param encoding of a text file when it was guessed, such as `windows-1258`; empty otherwise
public record ImportSheet(
        String name, List<SheetRow> rows, List<MergedCells> merged, int formulas, String encoding) {

    public ImportSheet {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    static ImportSheet plain(List<SheetRow> rows, String encoding) {
        return new ImportSheet("", rows, List.of(), 0, encoding);
    }
}
