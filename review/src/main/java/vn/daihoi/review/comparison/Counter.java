package vn.daihoi.review.comparison;

import vn.daihoi.review.overlap.Stretches;
import vn.daihoi.review.overlap.TokenText;
import vn.daihoi.review.text.Span;

import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;

/// Counts words of one paper, each once.
final class Counter {

    /// Tokens that a stretch of the same words may miss.
    private static final int GAP = 6;

    private final ComparedPaper paper;
    private final BitSet common;
    private final BitSet shared = new BitSet();

    /// @param common its tokens that do not count
    Counter(ComparedPaper paper, BitSet common) {
        this.paper = paper;
        this.common = common;
    }

    TokenText tokens() {
        return paper.tokens();
    }

    private int first(Span place) {
        return tokens().firstFrom(place.start());
    }

    private int behind(Span place) {
        return tokens().firstFrom(place.end());
    }

    Stretches runs(Span place) {
        return Runs.of(tokens(), first(place), behind(place));
    }

    /// Tokens of a place that stand in these runs.
    BitSet same(Span place, Stretches runs) {
        var same = new BitSet(paper.words());
        runs.mark(tokens().codes(), first(place), behind(place), same);
        return same;
    }

    /// The longest stretch of tokens with hardly a gap; `place` where there are no tokens.
    Span core(Span place, BitSet tokens) {
        int from = -1;
        int to = -1;
        for (int start = tokens.nextSetBit(0); start >= 0; ) {
            int end = tokens.nextClearBit(start);
            int next = tokens.nextSetBit(end);
            while (next >= 0 && next - end <= GAP) {
                end = tokens.nextClearBit(next);
                next = tokens.nextSetBit(end);
            }
            if (end - start > to - from) {
                from = start;
                to = end;
            }
            start = next;
        }
        return from < 0 ? place : tokens().span(from, to);
    }

    BitSet withoutCommon(BitSet tokens) {
        var left = (BitSet) tokens.clone();
        left.andNot(common);
        return left;
    }

    void add(BitSet tokens) {
        shared.or(tokens);
    }

    Comparison.Side side() {
        return new Comparison.Side(paper.words(), shared);
    }

    Set<String> figures(Span place) {
        var figures = new TreeSet<String>();
        for (int i = first(place); i < behind(place); i++) {
            if (tokens().isFigure(i)) {
                figures.add(tokens().word(i));
            }
        }
        return figures;
    }
}
