package vn.daihoi.review.overlap.index;

import vn.daihoi.review.rules.PaperThreads;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Which texts of a shelf are to be compared: a pair is when one of the two is among those with
/// which the other has most in common.
final class Pairs {

    private static final int BLOCKS_OF_A_THREAD = 4;

    /// The later text in the upper half, the earlier one in the lower.
    private final long[] pairs;

    private Pairs(long[] pairs) {
        this.pairs = pairs;
    }

    /// @param most partners that one text may choose
    static Pairs of(Relations relations, int texts, int most, PaperThreads threads) {
        int blocks = threads.count() * BLOCKS_OF_A_THREAD;
        return new Pairs(
                threads.map(
                                IntStream.range(0, blocks).boxed(),
                                block -> chosen(relations, texts, most, block, blocks))
                        .flatMapToLong(Arrays::stream)
                        .sorted()
                        .distinct()
                        .toArray());
    }

    private static long[] chosen(Relations relations, int texts, int most, int block, int blocks) {
        var tally = new Tally(texts);
        var pairs = LongStream.builder();
        for (int text = block; text < texts; text += blocks) {
            for (int other : relations.best(text, tally, most)) {
                pairs.add((long) Math.max(text, other) << Integer.SIZE | Math.min(text, other));
            }
        }
        return pairs.build().toArray();
    }

    /// The texts before this one that are to be compared with it, in order.
    int[] before(int text) {
        int from = at((long) text << Integer.SIZE);
        int to = at((long) (text + 1) << Integer.SIZE);
        return Arrays.stream(pairs, from, to).mapToInt(pair -> (int) pair).toArray();
    }

    private int at(long pair) {
        int at = Arrays.binarySearch(pairs, pair);
        return at < 0 ? -at - 1 : at;
    }
}
