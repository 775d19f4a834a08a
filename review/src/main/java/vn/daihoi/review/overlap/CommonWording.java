package vn.daihoi.review.overlap;

import java.util.Collection;

/// Wording that is nobody's own: of the guidance and the model papers, or of so many texts that it
/// says nothing that two of them share it. It is shown inside a passage, but never makes one.
///
/// Immutable; safe for use by several threads.
public final class CommonWording {

    /// No wording is common.
    public static final CommonWording NONE = new CommonWording(Stretches.none(Stretches.LENGTH));

    private final Stretches stretches;

    private CommonWording(Stretches stretches) {
        this.stretches = stretches;
    }

    /// All wording of these texts, for instance of the guidance that every unit was given.
    public static CommonWording of(Collection<TokenText> references) {
        return ofMany(references, 1);
    }

    /// Wording that stands in many of these texts, each text counted once.
    ///
    /// @param least texts that must have it, 1 or more
    public static CommonWording ofMany(Collection<TokenText> texts, int least) {
        var counts = Stretches.counting();
        texts.forEach(text -> counts.addAll(Stretches.of(text, Stretches.LENGTH)));
        return new CommonWording(counts.atLeast(least));
    }

    /// Lines that stand whole in many of these texts: headings and formulas.
    ///
    /// @param least texts that must have it, 1 or more
    static CommonWording linesOf(Collection<TokenText> texts, int least) {
        return new CommonWording(Lines.common(texts, least));
    }

    /// What is common by this or by the other.
    public CommonWording and(CommonWording other) {
        var both = Stretches.none(Stretches.LENGTH);
        both.addAll(stretches);
        both.addAll(other.stretches);
        return new CommonWording(both);
    }

    /// Which tokens of a text are common wording.
    boolean[] in(TokenText text) {
        return stretches.marked(text.codes());
    }
}
