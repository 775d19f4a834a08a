package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Where paragraphs go while a file is read: the body, a table cell, a text box, a note.
sealed interface Sink {

    void add(Piece words, Shape shape) throws CannotRead;

    /// Takes what stands beside the flow and is to follow it: text boxes and notes.
    void addAfter(Piece words, Shape shape) throws CannotRead;

    /// @param table number of the table, 0 where the sink takes rows as lines
    void addRow(List<Piece> cells, int table, int page) throws CannotRead;

    /// Whether rows keep their cells here.
    default int startTable() {
        return 0;
    }

    /// Ends a section of the file, which has a paper of its own.
    default void endSection(DocxSheet sheet) {}

    /// Blocks of the document itself.
    record Body(Draft draft) implements Sink {
        @Override
        public void add(Piece words, Shape shape) throws CannotRead {
            draft.add(words, shape);
        }

        @Override
        public void addAfter(Piece words, Shape shape) throws CannotRead {
            draft.add(words, shape);
        }

        @Override
        public void addRow(List<Piece> cells, int table, int page) throws CannotRead {
            draft.addRow(cells, table, page);
        }

        @Override
        public void endSection(DocxSheet sheet) {
            draft.endSection(sheet);
        }

        @Override
        public int startTable() {
            return draft.startTable();
        }
    }

    /// One text with a line for each paragraph: a table cell, a note or a comment.
    final class Lines implements Sink {
        private final Piece words = new Piece();
        private final @Nullable Beside beside;

        /// @param beside takes what follows the flow; null to take it in as lines too
        Lines(@Nullable Beside beside) {
            this.beside = beside;
        }

        Piece words() {
            return words;
        }

        @Override
        public void add(Piece paragraph, Shape shape) {
            if (words.length() > 0 && (paragraph.length() > 0 || shape.label() != null)) {
                words.append("\n");
            }
            if (shape.label() != null) {
                words.append(shape.label() + (paragraph.length() > 0 ? " " : ""));
            }
            words.append(paragraph);
        }

        @Override
        public void addAfter(Piece paragraph, Shape shape) throws CannotRead {
            if (beside == null) {
                add(paragraph, shape);
            } else {
                beside.add(paragraph, shape);
            }
        }

        @Override
        public void addRow(List<Piece> cells, int table, int page) {
            add(asLine(cells), Shape.paragraph());
        }
    }

    /// Keeps paragraphs and rows until the flow that they stand beside has its place.
    final class Beside implements Sink {
        private interface Kept {
            void moveTo(Sink sink) throws CannotRead;
        }

        private final List<Kept> kept = new ArrayList<>();
        private final @Nullable Sink flow;

        /// @param flow where all will go in the end; null when that takes no tables
        Beside(@Nullable Sink flow) {
            this.flow = flow;
        }

        @Override
        public void add(Piece words, Shape shape) {
            kept.add(sink -> sink.addAfter(words, shape));
        }

        @Override
        public void addAfter(Piece words, Shape shape) {
            add(words, shape);
        }

        @Override
        public void addRow(List<Piece> cells, int table, int page) {
            kept.add(sink -> sink.addRow(cells, table, page));
        }

        @Override
        public int startTable() {
            return flow == null ? 0 : flow.startTable();
        }

        void moveTo(Sink sink) throws CannotRead {
            for (var piece : kept) {
                piece.moveTo(sink);
            }
            kept.clear();
        }
    }

    private static Piece asLine(List<Piece> cells) {
        var line = new Piece();
        for (var cell : cells) {
            if (line.length() > 0) {
                line.append("\t");
            }
            line.append(cell);
        }
        return line;
    }
}
