package vn.daihoi.dossiers.internal;

import vn.daihoi.review.text.Block;
import vn.daihoi.review.text.ExtractedDocument;
import vn.daihoi.review.text.Leftover;
import vn.daihoi.review.text.OffsetMap;
import vn.daihoi.review.text.Pages;

import java.util.ArrayList;
import java.util.List;

/// An [ExtractedDocument] as it is kept in JSON. The file's name is left out: one content may have
/// many.
///
/// @param runs where the distance to the offsets before NFC changes, as pairs of offsets
record TextLayout(
        ExtractedDocument.Format format,
        String text,
        List<Block> blocks,
        List<Leftover> leftovers,
        Pages pages,
        List<Integer> pagesWithoutText,
        List<Run> runs) {

    /// Another number means another shape or another way of reading: what was kept is read anew.
    static final int NUMBER = 1;

    /// @param from offset in the text
    /// @param to offset of the same character before NFC
    record Run(int from, int to) {}

    static TextLayout of(ExtractedDocument document) {
        return new TextLayout(
                document.format(),
                document.text(),
                document.blocks(),
                document.leftovers(),
                document.pages(),
                document.pagesWithoutText(),
                runs(document));
    }

    private static List<Run> runs(ExtractedDocument document) {
        var runs = new ArrayList<Run>();
        int distance = Integer.MIN_VALUE;
        for (int from = 0; from <= document.text().length(); from++) {
            int to = document.offsets().original(from);
            if (to - from != distance) {
                runs.add(new Run(from, to));
                distance = to - from;
            }
        }
        return runs;
    }

    ExtractedDocument document(String file) {
        return new ExtractedDocument(
                file, format, text, blocks, leftovers, pages, pagesWithoutText, offsets());
    }

    private OffsetMap offsets() {
        return new OffsetMap(
                runs.stream().mapToInt(Run::from).toArray(),
                runs.stream().mapToInt(Run::to).toArray());
    }
}
