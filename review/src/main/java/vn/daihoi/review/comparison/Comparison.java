package vn.daihoi.review.comparison;

import java.util.List;

/// What two papers share.
///
/// @param passages by place in the first
/// @param here words of the first paper
/// @param there words of the second paper
public record Comparison(List<CountedPassage> passages, Side here, Side there) {

    private static final int PERCENT = 100;

    /// @param words of the body
    /// @param shared words of it that stand in the other paper too, each once, common wording left
    ///   out
    public record Side(int words, int shared) {

        /// Share of the paper in percent, rounded down; 0 for an empty paper.
        public int percent() {
            return words == 0 ? 0 : (int) ((long) shared * PERCENT / words);
        }

        /// Compares exactly: a share just over the limit is over it, whatever a page prints.
        public boolean isOver(int limit) {
            return (long) shared * PERCENT > (long) words * limit;
        }
    }

    public Comparison {
        passages = List.copyOf(passages);
    }

    /// Passages that count.
    public List<CountedPassage> counted() {
        return passages.stream().filter(CountedPassage::counts).toList();
    }
}
