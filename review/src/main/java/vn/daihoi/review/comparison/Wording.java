package vn.daihoi.review.comparison;

import vn.daihoi.review.overlap.TokenText;
import vn.daihoi.review.text.Span;

import java.util.Set;

/// The wording of one text, to be asked whether it holds a passage of another.
public final class Wording {

    private static final int PERCENT = 100;

    /// Share of its words in percent from which a text holds a passage: an earlier version may say
    /// it a little differently.
    private static final int HOLDS = 70;

    private final Set<Long> runs;

    private Wording(Set<Long> runs) {
        this.runs = runs;
    }

    public static Wording of(TokenText text) {
        return new Wording(Runs.of(text, 0, text.size()));
    }

    /// Whether most words of a passage stand in this text in the same order.
    public boolean holds(TokenText text, Span passage) {
        int from = Places.first(text, passage.start());
        int to = Places.first(text, passage.end());
        return (long) Runs.known(text, from, to, runs).cardinality() * PERCENT
                >= (long) Math.max(1, to - from) * HOLDS;
    }
}
