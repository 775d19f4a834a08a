package vn.daihoi.review.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which sentences of two texts are alike, and how much.
///
/// Two sentences are compared as bags of words, each word weighted by how rare it is; sentences
/// that share an exact run are linked too, by the share of the shorter one that the run covers.
final class Links {

    /// Words that two sentences must share.
    private static final int FEWEST_SHARED = 3;

    /// Sentences of the other text that one sentence is linked with: a text that repeats itself
    /// without end must not cost without end.
    private static final int MOST = 12;

    private static final Comparator<Candidate> STRONGEST =
            Comparator.<Candidate>comparingDouble(candidate -> candidate.likeness().cosine())
                    .reversed()
                    .thenComparingInt(Candidate::there);

    private final Side here;
    private final Side there;
    private final WordWeights weights;
    private final Alignment alignment;
    private final double crowd;
    private final Windows hereAround;
    private final Windows thereAround;
    private final Map<Long, Link> links = new HashMap<>();

    private Links(Side here, Side there, WordWeights weights, Alignment alignment) {
        this.here = here;
        this.there = there;
        this.weights = weights;
        this.alignment = alignment;
        this.crowd = alignment.crowd(here.count(), there.count());
        this.hereAround = new Windows(here, weights);
        this.thereAround = new Windows(there, weights);
    }

    /// @return links by place
    static List<Link> between(
            Side here,
            Side there,
            List<ExactRuns.Run> runs,
            WordWeights weights,
            Alignment alignment) {
        var links = new Links(here, there, weights, alignment);
        if (alignment.comparesSentences()) {
            links.compareBags();
        }
        runs.forEach(links::cover);
        return links.links.values().stream().sorted(Link.BY_PLACE).toList();
    }

    private void compareBags() {
        var index = new BagIndex(there, weights);
        for (int i = 0; i < here.count(); i++) {
            for (var candidate : strongest(i, index)) {
                var link = candidate.link(i, isSeed(i, candidate));
                links.put(link.key(), link);
            }
        }
    }

    /// A sentence of the second text.
    private record Candidate(int there, BagIndex.Likeness likeness) {

        Link link(int here, boolean seed) {
            return new Link(here, there, likeness.cosine(), seed);
        }
    }

    private List<Candidate> strongest(int i, BagIndex index) {
        var candidates = new ArrayList<Candidate>();
        index.compare(
                here.bag(i, i + 1),
                (j, likeness) -> {
                    if (isWorthALook(likeness)) {
                        candidates.add(new Candidate(j, likeness));
                    }
                });
        candidates.sort(STRONGEST);
        return candidates.subList(0, Math.min(MOST, candidates.size()));
    }

    private boolean isWorthALook(BagIndex.Likeness likeness) {
        return likeness.shared() >= FEWEST_SHARED && likeness.cosine() >= alignment.weak();
    }

    private boolean isSeed(int i, Candidate candidate) {
        return isAlike(candidate.likeness())
                || surroundings(i, candidate.there()) >= alignment.window() + crowd;
    }

    private boolean isAlike(BagIndex.Likeness likeness) {
        return likeness.cosine() >= alignment.sentence() + crowd
                && likeness.dice() >= alignment.sentenceDice()
                && likeness.weight() >= alignment.sentenceWeight();
    }

    /// A rewritten passage shows itself over several sentences.
    private double surroundings(int i, int j) {
        return hereAround.get(i).cosine(thereAround.get(j));
    }

    /// Links every two sentences that the run lies in.
    private void cover(ExactRuns.Run run) {
        if (here.ownWords(run.here(), run.hereEnd()) < alignment.run() - 1) {
            return;
        }
        var a = here.fragments();
        var b = there.fragments();
        int at = run.here();
        while (at < run.hereEnd()) {
            int i = a.of(at);
            int j = b.of(at + run.diagonal());
            int end = Math.min(run.hereEnd(), Math.min(a.behind(i), b.behind(j) - run.diagonal()));
            strengthen(i, j, (end - at) / (double) Math.min(a.length(i), b.length(j)));
            at = end;
        }
    }

    private void strengthen(int i, int j, double strength) {
        links.merge(
                Link.key(i, j),
                new Link(i, j, strength, true),
                (old, run) -> new Link(i, j, Math.max(old.strength(), run.strength()), true));
    }
}
