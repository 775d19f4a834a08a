package vn.daihoi.bench.composition;

import vn.daihoi.bench.composition.Peer.Question;
import vn.daihoi.composition.Case;
import vn.daihoi.composition.Checker;
import vn.daihoi.composition.solve.Composer;
import vn.daihoi.composition.solve.Limits;
import vn.daihoi.composition.solve.Stop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/// What an officer waits for at a click: one person forced on or off a slate, and other slates to
/// choose from.
public final class Clicks {

    private static final int QUESTIONS = 100;

    /// The plain programme is too slow at 2,000 people for all of them.
    private static final int PLAIN_QUESTIONS = 30;

    private static final int CHOICES = 10;
    private static final int DISTANCE = 5;
    private static final List<CompositionSet> SIZES =
            List.of(
                    new CompositionSet(60, 45, 30, 1, 1),
                    new CompositionSet(200, 45, 30, 1, 1),
                    new CompositionSet(2_000, 100, 60, 1, 1));

    private final Composer composer;
    private final Picked picked;
    private final Limits limits = Limits.usual().withTime(Duration.ofSeconds(10));

    public Clicks(Composer composer, Picked picked) {
        this.composer = composer;
        this.picked = picked;
    }

    private List<CompositionSet> sizes() {
        return SIZES.stream()
                .filter(picked::takes)
                .map(set -> set.withSeed(picked.from()))
                .toList();
    }

    /// Starts from a slate that keeps all rules, as after a first repair.
    public void whatIf() {
        for (var set : sizes()) {
            var made = set.make();
            var kept = composer.repair(made, limits, Stop.never()).list();
            var asked = made.withCurrent(new HashSet<>(kept));
            var ours = new ArrayList<Double>();
            var plain = new ArrayList<Double>();
            var faults = new Faults();
            var random = new Random(1);
            for (int at = 0; at < QUESTIONS; at++) {
                var person = CompositionSet.id(random.nextInt(set.people()));
                var changed = asked.with(person, !asked.current().contains(person));
                int fewest = ours(changed, ours, faults);
                if (picked.peers() && at < PLAIN_QUESTIONS) {
                    plain(changed, plain, faults, fewest);
                }
            }
            tell(set, "Daihoi", ours);
            if (picked.peers()) {
                tell(set, "CP-SAT, plain", plain);
            }
            Say.line(
                    "  wrong lists %d, proofs that differ %d, unproved %d",
                    faults.wrong, faults.differing, faults.unproved);
        }
    }

    private static final class Faults {
        private int wrong;
        private int differing;
        private int unproved;
    }

    /// @return people who come; -1 where there is no list
    private int ours(Case changed, List<Double> times, Faults faults) {
        long from = System.nanoTime();
        var found = composer.repair(changed, limits, Stop.never());
        times.add((System.nanoTime() - from) / 1e6);
        if (!found.status().hasList()) {
            return -1;
        }
        faults.wrong += new Checker(changed).check(found.list()).isKept() ? 0 : 1;
        faults.unproved += found.fewestChanges() ? 0 : 1;
        return found.in().size();
    }

    private static void plain(Case changed, List<Double> times, Faults faults, int fewest) {
        var peer = new CpSatPeer(Duration.ofSeconds(10));
        var asked = Peer.Asked.of(changed);
        long from = System.nanoTime();
        var found = peer.search(asked, Question.FEWEST);
        times.add((System.nanoTime() - from) / 1e6);
        var come = new HashSet<>(found.list());
        come.removeAll(asked.problem().current());
        faults.differing += (found.hasList() ? come.size() : -1) == fewest ? 0 : 1;
    }

    private static void tell(CompositionSet set, String who, List<Double> times) {
        double[] all = times.stream().mapToDouble(Double::doubleValue).toArray();
        Say.line(
                "what if, %s: %s, %d questions, p50 %.1f ms, p95 %.1f ms, max %.1f ms, load %s",
                set,
                who,
                all.length,
                Say.quantile(0.5, all),
                Say.quantile(0.95, all),
                Say.quantile(1, all),
                Say.load());
    }

    /// Ten slates that differ from each other by five people or more.
    public void alternatives() {
        for (var set : sizes()) {
            var asked = set.make();
            var timed =
                    Timed.of(
                            3,
                            () ->
                                    composer.alternatives(
                                            asked, CHOICES, DISTANCE, limits, Stop.never()));
            var found = timed.answer();
            boolean kept =
                    found.lists().stream()
                            .allMatch(list -> new Checker(asked).check(list).isKept());
            var distances = distances(found.lists());
            Say.line(
                    "%d slates, %s: %s, %d found%s, differ by %.0f or more, by %.1f on average, %s, load %s",
                    CHOICES,
                    set,
                    timed,
                    found.lists().size(),
                    found.all() ? " (proved: no more)" : "",
                    distances.stream().mapToDouble(Double::doubleValue).min().orElse(0),
                    distances.stream().mapToDouble(Double::doubleValue).average().orElse(0),
                    kept ? "all keep the rules" : "WRONG LIST",
                    Say.load());
        }
    }

    private static List<Double> distances(List<List<String>> lists) {
        var distances = new ArrayList<Double>();
        for (int later = 1; later < lists.size(); later++) {
            for (var earlier : lists.subList(0, later)) {
                var gone = new HashSet<>(earlier);
                gone.removeAll(new HashSet<>(lists.get(later)));
                distances.add((double) gone.size());
            }
        }
        return distances;
    }
}
