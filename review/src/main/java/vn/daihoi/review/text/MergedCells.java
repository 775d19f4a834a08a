package vn.daihoi.review.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/// Cells of tables that go on from the cell above them, as the file tells it.
///
/// Such a cell is empty itself; the words of the first cell above hold for it as well.
public final class MergedCells {

    private final Map<Integer, Span> origins = new HashMap<>();

    private MergedCells() {}

    public static MergedCells of(ExtractedDocument document) {
        var merged = new MergedCells();
        var continued = document.typesetting().continued();
        var blocks = continued.isEmpty() ? List.<Block>of() : document.blocks();
        for (int i = 1; i < blocks.size(); i++) {
            var row = blocks.get(i);
            var above = blocks.get(i - 1);
            if (row.table() > 0 && row.table() == above.table()) {
                merged.add(row.cells(), above.cells(), continued::contains);
            }
        }
        return merged;
    }

    private void add(List<Span> cells, List<Span> above, IntPredicate continued) {
        for (int i = 0; i < cells.size() && cells.size() == above.size(); i++) {
            if (continued.test(cells.get(i).start())) {
                origins.put(cells.get(i).start(), origin(above.get(i)));
            }
        }
    }

    /// The cell that holds the words: itself, unless it goes on from above.
    public Span origin(Span cell) {
        return cell.length() > 0 ? cell : origins.getOrDefault(cell.start(), cell);
    }

    /// Cells above from which some of these cells go on, in order.
    public List<Span> above(List<Span> cells) {
        return cells.stream()
                .filter(cell -> cell.length() == 0 && origins.containsKey(cell.start()))
                .map(this::origin)
                .toList();
    }
}
