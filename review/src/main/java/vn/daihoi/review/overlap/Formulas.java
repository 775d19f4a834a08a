package vn.daihoi.review.overlap;

import java.util.Arrays;

/// Stretches that one text says again and again: names of bodies, of laws, of programmes. That two
/// texts share them says nothing.
///
/// A longer stretch that is said as often is no formula but a repeated passage, and counts.
final class Formulas {

    /// Times that one text says it.
    private static final int OFTEN = 3;

    /// Tokens of the longest formula.
    private static final int LONGEST = 40;

    private Formulas() {}

    /// Formulas of any of the texts.
    static Stretches of(TokenText... texts) {
        var formulas = new Stretches();
        for (var text : texts) {
            learn(text.codes(), formulas);
        }
        return formulas;
    }

    private static void learn(int[] codes, Stretches formulas) {
        var times = new Stretches();
        for (int i = 0; i + Stretches.LENGTH <= codes.length; i++) {
            times.add(Stretches.at(codes, i));
        }
        var often = times.atLeast(OFTEN);
        var marked = often.marked(codes);
        unmarkPassages(marked);
        for (int i = 0; i + Stretches.LENGTH <= codes.length; i++) {
            long stretch = Stretches.at(codes, i);
            if (marked[i] && marked[i + Stretches.LENGTH - 1] && often.count(stretch) > 0) {
                formulas.add(stretch);
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
}
