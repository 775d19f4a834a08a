package vn.daihoi.dossiers.internal;

import java.util.List;

/// What changed between two texts, in the order of the newer one.
///
/// @param passages paragraphs of both texts; what was removed stands before what came in its place
/// @param added words
/// @param removed words
public record Comparison(List<Passage> passages, int added, int removed) {

    public Comparison {
        passages = List.copyOf(passages);
    }

    /// Whether both texts hold the same words.
    public boolean isSame() {
        return added == 0 && removed == 0;
    }

    /// One paragraph.
    public record Passage(List<Piece> pieces) {

        public Passage {
            pieces = List.copyOf(pieces);
        }

        public boolean isChanged() {
            return pieces.stream().anyMatch(piece -> piece.change() != Change.SAME);
        }
    }

    /// A run of words with one fate.
    public record Piece(Change change, String text) {}

    /// What became of words between the older and the newer text.
    public enum Change {
        SAME,
        ADDED,
        REMOVED
    }
}
