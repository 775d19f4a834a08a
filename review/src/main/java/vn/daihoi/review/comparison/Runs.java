package vn.daihoi.review.comparison;

import vn.daihoi.review.overlap.TokenText;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Runs of a few tokens in a row, each known by its hash.
final class Runs {

    /// Tokens in a row that two texts must have for them to be the same words.
    static final int LENGTH = 6;

    /// Times that one text says a run before it is a formula: the name of a body, a law, a
    /// programme.
    private static final int FORMULA = 3;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private Runs() {}

    /// Tokens from `from` to the one before `to` that stand in a run of `known`.
    static BitSet known(TokenText text, int from, int to, Set<Long> known) {
        var marked = new BitSet(text.size());
        for (int i = from; i + LENGTH <= to && !known.isEmpty(); i++) {
            if (known.contains(run(text, i))) {
                marked.set(i, i + LENGTH);
            }
        }
        return marked;
    }

    /// All runs between two tokens.
    static Set<Long> of(TokenText text, int from, int to) {
        var runs = new HashSet<Long>();
        for (int i = from; i + LENGTH <= to; i++) {
            runs.add(run(text, i));
        }
        return runs;
    }

    /// Runs that a text says so often that another text with the same words says nothing.
    static Set<Long> formulas(TokenText text) {
        Map<Long, Integer> times = new HashMap<>();
        for (int i = 0; i + LENGTH <= text.size(); i++) {
            times.merge(run(text, i), 1, Integer::sum);
        }
        var formulas = new HashSet<Long>();
        times.forEach((run, count) -> {
            if (count >= FORMULA) {
                formulas.add(run);
            }
        });
        return formulas;
    }

    private static long run(TokenText text, int at) {
        long hash = 0;
        for (int i = at; i < at + LENGTH; i++) {
            hash = hash * FACTOR + text.code(i);
        }
        return hash;
    }
}
