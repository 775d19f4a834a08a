package vn.daihoi.review.rules;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.Block;
import vn.daihoi.review.text.ExtractedDocument;
import vn.daihoi.review.text.Span;

import java.util.NavigableMap;
import java.util.TreeMap;

/// The table rows of a paper. Rows may begin with empty cells, so that their words begin later than
/// they do.
final class TableRows {

    private final NavigableMap<Integer, Block> byStart = new TreeMap<>();

    static TableRows of(ExtractedDocument document) {
        var rows = new TableRows();
        document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TABLE_ROW)
                .forEach(rows::add);
        return rows;
    }

    private void add(Block row) {
        int cells = row.cells().isEmpty() ? row.start() : row.cells().getFirst().start();
        byStart.put(Math.min(cells, row.start()), row);
    }

    /// The row that a paragraph of the outline is; null when it is prose.
    @Nullable Block at(Span paragraph) {
        var row = byStart.floorEntry(paragraph.start());
        return row != null && paragraph.start() < Math.max(row.getValue().end(), row.getKey() + 1)
                ? row.getValue()
                : null;
    }

    boolean isRow(Span paragraph) {
        return at(paragraph) != null;
    }
}
