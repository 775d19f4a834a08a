package vn.daihoi.personnel.internal.intake;

import java.util.List;

/// Something to say about a cell.
///
/// @param row number as the office program shows it
/// @param column from 0; -1 for the whole row
/// @param label head of the column; empty for the whole row
/// @param key of the text that names what is wrong and the cure
/// @param arguments for its placeholders
/// @param error whether the row cannot be taken as it is
public record CellNote(
        int row, int column, String label, String key, List<String> arguments, boolean error) {

    public CellNote {
        arguments = List.copyOf(arguments);
    }
}
