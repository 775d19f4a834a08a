package vn.daihoi.bench.composition;

import vn.daihoi.bench.composition.Peer.Question;
import vn.daihoi.composition.Case;
import vn.daihoi.composition.solve.Composer;

import java.time.Duration;
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

    /// At this many people one case of a size is enough to wait for.
    private static final int LARGE = 10_000;

    private final Composer composer;
    private final int repeats;
    private final int seeds;

    /// @param repeats of each search that takes less than a second, 1 or more
    /// @param seeds how many cases of each size, 1 or more
    public Slates(Composer composer, int repeats, int seeds) {
        this.composer = composer;
        this.repeats = repeats;
        this.seeds = seeds;
    }

    private List<Peer> peers(Duration ours) {
        return List.of(
                new OursPeer(composer, ours),
                new CpSatPeer(ours),
                new MipPeer("SCIP", Duration.ofSeconds(10)),
                new MipPeer("HiGHS", Duration.ofSeconds(10)),
                new ChocoPeer(false, Duration.ofSeconds(3)),
                new ChocoPeer(true, Duration.ofSeconds(3)),
                new TimefoldPeer(Duration.ofSeconds(5)),
                new GreedyPeer(Duration.ofSeconds(3)));
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
        int cases = set.people() < LARGE ? seeds : 1;
        for (int seed = 1; seed <= cases; seed++) {
            var one = set.withSeed(seed);
            compare(one.toString(), one.make(), set.people() < LARGE ? 10 : 60);
        }
    }

    /// The central committee, and with one seat too many asked for.
    public void tree() {
        compare("central committee of 405", new CentralTree(0, 1).make(), 10);
        compare("central committee, one too many", new CentralTree(1, 1).make(), 10);
    }

    private void compare(String name, Case asked, int seconds) {
        for (var question : Question.values()) {
            Say.line("%s, %s, load %s", name, question, Say.load());
            for (var run :
                    new SideBySide(peers(Duration.ofSeconds(seconds)), repeats)
                            .compare(asked, question)) {
                Say.line("  %s", run.told(question));
            }
        }
    }
}
