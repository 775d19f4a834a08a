package vn.daihoi.bench.composition;

import vn.daihoi.bench.composition.Peer.Question;
import vn.daihoi.composition.Case;
import vn.daihoi.composition.solve.Composer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Lists that keep all rules: any, and the one with fewest changes.
public final class Slates {

    private static final CompositionSet WARD = new CompositionSet(60, 45, 30, 1, 1);
    private static final CompositionSet TIGHT = new CompositionSet(200, 45, 60, 0, 1);
    private static final CompositionSet CITY = new CompositionSet(2_000, 100, 60, 1, 1);
    private static final CompositionSet TIGHT_CITY = new CompositionSet(2_000, 100, 60, 0, 1);
    private static final CompositionSet CENTRE = new CompositionSet(2_000, 405, 60, 1, 1);
    private static final CompositionSet COUNTRY = new CompositionSet(20_000, 405, 60, 1, 1);
    private static final int WARM_UPS = 60;

    private static final int LARGE_WARM_UPS = 20;
    private static final int LARGE = 10_000;

    private final Composer composer;
    private final Picked picked;

    public Slates(Composer composer, Picked picked) {
        this.composer = composer;
        this.picked = picked;
    }

    private List<Peer> peers(Duration ours) {
        var peers = new ArrayList<Peer>();
        peers.add(new OursPeer(composer, ours));
        peers.addAll(picked.others(ours));
        return peers;
    }

    /// What is measured is measured warm, peers too; those that would take all their time only
    /// once.
    public void warm() {
        for (int seed = 0; seed < WARM_UPS; seed++) {
            var asked = Peer.Asked.of(WARD.withSeed(1_000 + seed).make());
            for (var peer : peers(Duration.ofSeconds(10))) {
                if (seed == 0 || !(peer instanceof TimefoldPeer)) {
                    warm(peer, asked);
                }
            }
        }
        for (int seed = 0; seed < LARGE_WARM_UPS; seed++) {
            var asked = Peer.Asked.of(TIGHT.withSeed(1_000 + seed).make());
            warm(new OursPeer(composer, Duration.ofSeconds(1)), asked);
        }
    }

    private static void warm(Peer peer, Peer.Asked asked) {
        for (var question : Question.values()) {
            if (peer.answers(question)) {
                peer.search(asked, question);
            }
        }
    }

    public void wards() {
        each(WARD);
        each(TIGHT);
    }

    public void cities() {
        each(CITY);
        each(TIGHT_CITY);
    }

    public void centre() {
        each(CENTRE);
        each(COUNTRY);
    }

    private void each(CompositionSet set) {
        var runs = new ArrayList<Told>();
        for (var one : picked.of(set)) {
            runs.addAll(compare(one.toString(), one.make(), set.people() < LARGE ? 10 : 60));
        }
        if (runs.size() > Question.values().length) {
            summed(set, runs);
        }
    }

    private record Told(Question question, SideBySide.Run run) {

        boolean reached() {
            return question == Question.ANY
                    ? run.claim() == Peer.Claim.FOUND || run.claim() == Peer.Claim.BEST
                    : run.claim() == Peer.Claim.BEST;
        }
    }

    /// Over all cases of a size.
    private static void summed(CompositionSet set, List<Told> runs) {
        for (var question : Question.values()) {
            var asked = runs.stream().filter(told -> told.question() == question).toList();
            for (var peer : asked.stream().map(told -> told.run().peer()).distinct().toList()) {
                var some = asked.stream().filter(told -> told.run().peer().equals(peer)).toList();
                double[] millis =
                        some.stream().mapToDouble(told -> told.run().timed().millis()).toArray();
                Say.line(
                        "all of %s, %s, %s: median %.1f ms, longest %.1f ms, %s %d of %d, load %s",
                        set.size(),
                        question,
                        peer,
                        Say.median(millis),
                        Say.quantile(1, millis),
                        question == Question.ANY ? "found" : "proved",
                        some.stream().filter(Told::reached).count(),
                        some.size(),
                        Say.load());
            }
        }
    }

    /// The central committee, and with one seat too many asked for.
    public void tree() {
        compare("central committee of 405", new CentralTree(0, 1).make(), 10);
        compare("central committee, one too many", new CentralTree(1, 1).make(), 10);
    }

    private List<Told> compare(String name, Case asked, int seconds) {
        var told = new ArrayList<Told>();
        for (var question : Question.values()) {
            Say.line("%s, %s, load %s", name, question, Say.load());
            for (var run :
                    new SideBySide(peers(Duration.ofSeconds(seconds)), picked.repeats())
                            .compare(asked, question)) {
                Say.line("  %s", run.told(question));
                told.add(new Told(question, run));
            }
        }
        return told;
    }
}
