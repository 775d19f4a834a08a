package vn.daihoi.review.overlap;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/// Finds the passages that two texts share.
///
/// Exact runs and sentences that are alike as bags of words, rare words weighing more, begin a
/// passage; what lies near on both sides belongs together, in whatever order. After Potthast and
/// others, "An Evaluation Framework for Plagiarism Detection" (2010), and the systems that it
/// compares. Immutable and safe for use by several threads; the same texts always give the same
/// passages in the same order.
public final class Overlaps {

    private static final int MANY = 20;
    private static final int ONE_IN = 5;

    private final Alignment alignment;
    private final @Nullable WordWeights weights;
    private final CommonWording common;

    /// Weighs words by the two texts that are compared; no wording is common.
    public Overlaps() {
        this(Alignment.DEFAULT, null, CommonWording.NONE);
    }

    Overlaps(Alignment alignment, @Nullable WordWeights weights, CommonWording common) {
        this.alignment = alignment;
        this.weights = weights;
        this.common = common;
    }

    /// Weighs words by how rare they are in all these texts too. What more than one in [#ONE_IN] of
    /// them says, and more than [#MANY], is common wording.
    public static Overlaps knowing(Collection<TokenText> texts) {
        var fragments = texts.stream().map(Fragments::of).toList();
        int many = Math.max(MANY, texts.size() / ONE_IN) + 1;
        return new Overlaps(
                Alignment.DEFAULT, WordWeights.of(fragments), CommonWording.linesOf(texts, many));
    }

    /// The same search, to which this wording makes no passage either.
    public Overlaps withCommon(CommonWording wording) {
        return new Overlaps(alignment, weights, common.and(wording));
    }

    /// The same search for passages that begin with a run of the same words: enough for who counts
    /// such words alone, and quicker by far where all sentences of two papers are much alike.
    public Overlaps wordForWord() {
        return with(alignment.wordForWord());
    }

    Overlaps with(Alignment other) {
        return new Overlaps(other, weights, common);
    }

    /// Every passage that two texts share, by place in the first, then in the second. Passages of
    /// common wording alone are among them and say so.
    public List<SharedPassage> between(TokenText here, TokenText there) {
        if (here.size() == 0 || there.size() == 0) {
            return List.of();
        }
        var formulas = Formulas.of(here, there);
        var loose = LooseWords.in(there, here, alignment.stem());
        return between(
                new Side(Fragments.of(here), here.codes(), ordinary(here, formulas)),
                new Side(Fragments.of(there), loose, ordinary(there, formulas)));
    }

    /// Compares only the surroundings of places that are known to be the same, as an index of many
    /// texts gives them.
    ///
    /// @param seedsHere tokens of the first text, in any order
    /// @param seedsThere the token of the second text for each of them
    public List<SharedPassage> near(
            TokenText here, TokenText there, int[] seedsHere, int[] seedsThere) {
        return PassageReader.inOrder(
                Surroundings.of(here, there, seedsHere, seedsThere).stream()
                        .flatMap(area ->
                                near(here.part(area.here()), there.part(area.there())).stream()));
    }

    /// Among thousands of texts most of what is found is a plain copy.
    private List<SharedPassage> near(TokenText here, TokenText there) {
        var runs = ExactRuns.between(here, there, alignment.run());
        if (runs.size() == 1) {
            var lone = new LoneRun(here, there, runs.getFirst());
            if (lone.isLong() && lone.isAlone() && isOwn(lone)) {
                return List.of(lone.passage());
            }
        }
        return between(here, there);
    }

    private boolean isOwn(LoneRun lone) {
        var marked = common.in(lone.here());
        return IntStream.range(lone.run().here(), lone.run().hereEnd()).anyMatch(i -> !marked[i]);
    }

    private boolean[] ordinary(TokenText text, Stretches formulas) {
        var marked = common.in(text);
        formulas.mark(text.codes(), marked);
        return marked;
    }

    private List<SharedPassage> between(Side here, Side there) {
        var runs = ExactRuns.between(here.text(), there.text(), alignment.run());
        var own = WordWeights.of(List.of(here.fragments(), there.fragments()));
        var weighed = weights == null ? own : weights.atMost(own);
        var links = Links.between(here, there, runs, weighed, alignment);
        var blocks = Blocks.of(links, here.fragments(), there.fragments(), alignment);
        var reader = new PassageReader(here, there, weighed, alignment);
        var passages = new ArrayList<>(blocks.stream().flatMap(reader::read).toList());
        passages.addAll(
                new CommonRuns(here.text(), there.text(), common, alignment.shortest())
                        .in(runs, passages));
        return PassageReader.inOrder(passages.stream());
    }
}
