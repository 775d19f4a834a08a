package vn.daihoi.review.comparison;

import vn.daihoi.review.overlap.CommonWording;
import vn.daihoi.review.overlap.Overlaps;
import vn.daihoi.review.overlap.SharedPassage;
import vn.daihoi.review.overlap.Stretches;
import vn.daihoi.review.overlap.TokenText;
import vn.daihoi.review.text.Span;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/// Compares papers and counts what they share. Safe for use by several threads.
///
/// A passage may be edited or told in other words; counted are its words that are the same on both
/// sides, so that a share can be held against limits that were measured on real papers.
public final class PaperComparison {

    /// Words of a passage that must count; fewer say nothing.
    private static final int LEAST_WORDS = 20;

    private final Overlaps overlaps;
    private final Stretches reference;

    private PaperComparison(Overlaps overlaps, Stretches reference) {
        this.overlaps = overlaps;
        this.reference = reference;
    }

    /// @param reference texts whose wording belongs to all
    public static PaperComparison knowing(Collection<TokenText> reference) {
        var runs = Runs.none();
        reference.forEach(text -> runs.addAll(Runs.of(text)));
        return new PaperComparison(new Overlaps().withCommon(CommonWording.of(reference)), runs);
    }

    /// The same comparison for who counts words only: passages told in other words are left out.
    public PaperComparison wordForWord() {
        return new PaperComparison(overlaps.wordForWord(), reference);
    }

    public Comparison between(ComparedPaper here, ComparedPaper there) {
        return between(here, there, _ -> true);
    }

    /// @param wanted which passages are looked at
    public Comparison between(
            ComparedPaper here, ComparedPaper there, Predicate<CountedPassage> wanted) {
        var pair = pair(here, there);
        var passages =
                overlaps.between(here.tokens(), there.tokens()).stream()
                        .flatMap(found -> Pieces.of(found).stream())
                        .map(pair::counted)
                        .filter(wanted)
                        .toList();
        passages.stream().filter(CountedPassage::counts).forEach(pair::add);
        return new Comparison(passages, pair.here.side(), pair.there.side());
    }

    /// What the first paper shares at most, wherever it stands: cheap to tell, so that papers that
    /// share next to nothing need not be searched for passages.
    public Comparison.Side most(Wording here, Wording there) {
        return here.sharedWith(there, common(here, there));
    }

    private Pair pair(ComparedPaper here, ComparedPaper there) {
        var a = here.wording();
        var b = there.wording();
        var common = common(a, b);
        return new Pair(new Counter(here, a.in(common)), new Counter(there, b.in(common)));
    }

    private List<Stretches> common(Wording here, Wording there) {
        return List.of(reference, here.formulas(), there.formulas());
    }

    private record Pair(Counter here, Counter there) {

        CountedPassage counted(SharedPassage found) {
            var same = here.same(found.here(), there.runs(found.there()));
            var sameThere = there.same(found.there(), here.runs(found.here()));
            var counted = here.withoutCommon(same);
            int words = counted.cardinality();
            int otherWords = there.withoutCommon(sameThere).cardinality();
            boolean counts = !found.common() && Math.min(words, otherWords) >= LEAST_WORDS;
            var core = here.core(found.here(), counts ? counted : same);
            var otherCore = there.core(found.there(), there.same(found.there(), here.runs(core)));
            return new CountedPassage(
                    found,
                    core,
                    otherCore,
                    counts ? words : 0,
                    counts ? otherWords : 0,
                    found.common() || 2 * words < same.cardinality(),
                    sameFigures(core, otherCore));
        }

        private boolean sameFigures(Span core, Span otherCore) {
            var figures = here.figures(core);
            return !figures.isEmpty() && there.figures(otherCore).containsAll(figures);
        }

        void add(CountedPassage passage) {
            var found = passage.found();
            here.add(here.withoutCommon(here.same(found.here(), there.runs(found.there()))));
            there.add(there.withoutCommon(there.same(found.there(), here.runs(found.here()))));
        }
    }
}
