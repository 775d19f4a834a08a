package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.Block.Kind;

import java.util.ArrayList;
import java.util.List;

/// Joins lines of a PDF into paragraphs, and lines in two columns into rows.
final class PdfParagraphs {

    private final List<PdfLine> lines;
    private final PdfPage page;
    private final Draft draft;
    private @Nullable Piece open;
    private @Nullable PdfLine first;
    private @Nullable PdfLine last;

    private PdfParagraphs(List<PdfLine> lines, Draft draft) {
        this.lines = lines;
        this.page = PdfPage.of(lines);
        this.draft = draft;
    }

    static void write(List<PdfLine> lines, Draft draft) throws CannotRead {
        new PdfParagraphs(lines, draft).write();
    }

    private void write() throws CannotRead {
        int i = 0;
        while (i < lines.size()) {
            int end = endOfColumns(i);
            if (end > i) {
                close();
                writeColumns(lines.subList(i, end));
                i = end;
            } else {
                writeLine(lines.get(i));
                i++;
            }
        }
        close();
    }

    private void writeLine(PdfLine line) throws CannotRead {
        if (last != null && isParagraphEnd(last, line)) {
            close();
        }
        if (open == null) {
            open = new Piece();
            first = line;
        }
        open.append(LineEnds.joint(open.text()));
        open.append(trimmed(line));
        last = line;
    }

    private static Piece trimmed(PdfLine line) {
        StringBuilder text = line.words.text();
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        return line.words;
    }

    private boolean isParagraphEnd(PdfLine before, PdfLine next) {
        if (LineEnds.startsItem(before.shown(), next.shown()) || page.isApart(before, next)) {
            return true;
        }
        if (page.isCentred(before) || page.isCentred(next)) {
            return !sameLook(before, next)
                    || page.isCentred(before) != page.isCentred(next)
                            && !LineEnds.startsLowerCase(next.shown());
        }
        if (before.isBold() != next.isBold()) {
            return LineEnds.endsSentence(before.shown()) || !LineEnds.startsLowerCase(next.shown());
        }
        return page.hasRoomFor(next, before) || startsByIndent(before, next);
    }

    private boolean startsByIndent(PdfLine before, PdfLine next) {
        return page.isIndented(next)
                && !LineEnds.startsLowerCase(next.shown())
                && (next.left > before.left + 6 || LineEnds.endsSentence(before.shown()));
    }

    private static boolean sameLook(PdfLine before, PdfLine next) {
        return before.isBold() == next.isBold()
                && before.isCapitals() == next.isCapitals()
                && Math.abs(before.size - next.size) < 1;
    }

    private void close() throws CannotRead {
        if (open != null && first != null) {
            boolean centred = page.isCentred(first);
            draft.add(open, new Shape(Kind.PARAGRAPH, null, 0, centred, first.page));
        }
        open = null;
        first = null;
        last = null;
    }

    /// Lines that stand left and right of one empty strip, such as the head of an official document
    /// and its foot with receivers and signature.
    ///
    /// @return index behind them; `start` when there are none
    private int endOfColumns(int start) {
        PdfLine top = lines.get(start);
        if (top.gaps.size() != 1) {
            return start;
        }
        float left = top.gaps.getFirst().left();
        float right = top.gaps.getFirst().right();
        int end = start + 1;
        int both = 1;
        while (end < lines.size() && lines.get(end).page == top.page) {
            PdfLine line = lines.get(end);
            float nextLeft = Math.max(left, leftEdge(line, right));
            float nextRight = Math.min(right, rightEdge(line, left));
            if (nextRight - nextLeft < 4 || page.isCentred(line) && line.gaps.isEmpty()) {
                break;
            }
            left = nextLeft;
            right = nextRight;
            both += line.gaps.isEmpty() ? 0 : 1;
            end++;
        }
        return both > 1 ? end : start;
    }

    /// Where the left part of the line ends; 0 when all of it stands right of the strip.
    private static float leftEdge(PdfLine line, float stripRight) {
        if (line.gaps.size() == 1) {
            return line.gaps.getFirst().left();
        }
        return line.left >= stripRight - 40 ? 0 : line.right;
    }

    private static float rightEdge(PdfLine line, float stripLeft) {
        if (line.gaps.size() == 1) {
            return line.gaps.getFirst().right();
        }
        return line.left >= stripLeft ? line.left : Float.MAX_VALUE;
    }

    private void writeColumns(List<PdfLine> rows) throws CannotRead {
        float strip = strip(rows);
        var left = new Sink.Lines(null);
        var right = new Sink.Lines(null);
        for (var line : rows) {
            if (line.gaps.isEmpty()) {
                (line.left >= strip ? right : left).add(line.words, Shape.paragraph());
            } else {
                int cut = line.gaps.getFirst().at();
                left.add(part(line, 0, cut), Shape.paragraph());
                right.add(part(line, cut, line.text.length()), Shape.paragraph());
            }
        }
        var cells = new ArrayList<>(List.of(left.words(), right.words()));
        draft.addRow(cells, draft.startTable(), rows.getFirst().page);
    }

    private static float strip(List<PdfLine> rows) {
        float strip = Float.MAX_VALUE;
        for (var line : rows) {
            strip = line.gaps.isEmpty() ? strip : Math.min(strip, line.gaps.getFirst().right());
        }
        return strip - 40;
    }

    private static Piece part(PdfLine line, int from, int to) {
        var part = new Piece();
        String text = line.text.substring(from, to);
        int lead = text.length() - text.stripLeading().length();
        part.append(text.strip(), line.isBold(), false);
        part.cameFrom(line.origin(from + lead, from + lead + part.length()));
        return part;
    }
}
