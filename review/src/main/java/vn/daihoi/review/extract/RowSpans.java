package vn.daihoi.review.extract;

import java.util.Arrays;

/// Which columns of a table are covered by a cell of a row above, for formats that say it at that
/// cell alone.
final class RowSpans {

    private static final int MOST_COLUMNS = 1_000;

    /// Rows below that the cell of a column still covers.
    private int[] left = new int[8];

    /// The first column of the cell that covers a column.
    private int[] from = new int[8];

    /// The column behind the last cell that began in this row.
    private int ownEnd;

    private int column;

    void startRow() {
        column = 0;
        ownEnd = 0;
    }

    /// @param columns that it spans, 1 or more
    /// @param rows that it spans, its own included, 1 or more
    void add(int columns, int rows) {
        int end = Math.min(MOST_COLUMNS, column + columns);
        if (end > left.length) {
            left = Arrays.copyOf(left, Math.max(end, left.length * 2));
            from = Arrays.copyOf(from, left.length);
        }
        for (int i = column; i < end; i++) {
            left[i] = rows - 1;
            from[i] = column;
        }
        ownEnd = end;
        column++;
    }

    /// Goes on over a column that is covered.
    ///
    /// @return whether a cell of a row above goes on here and has not been told for this row
    boolean cover() {
        int here = column++;
        if (here < ownEnd || here >= left.length || left[here] == 0) {
            return false;
        }
        left[here]--;
        return from[here] == here;
    }
}
