package vn.daihoi.review.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// The tables that are open while a file is read, one inside the other. A table of one column is a
/// frame, so its paragraphs stay paragraphs.
final class Tables {

    private static final class Table {
        final Sink outer;
        final int number;
        int columns;
        int page;
        List<Piece> cells = new ArrayList<>();
        final RowSpans spans = new RowSpans();
        final Sink.Beside beside;
        Sink.Lines cell;

        Table(Sink outer, int number) {
            this.outer = outer;
            this.number = number;
            this.beside = new Sink.Beside(outer);
            this.cell = new Sink.Lines(beside);
        }

        boolean isFrame() {
            return columns == 1;
        }
    }

    private final Deque<Table> open = new ArrayDeque<>();

    boolean isInside() {
        return !open.isEmpty();
    }

    void start(Sink outer) {
        open.push(new Table(outer, outer.startTable()));
    }

    void addColumns(int count) {
        if (isInside()) {
            open.element().columns += count;
        }
    }

    void startRow(int page) {
        if (isInside()) {
            open.element().page = page;
            open.element().cells = new ArrayList<>();
            open.element().spans.startRow();
        }
    }

    /// The cell that is open spans columns and rows, in a format that leaves covered cells empty.
    ///
    /// @param columns 1 or more
    /// @param rows 1 or more
    void spanCell(int columns, int rows) {
        if (isInside()) {
            open.element().spans.add(columns, rows);
        }
    }

    /// Cells that another one covers: one of a row above goes on here.
    ///
    /// @param columns how many in a row
    void addCovered(int columns) {
        for (int i = 0; i < columns && isInside(); i++) {
            Table table = open.element();
            if (table.spans.cover() && !table.isFrame()) {
                var cell = new Piece();
                cell.continued = true;
                table.cells.add(cell);
            }
        }
    }

    /// The cell that is open goes on from the row above.
    void continueCell() {
        if (isInside()) {
            open.element().cell.words().continued = true;
        }
    }

    /// @return where paragraphs of the cell go
    Sink startCell(Sink current) {
        if (!isInside()) {
            return current;
        }
        Table table = open.element();
        table.cell = new Sink.Lines(table.beside);
        return table.isFrame() ? table.outer : table.cell;
    }

    /// @return where paragraphs behind the cell go
    Sink endCell(Sink current) {
        if (!isInside()) {
            return current;
        }
        open.element().cells.add(open.element().cell.words());
        return open.element().outer;
    }

    void endRow() throws CannotRead {
        if (isInside() && !open.element().isFrame()) {
            Table table = open.element();
            table.outer.addRow(table.cells, table.number, table.page);
            table.beside.moveTo(table.outer);
        }
    }

    Sink end(Sink current) {
        return isInside() ? open.pop().outer : current;
    }
}
