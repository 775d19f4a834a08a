package vn.daihoi.review.overlap;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/// What the two sides of a passage have in common, and in which order.
///
/// @param here tokens of the first side
/// @param there tokens of the second side
/// @param runs stretches that are word for word the same, each token in one at most, by place in
///   the first text
/// @param sharedWords tokens of the first side that the second has too, as often as it has them
record Matched(Range here, Range there, List<ExactRuns.Run> runs, int sharedWords) {

    /// Share of tokens in runs from which a passage is the same sentences and no retelling.
    private static final double SAME_SENTENCES = 0.5;

    /// Share of the runs' tokens that stand in one order on both sides.
    private static final double SAME_ORDER = 0.75;

    /// Runs that are shown of one passage.
    private static final int MOST = 1_000;

    private static final Comparator<ExactRuns.Run> LONGEST =
            Comparator.comparingInt(ExactRuns.Run::length)
                    .reversed()
                    .thenComparingInt(ExactRuns.Run::here)
                    .thenComparingInt(ExactRuns.Run::there);

    static Matched of(Side here, Side there, Range a, Range b, int least) {
        var all = ExactRuns.between(here.text(), a, there.text(), b, least);
        return new Matched(a, b, tiled(all, least), shared(here, a, there, b));
    }

    /// Longest runs first, the others cut to what is still free on both sides.
    private static List<ExactRuns.Run> tiled(List<ExactRuns.Run> all, int least) {
        var takenHere = new BitSet();
        var takenThere = new BitSet();
        var tiles = new ArrayList<ExactRuns.Run>();
        for (var run : all.stream().sorted(LONGEST).limit(MOST).toList()) {
            for (var piece : free(run, takenHere, takenThere, least)) {
                tiles.add(piece);
                takenHere.set(piece.here(), piece.hereEnd());
                takenThere.set(piece.there(), piece.thereEnd());
            }
        }
        return tiles.stream().sorted(Comparator.comparingInt(ExactRuns.Run::here)).toList();
    }

    private static List<ExactRuns.Run> free(
            ExactRuns.Run run, BitSet takenHere, BitSet takenThere, int least) {
        var pieces = new ArrayList<ExactRuns.Run>();
        int from = 0;
        for (int i = 0; i <= run.length(); i++) {
            if (i == run.length()
                    || takenHere.get(run.here() + i)
                    || takenThere.get(run.there() + i)) {
                if (i - from >= least) {
                    pieces.add(new ExactRuns.Run(run.here() + from, run.there() + from, i - from));
                }
                from = i + 1;
            }
        }
        return pieces;
    }

    private static int shared(Side here, Range a, Side there, Range b) {
        var left = new HashMap<Integer, Integer>();
        for (int j = b.from(); j < b.to(); j++) {
            left.merge(there.codes()[j], 1, Integer::sum);
        }
        int shared = 0;
        for (int i = a.from(); i < a.to(); i++) {
            int more = left.getOrDefault(here.codes()[i], 0);
            if (more > 0) {
                left.put(here.codes()[i], more - 1);
                shared++;
            }
        }
        return shared;
    }

    PassageType type() {
        int covered = runs.stream().mapToInt(ExactRuns.Run::length).sum();
        int longer = Math.max(here.size(), there.size());
        if (covered < SAME_SENTENCES * Math.min(here.size(), there.size())) {
            return PassageType.PARAPHRASE;
        }
        if (inOrder() < SAME_ORDER * covered) {
            return PassageType.REORDERED;
        }
        return runs.size() == 1 && covered == longer ? PassageType.VERBATIM : PassageType.EDITED;
    }

    /// Tokens of the runs that stand in one order on both sides, at most.
    private int inOrder() {
        var most = new int[runs.size()];
        int best = 0;
        for (int i = 0; i < most.length; i++) {
            for (int k = 0; k < i; k++) {
                if (runs.get(k).thereEnd() <= runs.get(i).there()) {
                    most[i] = Math.max(most[i], most[k]);
                }
            }
            most[i] += runs.get(i).length();
            best = Math.max(best, most[i]);
        }
        return best;
    }

    /// 1 for the same words.
    double score() {
        return 2.0 * sharedWords / (here.size() + there.size());
    }
}
