package vn.daihoi.review.extract;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.Block.Kind;
import vn.daihoi.review.text.Leftover;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/// Reads the flow of a binary Word file: paragraphs, table rows, notes, comments.
final class DocBody {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int CENTRED = 1;
    private static final int LEVELS = 9;

    /// Characters with a meaning of their own: MS-DOC, 2.4.1.
    private static final char NOTE = 0x02;

    private static final char COMMENT = 0x05;
    private static final char CELL_END = 0x07;
    private static final char DRAWING = 0x08;
    private static final char SOFT_BREAK = 0x0B;
    private static final char FIELD_START = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char NO_BREAK_HYPHEN = 0x1E;

    private final HWPFDocument document;
    private final Budget budget;
    private final Draft draft;
    private final DocLists lists = new DocLists();
    private final Deque<String> footnotes;
    private final Deque<String> comments;
    private final Deque<Boolean> fieldResults = new ArrayDeque<>();
    private int notes;

    DocBody(HWPFDocument document, Budget budget, Draft draft) {
        this.document = document;
        this.budget = budget;
        this.draft = draft;
        this.footnotes = texts(document.getFootnoteRange(), NOTE);
        this.comments = texts(document.getCommentsRange(), COMMENT);
    }

    /// Text boxes are a story of their own, whose anchors are not known: they come last, unless the
    /// first paragraph holds one, as where the head of an official document floats.
    void read() throws CannotRead {
        boolean boxFirst = startsWithDrawing();
        if (boxFirst) {
            readBoxes();
        }
        readRange(document.getRange());
        while (!footnotes.isEmpty()) {
            addFootnote();
        }
        if (!boxFirst) {
            readBoxes();
        }
    }

    private boolean startsWithDrawing() {
        Range range = document.getRange();
        return range.numParagraphs() > 0 && range.getParagraph(0).text().indexOf(DRAWING) >= 0;
    }

    private void readBoxes() throws CannotRead {
        if (document.getMainTextboxRange().numParagraphs() > 0) {
            readRange(document.getMainTextboxRange());
        }
    }

    private void readRange(Range range) throws CannotRead {
        int i = 0;
        while (i < range.numParagraphs()) {
            budget.checkTime();
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                readTable(table);
                i += Math.max(1, table.numParagraphs());
            } else {
                int notesBefore = notes;
                Piece words = words(paragraph);
                draft.add(words, shape(paragraph));
                addFootnotes(notesBefore);
                i++;
            }
        }
    }

    private void readTable(Table table) throws CannotRead {
        int number = draft.startTable();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            int notesBefore = notes;
            List<Piece> cells = new ArrayList<>();
            for (int c = 0; c < row.numCells(); c++) {
                cells.add(cell(row.getCell(c)));
            }
            draft.addRow(cells, number, 0);
            addFootnotes(notesBefore);
        }
    }

    private Piece cell(Range cell) {
        var lines = new Sink.Lines(null);
        for (int i = 0; i < cell.numParagraphs(); i++) {
            lines.add(words(cell.getParagraph(i)), shape(cell.getParagraph(i)));
        }
        return lines.words();
    }

    private Shape shape(Paragraph paragraph) {
        @Nullable String label = lists.next(paragraph);
        int outline = paragraph.getLvl() < LEVELS ? paragraph.getLvl() + 1 : 0;
        Kind kind = label == null || outline > 0 ? Kind.PARAGRAPH : Kind.LIST_ITEM;
        return new Shape(kind, label, outline, paragraph.getJustification() == CENTRED, 0);
    }

    private Piece words(Paragraph paragraph) {
        var words = new Piece();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            append(words, run, shown(words, run.text()));
        }
        return words;
    }

    private static void append(Piece words, CharacterRun run, String shown) {
        if (shown.isEmpty()) {
            return;
        }
        if (run.isMarkedDeleted()) {
            words.leave(Leftover.Kind.DELETION, shown);
        } else if (run.isVanished()) {
            words.leave(Leftover.Kind.HIDDEN_TEXT, shown);
        } else {
            int start = words.length();
            words.append(run.isCapitalized() ? shown.toUpperCase(VIETNAMESE) : shown, look(run));
            mark(words, run, start);
        }
    }

    private static Look look(CharacterRun run) {
        return Look.NOTHING
                .with(Look.BOLD, run.isBold())
                .with(Look.ITALIC, run.isItalic())
                .inFont(run.getFontName() == null ? "" : run.getFontName())
                .ofSize(run.getFontSize() / 2.0);
    }

    private static void mark(Piece words, CharacterRun run, int start) {
        if (run.isMarkedInserted()) {
            words.mark(new Piece.Mark.Left(Leftover.Kind.INSERTION, start, words.length(), ""));
        }
        if (run.isHighlighted()) {
            words.mark(new Piece.Mark.Left(Leftover.Kind.HIGHLIGHT, start, words.length(), ""));
        }
    }

    /// Text without the characters of the format; notes and comments are counted on the way.
    private String shown(Piece words, String text) {
        var shown = new StringBuilder(text.length());
        for (char character : text.toCharArray()) {
            switch (character) {
                case FIELD_START -> fieldResults.push(false);
                case FIELD_RESULT -> {
                    fieldResults.poll();
                    fieldResults.push(true);
                }
                case FIELD_END -> fieldResults.poll();
                case NOTE -> notes++;
                case COMMENT -> {
                    if (!comments.isEmpty()) {
                        words.leave(Leftover.Kind.COMMENT, comments.remove());
                    }
                }
                default -> {
                    if (!fieldResults.contains(false)) {
                        appendShown(shown, character);
                    }
                }
            }
        }
        return shown.toString();
    }

    private static void appendShown(StringBuilder shown, char character) {
        if (character == SOFT_BREAK) {
            shown.append('\n');
        } else if (character == NO_BREAK_HYPHEN) {
            shown.append('\u2011');
        } else if (character >= ' ' || character == '\t') {
            shown.append(character);
        }
    }

    private void addFootnotes(int before) throws CannotRead {
        for (int i = before; i < notes && !footnotes.isEmpty(); i++) {
            addFootnote();
        }
    }

    private void addFootnote() throws CannotRead {
        var words = new Piece();
        words.append(footnotes.remove(), false, false);
        draft.add(words, Shape.footnote(null));
    }

    /// The texts of a side story, each of which starts with its mark.
    private static Deque<String> texts(Range story, char mark) {
        var texts = new ArrayDeque<String>();
        var text = new StringBuilder();
        boolean inside = false;
        for (char character : story.text().toCharArray()) {
            if (character == mark) {
                if (inside) {
                    texts.add(text.toString().strip());
                }
                inside = true;
                text.setLength(0);
            } else if (character == '\r' || character == CELL_END) {
                text.append('\n');
            } else {
                appendShown(text, character);
            }
        }
        if (inside) {
            texts.add(text.toString().strip());
        }
        return texts;
    }
}
