package vn.daihoi.forms;

import vn.daihoi.forms.FormPaper.Basis;
import vn.daihoi.forms.FormPaper.Block;
import vn.daihoi.forms.FormPaper.Guidance;
import vn.daihoi.forms.FormPaper.Heading;
import vn.daihoi.forms.FormPaper.Paragraph;
import vn.daihoi.forms.FormPaper.Table;
import vn.daihoi.forms.FormPaper.Verdict;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Memory that papers may take while they are laid out, all at once: a page holds its whole tree. A
/// long paper waits until the others are through, short ones go side by side.
///
/// A table of 2,000 rows and five columns, 11,500 pieces on 136 pages, is laid out in a heap of 200
/// MB and not in one of 160 MB.
final class PdfRoom {

    /// In pieces: cells, paragraphs, and one more for every hundred letters.
    static final int MOST = 12_000;

    private static final int LETTERS = 100;
    private static final long PATIENCE_SECONDS = 20;
    private static final Semaphore ROOM = new Semaphore(MOST, true);

    private final int pieces;

    private PdfRoom(int pieces) {
        this.pieces = pieces;
    }

    /// Takes the room that the paper needs, when it is there.
    ///
    /// @throws NoRoomForPdf if there is not so much, or not in time
    static PdfRoom take(FormPaper paper) {
        long pieces = paper.body().stream().mapToLong(PdfRoom::pieces).sum();
        if (pieces > MOST || !isFree((int) pieces)) {
            throw new NoRoomForPdf(pieces);
        }
        return new PdfRoom((int) pieces);
    }

    private static boolean isFree(int pieces) {
        try {
            return ROOM.tryAcquire(pieces, PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void giveBack() {
        ROOM.release(pieces);
    }

    private static long pieces(Block block) {
        return switch (block) {
            case Heading heading -> pieces(heading.text());
            case Paragraph(var words) -> pieces(words);
            case Basis(var words) -> pieces(words);
            case Verdict(var words) -> pieces(words);
            case Guidance(var words) -> pieces(words);
            case Table table ->
                    table.rows().stream().flatMap(List::stream).mapToLong(PdfRoom::pieces).sum();
        };
    }

    private static long pieces(String words) {
        return 1 + words.length() / LETTERS;
    }
}
