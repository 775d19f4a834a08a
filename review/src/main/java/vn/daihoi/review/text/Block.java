package vn.daihoi.review.text;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One paragraph, list item, table row or footnote of a document.
///
/// A line feed inside a block is a line break inside a paragraph, or the end of a paragraph inside
/// a table cell. Cells of a row are joined by a tab; cells may hold tabs of their own, so use
/// `cells`. Blanks and tabs at both ends of a block are left out.
///
/// @param kind what the file says it is; whether it is a heading is decided later, from style,
///   number, type and words
/// @param start UTF-16 offset in [ExtractedDocument#text()], inclusive
/// @param end UTF-16 offset, exclusive; the line feed between two blocks belongs to neither
/// @param contentStart where the words begin, after an automatic number that the extractor wrote
///   out; `start` where there is none
/// @param label the automatic number or mark (`1.1.`, `-`), null when the author typed it or there
///   is none
/// @param outlineLevel heading level given by the file's own style, 1 to 9; 0 when the file gives
///   none
/// @param bold whether all letters of the block are bold
/// @param italic whether all letters of the block are italic
/// @param centred whether the block is centred
/// @param cells spans of the cells of a [Kind#TABLE_ROW], in order; empty for all other kinds
/// @param table number of the table that the row belongs to, from 1; 0 outside of tables
/// @param page page the block starts on, from 1; 0 when the format does not tell
public record Block(
        Kind kind,
        int start,
        int end,
        int contentStart,
        @Nullable String label,
        int outlineLevel,
        boolean bold,
        boolean italic,
        boolean centred,
        List<Span> cells,
        int table,
        int page) {

    public enum Kind {
        PARAGRAPH,
        LIST_ITEM,
        TABLE_ROW,
        FOOTNOTE
    }

    public Block {
        cells = List.copyOf(cells);
        if (start < 0 || contentStart < start || end < contentStart) {
            throw new IllegalArgumentException(
                    "Block [%d, %d, %d] is out of order.".formatted(start, contentStart, end));
        }
    }

    /// The whole block, automatic number included.
    public Span span() {
        return new Span(start, end);
    }
}
