package vn.daihoi.review.sections;

import vn.daihoi.review.words.Words;

import java.util.ArrayList;
import java.util.List;

/// Headings that were typed, or came out of a PDF, as several lines.
final class HeadingPieces {

    private static final int LONGEST_HEADING = 60;
    private static final int MOST_PIECES = 5;

    private HeadingPieces() {}

    /// Puts a heading together that was typed as several paragraphs.
    static List<Paragraph> joined(List<Paragraph> pieces) {
        var joined = new ArrayList<Paragraph>();
        int open = 0;
        for (var piece : pieces) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && open < MOST_PIECES && continuesHeading(last, piece)) {
                joined.set(joined.size() - 1, last.joinedWith(piece));
                open++;
            } else {
                joined.add(piece);
                open = 0;
            }
        }
        return joined;
    }

    /// Lines of capitals one after the other in the body are one heading.
    static List<Paragraph> joinedCapitals(List<Paragraph> pieces, FormReader.Layout layout) {
        var joined = new ArrayList<Paragraph>();
        boolean open = false;
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            boolean capitals = layout.isBody(i) && isPlainCapitals(piece);
            if (open && capitals && joined.getLast().bold() == piece.bold()) {
                joined.set(joined.size() - 1, joined.getLast().joinedWith(piece));
            } else {
                joined.add(piece);
            }
            open = capitals && !piece.text().matches(".*[”»\"]$");
        }
        return joined;
    }

    private static boolean isPlainCapitals(Paragraph piece) {
        return piece.number() == null
                && piece.isProseKind()
                && piece.words() >= 2
                && piece.isCapitals();
    }

    private static boolean continuesHeading(Paragraph heading, Paragraph piece) {
        if (heading.number() == null
                || piece.number() != null
                || !piece.isProseKind()
                || piece.isRule()) {
            return false;
        }
        if (piece.outlineLevel() > 0
                || piece.words() > 40
                || heading.words() + piece.words() > LONGEST_HEADING) {
            return false;
        }
        boolean bare = Words.count(heading.rest()) == 0;
        if (bare && heading.number().label().scheme().alwaysHeads()) {
            return piece.isMarkedByType() || piece.centred();
        }
        boolean unfinished = !heading.text().matches(".*[.:;]$");
        boolean capitals =
                heading.isCapitals() && piece.isCapitals() && heading.bold() == piece.bold();
        boolean bold =
                heading.bold() && piece.bold() && Character.isLowerCase(piece.text().charAt(0));
        return unfinished && (capitals || bold);
    }
}
