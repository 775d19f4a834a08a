package vn.daihoi.review.comparison;

import vn.daihoi.review.overlap.Formulas;
import vn.daihoi.review.overlap.Stretches;
import vn.daihoi.review.overlap.TokenText;

/// Runs of a few tokens in a row: two texts that have one of them have the same words there.
final class Runs {

    /// Tokens in a row that two texts must have for them to be the same words.
    private static final int LENGTH = 6;

    private Runs() {}

    static Stretches none() {
        return Stretches.none(LENGTH);
    }

    static Stretches of(TokenText text) {
        return Stretches.of(text, LENGTH);
    }

    /// All runs between two tokens.
    static Stretches of(TokenText text, int from, int to) {
        return Stretches.of(text, from, to, LENGTH);
    }

    /// Runs that a text says so often that another text with the same words says nothing: the name
    /// of a body, a law, a programme. What is longer is a passage, however often it stands.
    static Stretches formulas(TokenText text) {
        return Formulas.of(text, LENGTH);
    }
}
