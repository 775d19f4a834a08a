package vn.daihoi.review.overlap.index;

import vn.daihoi.review.rules.PaperThreads;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Texts in blocks large enough that the work outweighs what it costs to hand it to a thread.
record Batches(int texts, PaperThreads threads) {

    private static final int SIZE = 16;

    /// A block is slow now and then; the others must not wait for it.
    private static final int AHEAD = 4;

    /// @param number from 0
    /// @param results for the texts from `number * SIZE`
    record Batch<R>(int number, List<R> results) {

        int first() {
            return number * SIZE;
        }
    }

    /// At least 1.
    int count() {
        return Math.max(1, (texts + SIZE - 1) / SIZE);
    }

    /// Results in the order of texts.
    <R> Stream<Batch<R>> map(IntFunction<R> work) {
        return new PaperThreads(threads.count() * AHEAD)
                .map(IntStream.range(0, count()).boxed(), block -> done(block, work));
    }

    private <R> Batch<R> done(int block, IntFunction<R> work) {
        int first = block * SIZE;
        return new Batch<>(
                block,
                IntStream.range(first, Math.min(texts, first + SIZE)).mapToObj(work).toList());
    }
}
