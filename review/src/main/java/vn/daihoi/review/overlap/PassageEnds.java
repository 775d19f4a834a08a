package vn.daihoi.review.overlap;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds where a passage begins and ends inside its first and last sentences, and what it is.
final class PassageEnds {

    /// Tokens at an end that have nothing on the other side, at least, to be cut off.
    private static final int LEAST_CUT = 5;

    private static final double MATCHED_AT_MOST = 0.25;

    private final Fragments here;
    private final Fragments there;
    private final int[] loose;
    private final WordWeights weights;
    private final Alignment alignment;
    private final List<ExactRuns.Run> runs;

    PassageEnds(
            Fragments here,
            Fragments there,
            int[] loose,
            WordWeights weights,
            Alignment alignment,
            List<ExactRuns.Run> runs) {
        this.here = here;
        this.there = there;
        this.loose = loose;
        this.weights = weights;
        this.alignment = alignment;
        this.runs = runs;
    }

    Stream<SharedPassage> passage(Block block) {
        int i0 = here.first(block.here());
        int i1 = here.first(block.hereEnd());
        int j0 = there.first(block.there());
        int j1 = there.first(block.thereEnd());
        var inside =
                runs.stream()
                        .filter(run ->
                                run.here() < i1
                                        && run.hereEnd() > i0
                                        && run.there() < j1
                                        && run.thereEnd() > j0)
                        .toList();
        var a = here.text().codes();
        var wordsThere = words(loose, j0, j1);
        var wordsHere = words(a, i0, i1);
        // a run that begins in the first sentence: what stands before it must earn its place
        int s0 =
                cutFront(
                        a,
                        i0,
                        Math.min(i1, here.behind(block.here())),
                        wordsThere,
                        inside.stream()
                                .mapToInt(ExactRuns.Run::here)
                                .filter(x -> x >= i0)
                                .min()
                                .orElse(-1));
        int s1 =
                cutBack(
                        a,
                        here.first(block.hereEnd() - 1),
                        i1,
                        wordsThere,
                        inside.stream()
                                .mapToInt(ExactRuns.Run::hereEnd)
                                .filter(x -> x <= i1)
                                .max()
                                .orElse(-1));
        int t0 =
                cutFront(
                        loose,
                        j0,
                        there.behind(block.there()),
                        wordsHere,
                        inside.stream()
                                .mapToInt(ExactRuns.Run::there)
                                .filter(x -> x >= j0)
                                .min()
                                .orElse(-1));
        int t1 =
                cutBack(
                        loose,
                        there.first(block.thereEnd() - 1),
                        j1,
                        wordsHere,
                        inside.stream()
                                .mapToInt(ExactRuns.Run::thereEnd)
                                .filter(x -> x <= j1)
                                .max()
                                .orElse(-1));
        if (s1 <= s0 || t1 <= t0) {
            return Stream.empty();
        }
        var x = here.text().span(s0, s1);
        var y = there.text().span(t0, t1);
        if (x.length() < alignment.shortest() || y.length() < alignment.shortest()) {
            return Stream.empty();
        }
        int shared = 0;
        for (int i = s0; i < s1; i++) {
            shared += wordsThere.contains(a[i]) ? 1 : 0;
        }
        return Stream.of(
                new SharedPassage(
                        x,
                        y,
                        PassageType.EDITED,
                        shared / (double) (s1 - s0),
                        shared,
                        false,
                        List.of(),
                        List.of()));
    }

    private static Set<Integer> words(int[] codes, int from, int to) {
        var words = new HashSet<Integer>();
        for (int i = from; i < to; i++) {
            words.add(codes[i]);
        }
        return words;
    }

    /// Cuts only before a run, and only what hardly matches.
    private int cutFront(int[] codes, int from, int to, Set<Integer> other, int run) {
        if (run < 0 || run >= to || run - from < LEAST_CUT) {
            return from;
        }
        return matched(codes, from, run, other) <= MATCHED_AT_MOST ? run : from;
    }

    private int cutBack(int[] codes, int from, int to, Set<Integer> other, int run) {
        if (run < 0 || run <= from || to - run < LEAST_CUT) {
            return to;
        }
        return matched(codes, run, to, other) <= MATCHED_AT_MOST ? run : to;
    }

    private double matched(int[] codes, int from, int to, Set<Integer> other) {
        double all = 0;
        double matched = 0;
        for (int i = from; i < to; i++) {
            double weight = weights.of(codes[i]);
            all += weight;
            matched += other.contains(codes[i]) ? weight : 0;
        }
        return all == 0 ? 0 : matched / all;
    }
}
