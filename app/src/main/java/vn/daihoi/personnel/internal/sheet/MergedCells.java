package vn.daihoi.personnel.internal.sheet;

/// Cells that were joined; only the first holds text.
///
/// @param firstRow number as the office program shows it, from 1
/// @param lastRow included
/// @param firstColumn from 0
/// @param lastColumn included
public record MergedCells(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    public boolean has(int row, int column) {
        return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
    }
}
