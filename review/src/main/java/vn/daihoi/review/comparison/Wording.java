package vn.daihoi.review.comparison;

import vn.daihoi.review.overlap.Stretches;
import vn.daihoi.review.overlap.TokenText;
import vn.daihoi.review.text.Span;

import java.util.BitSet;
import java.util.List;

/// The wording of one text, to be held against that of others. Takes little room, so that it can be
/// kept for as many papers as are compared; safe for use by several threads.
public final class Wording {

    private static final int PERCENT = 100;

    /// Share of its words in percent from which a text holds a passage: an earlier version may say
    /// it a little differently.
    private static final int HOLDS = 70;

    private final int[] codes;
    private final Stretches runs;
    private final Stretches formulas;

    private Wording(int[] codes, Stretches runs, Stretches formulas) {
        this.codes = codes;
        this.runs = runs;
        this.formulas = formulas;
    }

    public static Wording of(TokenText text) {
        return new Wording(text.codes(), Runs.of(text), Runs.formulas(text));
    }

    /// Whether most words of a passage stand in this text in the same order.
    public boolean holds(TokenText text, Span passage) {
        int from = text.firstFrom(passage.start());
        int to = text.firstFrom(passage.end());
        var same = new BitSet();
        runs.mark(text.codes(), from, to, same);
        return (long) same.cardinality() * PERCENT >= (long) Math.max(1, to - from) * HOLDS;
    }

    /// Runs that it says so often that another text with the same words says nothing.
    Stretches formulas() {
        return formulas;
    }

    /// Tokens that stand in these runs.
    BitSet in(List<Stretches> known) {
        var marked = new BitSet(codes.length);
        known.forEach(each -> each.mark(codes, 0, codes.length, marked));
        return marked;
    }

    /// What of it stands in another text, wherever that is, and in none of the runs that do not
    /// count.
    Comparison.Side sharedWith(Wording other, List<Stretches> common) {
        var shared = in(List.of(other.runs));
        if (!shared.isEmpty()) {
            shared.andNot(in(common));
        }
        return new Comparison.Side(codes.length, shared);
    }
}
