package vn.daihoi.review.comparison;

import java.util.BitSet;
import java.util.List;

/// What two papers share.
///
/// @param passages by place in the first
/// @param here words of the first paper
/// @param there words of the second paper
public record Comparison(List<CountedPassage> passages, Side here, Side there) {

    private static final int PERCENT = 100;

    /// One of the two papers.
    ///
    /// @param words of the body
    /// @param counted tokens of its text that stand in the other paper too, word for word, common
    ///   wording left out
    public record Side(int words, BitSet counted) {

        public Side {
            counted = (BitSet) counted.clone();
        }

        @Override
        public BitSet counted() {
            return (BitSet) counted.clone();
        }

        /// How many words are counted, each once.
        public int shared() {
            return counted.cardinality();
        }

        /// Share of the paper in percent, rounded down; 0 for an empty paper.
        public int percent() {
            return words == 0 ? 0 : (int) ((long) shared() * PERCENT / words);
        }

        /// Compares exactly: a share just over the limit is over it, whatever a page prints.
        public boolean isOver(int limit) {
            return (long) shared() * PERCENT > (long) words * limit;
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
