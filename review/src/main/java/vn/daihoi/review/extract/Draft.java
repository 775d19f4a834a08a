package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.Block;
import vn.daihoi.review.text.ExtractedDocument;
import vn.daihoi.review.text.ExtractedDocument.Format;
import vn.daihoi.review.text.Leftover;
import vn.daihoi.review.text.Pages;
import vn.daihoi.review.text.Span;
import vn.daihoi.review.text.Typesetting.Lettering;
import vn.daihoi.review.text.Typesetting.Sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A document that grows block by block, in the characters of the file; [#finish] brings it to NFC.
final class Draft {

    private final Budget budget;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Leftover> leftovers = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    private final Map<String, Integer> openComments = new HashMap<>();
    private final List<Integer> continued = new ArrayList<>();
    private final List<Lettering> letterings = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private int tables;

    Draft(Budget budget) {
        this.budget = budget;
    }

    /// Adds a block; one without words and without label leaves only its marks.
    void add(Piece words, Shape shape) throws CannotRead {
        int lead = leadingBlanks(words.text());
        int end = endWithoutBlanks(words.text(), lead);
        if (lead == end && shape.label() == null) {
            place(words, text.length(), 0, 0);
            return;
        }
        int start = startBlock();
        if (shape.label() != null) {
            text.append(shape.label()).append(end > lead ? " " : "");
        }
        int contentStart = text.length();
        text.append(words.text(), lead, end);
        place(words, contentStart, lead, end);
        block(words, shape, start, contentStart, List.of(), 0);
    }

    /// Starts a table and gives its number, from 1.
    int startTable() {
        return ++tables;
    }

    /// Adds one row; cells are joined by a tab. A row without words leaves only its marks.
    void addRow(List<Piece> cells, int table, int page) throws CannotRead {
        if (cells.stream().allMatch(Draft::isBlank)) {
            for (var cell : cells) {
                place(cell, text.length(), 0, 0);
            }
            return;
        }
        int start = startBlock();
        var spans = new ArrayList<Span>(cells.size());
        var whole = new Piece();
        for (var cell : cells) {
            if (!spans.isEmpty()) {
                text.append('\t');
            }
            spans.add(cell(cell));
            whole.append(cell);
        }
        block(whole, Shape.paragraph().onPage(page), start, start, spans, table);
    }

    int length() {
        return text.length();
    }

    boolean hasBlocks() {
        return !blocks.isEmpty();
    }

    /// Words split at blanks, the measure of an estimated page count.
    int lines(int charactersPerLine) {
        int lines = 0;
        for (var block : blocks) {
            lines += 1 + (block.end() - block.start()) / charactersPerLine;
        }
        return lines;
    }

    /// Takes back the page numbers given so far.
    void forgetPages() {
        blocks.replaceAll(b ->
                new Block(
                        b.kind(),
                        b.start(),
                        b.end(),
                        b.contentStart(),
                        b.label(),
                        b.outlineLevel(),
                        b.bold(),
                        b.italic(),
                        b.centred(),
                        b.cells(),
                        b.table(),
                        0));
    }

    Reading finish(FileName file, Format format, Pages pages, List<Integer> withoutText)
            throws CannotRead {
        if (blocks.isEmpty()) {
            throw new CannotRead(Reason.NO_TEXT);
        }
        var normal =
                Normalised.of(
                        text.toString(), blocks.stream().map(Block::span).toList(), letterings);
        var document =
                new ExtractedDocument(
                        file.shown(),
                        format,
                        normal.text(),
                        blocks.stream().map(normal::block).toList(),
                        leftovers.stream().map(normal::leftover).toList(),
                        pages,
                        withoutText,
                        normal.offsets(),
                        normal.typesetting(sheets, letterings, continued));
        return new Reading(document, List.copyOf(origins), List.of());
    }

    /// Adds the paper of the whole text.
    void add(Sheet sheet) {
        sheets.add(sheet);
    }

    /// Ends a section of the file; all sections together cover the text.
    void endSection(DocxSheet sheet) {
        @Nullable Sheet paper = sheet.at(text.length());
        if (paper != null) {
            sheets.add(paper);
        }
    }

    private int startBlock() throws CannotRead {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        budget.checkCharacters(text.length());
        return text.length();
    }

    private Span cell(Piece cell) {
        int lead = leadingBlanks(cell.text());
        int end = endWithoutBlanks(cell.text(), lead);
        int start = text.length();
        if (cell.continued && lead == end) {
            continued.add(start);
        }
        text.append(cell.text(), lead, end);
        place(cell, start, lead, end);
        return new Span(start, text.length());
    }

    private void block(
            Piece words, Shape shape, int start, int contentStart, List<Span> cells, int table) {
        blocks.add(
                new Block(
                        table > 0 ? Block.Kind.TABLE_ROW : shape.kind(),
                        start,
                        text.length(),
                        contentStart,
                        shape.label(),
                        shape.outlineLevel(),
                        words.isBold(),
                        words.isItalic(),
                        shape.centred(),
                        cells,
                        table,
                        shape.page()));
    }

    /// @param at offset of the draft where the words between `lead` and `end` of the piece went
    private void place(Piece words, int at, int lead, int end) {
        for (var origin : words.origins()) {
            if (origin.start() < end && origin.end() > lead) {
                origins.add(origin.within(lead, end).moved(at - lead));
            }
        }
        placeMarks(words.marks(), at, lead, end);
    }

    private void placeMarks(List<Piece.Mark> marks, int at, int lead, int end) {
        int first = leftovers.size();
        for (var mark : marks) {
            switch (mark) {
                case Piece.Mark.Left(var kind, var from, var to, var detail) -> {
                    var span = new Span(at + clamp(from, lead, end), at + clamp(to, lead, end));
                    leave(new Leftover(kind, span, detail), first);
                }
                case Piece.Mark.Lettered(var from, var to, var font, var points) ->
                        letter(
                                at + clamp(from, lead, end),
                                at + clamp(to, lead, end),
                                font,
                                points);
                case Piece.Mark.CommentStart(var id, var from) ->
                        openComments.put(id, at + clamp(from, lead, end));
                case Piece.Mark.CommentEnd(var id, var to, var detail) ->
                        leaveComment(id, at + clamp(to, lead, end), detail);
            }
        }
    }

    /// Runs of one font that follow each other are one.
    private void letter(int start, int end, String font, double points) {
        if (start >= end) {
            return;
        }
        var last = letterings.isEmpty() ? null : letterings.getLast();
        int from = start;
        if (last != null
                && last.span().end() == start
                && last.font().equals(font)
                && last.points() == points) {
            letterings.removeLast();
            from = last.span().start();
        }
        letterings.add(new Lettering(new Span(from, end), font, points));
    }

    private void leaveComment(String id, int to, String detail) {
        @Nullable Integer from = openComments.remove(id);
        var span = new Span(from == null ? to : Math.min(from, to), to);
        leftovers.add(new Leftover(Leftover.Kind.COMMENT, span, detail));
    }

    /// Joins what a word processor cut into runs: one deleted sentence is one leftover.
    private void leave(Leftover next, int firstOfBlock) {
        if (leftovers.size() > firstOfBlock && continues(leftovers.getLast(), next)) {
            leftovers.add(join(leftovers.removeLast(), next));
        } else {
            leftovers.add(next);
        }
    }

    private static boolean continues(Leftover last, Leftover next) {
        return last.kind() == next.kind()
                && next.kind() != Leftover.Kind.COMMENT
                && last.span().end() == next.span().start();
    }

    private static Leftover join(Leftover last, Leftover next) {
        return new Leftover(
                last.kind(),
                new Span(last.span().start(), next.span().end()),
                last.detail() + next.detail());
    }

    private static boolean isBlank(Piece piece) {
        return leadingBlanks(piece.text()) == piece.length();
    }

    private static int clamp(int offset, int lead, int end) {
        return Math.clamp(offset, lead, end) - lead;
    }

    private static int leadingBlanks(CharSequence words) {
        int lead = 0;
        while (lead < words.length() && isTrimmed(words.charAt(lead))) {
            lead++;
        }
        return lead;
    }

    private static int endWithoutBlanks(CharSequence words, int lead) {
        int end = words.length();
        while (end > lead && isTrimmed(words.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /// Blanks and tabs that stand for an indent. Others, such as U+00A0, stay for the rules to see.
    private static boolean isTrimmed(char character) {
        return character == ' ' || character == '\t' || character == '\n';
    }
}
