package vn.daihoi.review.comparison;

import vn.daihoi.review.overlap.CommonWording;
import vn.daihoi.review.overlap.Overlaps;
import vn.daihoi.review.overlap.SharedPassage;
import vn.daihoi.review.overlap.TokenText;
import vn.daihoi.review.text.Span;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/// Compares papers and counts what they share. Safe for use by several threads.
///
/// A passage may be edited or told in other words; counted are its words that are the same on both
/// sides, so that a share can be held against limits that were measured on real papers.
public final class PaperComparison {

    /// Words of a passage that must count; fewer say nothing.
    private static final int LEAST_WORDS = 20;

    private final Overlaps overlaps;
    private final Set<Long> reference;

    private PaperComparison(Overlaps overlaps, Set<Long> reference) {
        this.overlaps = overlaps;
        this.reference = reference;
    }

    /// @param reference texts whose wording belongs to all
    public static PaperComparison knowing(Collection<TokenText> reference) {
        var runs = new HashSet<Long>();
        reference.forEach(text -> runs.addAll(Runs.of(text, 0, text.size())));
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
    public Comparison.Side most(ComparedPaper here, ComparedPaper there) {
        var pair = pair(here, there);
        pair.addAll(whole(here), whole(there));
        return pair.here.side();
    }

    private static Span whole(ComparedPaper paper) {
        return new Span(0, paper.text().length());
    }

    private Pair pair(ComparedPaper here, ComparedPaper there) {
        var common = new HashSet<>(reference);
        common.addAll(Runs.formulas(here.tokens()));
        common.addAll(Runs.formulas(there.tokens()));
        return new Pair(new Counter(here, common), new Counter(there, common));
    }

    private record Pair(Counter here, Counter there) {

        void addAll(Span all, Span others) {
            here.add(here.withoutCommon(here.same(all, there.runs(others))));
        }

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
