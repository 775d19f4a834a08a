package vn.daihoi.review.overlap;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;

/// Finds the passages that two texts share. Safe for use by several threads; the same texts always
/// give the same passages in the same order.
public final class Overlaps {

    private final Alignment alignment;
    private final @Nullable WordWeights weights;

    /// Weighs words by the two texts that are compared.
    public Overlaps() {
        this(Alignment.DEFAULT, null);
    }

    Overlaps(Alignment alignment, @Nullable WordWeights weights) {
        this.alignment = alignment;
        this.weights = weights;
    }

    /// Weighs words by how rare they are in all these texts.
    public static Overlaps knowing(Collection<TokenText> texts) {
        return knowing(Alignment.DEFAULT, texts);
    }

    static Overlaps knowing(Alignment alignment, Collection<TokenText> texts) {
        return new Overlaps(alignment, WordWeights.of(texts.stream().map(Fragments::of).toList()));
    }

    /// Every passage that two texts share, by place in the first.
    public List<SharedPassage> between(TokenText here, TokenText there) {
        if (here.size() == 0 || there.size() == 0) {
            return List.of();
        }
        var a = Fragments.of(here);
        var b = Fragments.of(there);
        var w = weights != null ? weights : WordWeights.of(List.of(a, b));
        var loose = LooseWords.in(there, here, alignment.looseFrom());
        var runs = ExactRuns.between(here, there, alignment.run());
        var formulas = Formulas.of(here, there);
        var links =
                new FragmentLinks(a, b, loose, formulas.in(here), formulas.in(there), w, alignment)
                        .find(runs);
        var blocks = new Blocks(a, b, alignment).of(links);
        return blocks.stream()
                .flatMap(block -> new PassageEnds(a, b, loose, w, alignment, runs).passage(block))
                .toList();
    }
}
