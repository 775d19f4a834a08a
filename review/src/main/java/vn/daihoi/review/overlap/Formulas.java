package vn.daihoi.review.overlap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Stretches that one text says again and again: names of bodies, of laws, of programmes. That two
/// texts share them says nothing.
///
/// A longer stretch that is said as often is no formula but a repeated passage, and counts.
final class Formulas {

    /// Tokens of a stretch that is counted.
    private static final int STRETCH = 4;

    /// Times that one text says it.
    private static final int OFTEN = 3;

    /// Tokens of the longest formula.
    private static final int LONGEST = 40;

    private final Set<Long> stretches = new HashSet<>();

    private Formulas() {}

    /// Formulas of any of the texts.
    static Formulas of(TokenText... texts) {
        var formulas = new Formulas();
        for (var text : texts) {
            formulas.learn(text.codes());
        }
        return formulas;
    }

    private void learn(int[] codes) {
        var times = new HashMap<Long, Integer>();
        for (int i = 0; i + STRETCH <= codes.length; i++) {
            times.merge(stretch(codes, i), 1, Integer::sum);
        }
        var marked = new boolean[codes.length];
        for (int i = 0; i + STRETCH <= codes.length; i++) {
            if (times.getOrDefault(stretch(codes, i), 0) >= OFTEN) {
                Arrays.fill(marked, i, i + STRETCH, true);
            }
        }
        unmarkPassages(marked);
        collect(codes, marked, times);
    }

    private void collect(int[] codes, boolean[] marked, Map<Long, Integer> times) {
        for (int i = 0; i + STRETCH <= codes.length; i++) {
            if (marked[i]
                    && marked[i + STRETCH - 1]
                    && times.getOrDefault(stretch(codes, i), 0) >= OFTEN) {
                stretches.add(stretch(codes, i));
            }
        }
    }

    private static void unmarkPassages(boolean[] marked) {
        int from = 0;
        for (int i = 0; i <= marked.length; i++) {
            if (i == marked.length || !marked[i]) {
                if (i - from > LONGEST) {
                    Arrays.fill(marked, from, i, false);
                }
                from = i + 1;
            }
        }
    }

    /// Which tokens of a text belong to a formula.
    boolean[] in(TokenText text) {
        var codes = text.codes();
        var marked = new boolean[codes.length];
        for (int i = 0; i + STRETCH <= codes.length; i++) {
            if (stretches.contains(stretch(codes, i))) {
                Arrays.fill(marked, i, i + STRETCH, true);
            }
        }
        return marked;
    }

    private static long stretch(int[] codes, int at) {
        long hash = 0;
        for (int i = at; i < at + STRETCH; i++) {
            hash = hash * 0x9E3779B97F4A7C15L + codes[i];
        }
        return hash;
    }
}
