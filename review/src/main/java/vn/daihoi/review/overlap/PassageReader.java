package vn.daihoi.review.overlap;

import vn.daihoi.review.overlap.SharedPassage.SharedRun;
import vn.daihoi.review.text.Span;

import java.util.List;
import java.util.stream.Stream;

/// Makes a passage of a block: its places, its type, and what both sides have word for word.
final class PassageReader {

    /// Tokens of a run that is shown inside a passage.
    private static final int RUN = 3;

    private final Side here;
    private final Side there;
    private final Ends ends;
    private final Alignment alignment;

    PassageReader(Side here, Side there, WordWeights weights, Alignment alignment) {
        this.here = here;
        this.there = there;
        this.ends = new Ends(weights, alignment);
        this.alignment = alignment;
    }

    /// @return the passage, or nothing when what is left of the block is too short
    Stream<SharedPassage> read(Block block) {
        var a =
                ends.cut(
                        here,
                        block.here(),
                        block.hereEnd(),
                        Ends.words(there, block.there(), block.thereEnd()));
        var b =
                ends.cut(
                        there,
                        block.there(),
                        block.thereEnd(),
                        Ends.words(here, block.here(), block.hereEnd()));
        return Stream.of(read(a, b)).filter(this::isEnough);
    }

    /// @param a tokens of the first text
    /// @param b tokens of the second
    SharedPassage read(Range a, Range b) {
        var matched = Matched.of(here, there, a, b, RUN);
        return new SharedPassage(
                span(here.text(), a),
                span(there.text(), b),
                matched.type(),
                matched.score(),
                matched.sharedWords(),
                false,
                matched.runs().stream().map(this::shown).toList(),
                Changes.in(
                        here.text(),
                        there.text(),
                        new ExactRuns.Run(a.from(), b.from(), 0),
                        matched.runs()));
    }

    private static Span span(TokenText text, Range tokens) {
        return new Span(text.start(tokens.from()), Ends.closed(text, tokens.to()));
    }

    private boolean isEnough(SharedPassage passage) {
        int characters = Math.min(passage.here().length(), passage.there().length());
        return characters >= alignment.shortest()
                && (passage.type() != PassageType.PARAPHRASE
                        || passage.score() >= alignment.score(characters));
    }

    private SharedRun shown(ExactRuns.Run run) {
        return new SharedRun(
                here.text().span(run.here(), run.hereEnd()),
                there.text().span(run.there(), run.thereEnd()),
                here.ownWords(run.here(), run.hereEnd()) == 0);
    }

    static List<SharedPassage> inOrder(Stream<SharedPassage> passages) {
        return passages.distinct().sorted(SharedPassage.BY_PLACE).toList();
    }
}
