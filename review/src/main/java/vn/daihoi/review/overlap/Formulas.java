package vn.daihoi.review.overlap;

import java.util.Arrays;

/// Stretches that one text says again and again: names of bodies, of laws, of programmes. That two
/// texts share them says nothing.
///
/// A longer stretch that is said as often is no formula but a repeated passage, and counts.
public final class Formulas {

    /// Times that one text says it.
    private static final int OFTEN = 3;

    /// Tokens of the longest formula.
    private static final int LONGEST = 40;

    private Formulas() {}

    /// Formulas of any of the texts.
    static Stretches of(TokenText... texts) {
        var formulas = Stretches.none(Stretches.LENGTH);
        for (var text : texts) {
            learn(text, Stretches.LENGTH, formulas);
        }
        return formulas;
    }

    /// Formulas of one text as stretches of another length.
    ///
    /// @param length tokens of a stretch, 1 or more
    public static Stretches of(TokenText text, int length) {
        var formulas = Stretches.none(length);
        learn(text, length, formulas);
        return formulas;
    }

    private static void learn(TokenText text, int length, Stretches formulas) {
        int[] codes = text.codes();
        var often = Stretches.counted(text, length).atLeast(OFTEN);
        var marked = often.marked(codes);
        unmarkPassages(marked);
        for (int i = 0; i + length <= codes.length; i++) {
            long stretch = often.at(codes, i);
            if (marked[i] && marked[i + length - 1] && often.has(stretch)) {
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
