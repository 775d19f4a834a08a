package vn.daihoi.review.overlap;

import vn.daihoi.review.overlap.SharedPassage.SharedRun;
import vn.daihoi.review.text.Span;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One stretch that two parts of texts have word for word, with nothing alike beside it: a plain
/// copy, which needs no search for sentences that are alike.
///
/// @param here part of the first text
/// @param there part of the second
record LoneRun(TokenText here, TokenText there, ExactRuns.Run run) {

    /// Tokens that nobody writes twice by chance.
    private static final int LONG = 16;

    /// Tokens on each side in which a copy that goes on in other words would show.
    private static final int BESIDE = 40;

    /// Share of different words that neighbours of two texts have in common by chance, at most.
    private static final double BY_CHANCE = 0.35;

    boolean isLong() {
        return run.length() >= LONG;
    }

    /// Whether neither the words before the run nor those behind it are alike.
    boolean isAlone() {
        return !areAlike(
                        words(here, run.here() - BESIDE, run.here()),
                        words(there, run.there() - BESIDE, run.there()))
                && !areAlike(
                        words(here, run.hereEnd(), run.hereEnd() + BESIDE),
                        words(there, run.thereEnd(), run.thereEnd() + BESIDE));
    }

    private static boolean areAlike(Set<Integer> one, Set<Integer> two) {
        int all = one.size() + two.size();
        one.retainAll(two);
        return 2 * one.size() > BY_CHANCE * all;
    }

    private static Set<Integer> words(TokenText text, int from, int to) {
        var words = new HashSet<Integer>();
        for (int i = Math.max(0, from); i < Math.min(text.size(), to); i++) {
            words.add(text.code(i));
        }
        return words;
    }

    SharedPassage passage() {
        return new SharedPassage(
                span(here, run.here(), run.hereEnd()),
                span(there, run.there(), run.thereEnd()),
                PassageType.VERBATIM,
                1,
                run.length(),
                false,
                List.of(
                        new SharedRun(
                                here.span(run.here(), run.hereEnd()),
                                there.span(run.there(), run.thereEnd()),
                                false)),
                Changes.in(here, there, run, List.of(run)));
    }

    private static Span span(TokenText text, int from, int to) {
        return new Span(text.start(from), Ends.closed(text, to));
    }
}
