package vn.daihoi.bench.composition;

import vn.daihoi.bench.composition.Peer.Claim;
import vn.daihoi.bench.composition.Peer.Question;
import vn.daihoi.composition.Case;
import vn.daihoi.composition.Checker;
import vn.daihoi.composition.Limit;
import vn.daihoi.composition.Rule;
import vn.daihoi.composition.solve.Composer;
import vn.daihoi.composition.solve.Conflict;
import vn.daihoi.composition.solve.Limits;
import vn.daihoi.composition.solve.Relaxations;
import vn.daihoi.composition.solve.Stop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Cases that no list keeps: who notices, which rules are named, and what is the least that would
/// have to give. Sets of rules are proved again by a plain programme: together impossible, without
/// any one of them not.
public final class Contradictions {

    private static final List<CompositionSet> SIZES =
            List.of(
                    new CompositionSet(60, 45, 30, 1, 1),
                    new CompositionSet(200, 45, 30, 1, 1),
                    new CompositionSet(200, 45, 60, 0, 1),
                    new CompositionSet(2_000, 100, 60, 1, 1),
                    new CompositionSet(2_000, 405, 60, 1, 1));

    private static final int DRAWN_CASES = 3;
    private static final int MOST_SEEDS = 50;
    private static final int WARM_UPS = 5;

    private final Composer composer;
    private final Picked picked;
    private final Limits limits = Limits.usual().withTime(Duration.ofSeconds(30));
    private final CpSatPeer judge = new CpSatPeer(Duration.ofSeconds(10));

    public Contradictions(Composer composer, Picked picked) {
        this.composer = composer;
        this.picked = picked;
    }

    public void run() {
        for (int seed = 100; seed < 100 + WARM_UPS; seed++) {
            var asked =
                    new ImpossibleSet(SIZES.getFirst().withSeed(seed), ImpossibleSet.Fault.SUM)
                            .make();
            composer.conflict(asked, limits, Stop.never());
            composer.relax(asked, limits, Stop.never());
        }
        for (var size : SIZES.stream().filter(picked::takes).toList()) {
            for (var one : cases(size)) {
                explain(one.from() + ", " + one.fault(), one.make());
            }
        }
    }

    /// The central committee with one seat too many asked for.
    public void tree() {
        explain("central committee, one too many", new CentralTree(1, 1).make());
    }

    /// The sum, three that were drawn, and several at once.
    private List<ImpossibleSet> cases(CompositionSet size) {
        var cases = new ArrayList<ImpossibleSet>();
        cases.add(new ImpossibleSet(size.withSeed(picked.from()), ImpossibleSet.Fault.SUM));
        for (long seed = picked.from();
                seed < picked.from() + MOST_SEEDS && cases.size() <= DRAWN_CASES;
                seed++) {
            var drawn = new ImpossibleSet(size.withSeed(seed), ImpossibleSet.Fault.DRAWN);
            if (isImpossible(Problem.of(drawn.make()))) {
                cases.add(drawn);
            }
        }
        cases.add(new ImpossibleSet(size.withSeed(picked.from()), ImpossibleSet.Fault.SEVERAL));
        return cases;
    }

    private boolean isImpossible(Problem problem) {
        return judge.search(problem, Question.ANY).claim() == Claim.IMPOSSIBLE;
    }

    private void explain(String name, Case asked) {
        Say.line("%s, load %s", name, Say.load());
        var both = Peer.Asked.of(asked);
        for (var peer : peers()) {
            var timed = Timed.of(picked.repeats(), () -> peer.search(both, Question.ANY).claim());
            Say.line("  %s: %s, %s", peer.name(), timed.answer(), timed);
        }
        first(asked);
        conflicts(asked);
        relaxations(asked);
    }

    private List<Peer> peers() {
        return picked.peers()
                ? List.of(
                        new CpSatPeer(Duration.ofSeconds(10)),
                        new MipPeer("SCIP", Duration.ofSeconds(10)),
                        new MipPeer("HiGHS", Duration.ofSeconds(10)),
                        new ChocoPeer(true, Duration.ofSeconds(3)))
                : List.of();
    }

    /// Asked why not, where some list keeps all rules.
    public void possible() {
        for (var size : SIZES) {
            for (var one : picked.of(size)) {
                var asked = one.make();
                var timed =
                        Timed.of(
                                picked.repeats(),
                                () -> composer.conflict(asked, limits, Stop.never()));
                var found = timed.answer();
                Say.line(
                        "why not, %s: %s, %s, %s, load %s",
                        one,
                        found.status(),
                        found.status().hasList() && !new Checker(asked).check(found.list()).isKept()
                                ? "WRONG LIST"
                                : "list of " + found.list().size(),
                        timed,
                        Say.load());
            }
        }
    }

    /// One set is what the bar speaks of.
    private void first(Case asked) {
        var timed =
                Timed.of(picked.repeats(), () -> composer.conflict(asked, 1, limits, Stop.never()));
        var found = timed.answer();
        Say.line(
                "  Daihoi, one set: %s, %d rules, %s, %s",
                found.status(),
                found.sets().isEmpty() ? 0 : found.sets().getFirst().rules().size(),
                proof(asked, found.sets()),
                timed);
    }

    private void conflicts(Case asked) {
        var timed =
                Timed.of(picked.repeats(), () -> composer.conflict(asked, limits, Stop.never()));
        var found = timed.answer();
        Say.line(
                "  Daihoi, up to five sets: %s, sizes %s, %s, %s, %s; %s",
                found.status(),
                found.sets().stream().map(one -> one.rules().size()).toList(),
                found.all() ? "these are all" : "may be more",
                proof(asked, found.sets()),
                timed,
                found.sets().isEmpty() ? "" : found.sets().getFirst().why().sum());
    }

    private String proof(Case asked, List<Conflict> sets) {
        if (!sets.stream().allMatch(one -> isProved(asked, one))) {
            return "WRONG";
        }
        return sets.stream().allMatch(Conflict::minimal) ? "proved" : "not all proved minimal";
    }

    /// By a programme that shares nothing with our search but the solver.
    private boolean isProved(Case asked, Conflict set) {
        var problem = Problem.of(asked.withRules(named(asked, set)));
        return isImpossible(problem) && (!set.minimal() || isMinimal(problem));
    }

    private boolean isMinimal(Problem problem) {
        for (int at = 0; at < problem.rows().size(); at++) {
            var others = new ArrayList<>(problem.rows());
            others.remove(at);
            if (isImpossible(problem.withRows(others))) {
                return false;
            }
        }
        return true;
    }

    private static List<Rule> named(Case asked, Conflict set) {
        return asked.rules().stream().filter(rule -> set.rules().contains(rule.id())).toList();
    }

    private void relaxations(Case asked) {
        var timed = Timed.of(picked.repeats(), () -> composer.relax(asked, limits, Stop.never()));
        var found = timed.answer();
        Say.line(
                "  Daihoi, least that gives: %s, %d rules, %d ways%s, %s, %s",
                found.status(),
                found.best().isEmpty() ? 0 : found.best().getFirst().changes().size(),
                found.best().size(),
                found.all() ? " (all)" : "",
                found.best().stream().allMatch(way -> isKept(asked, way)) ? "kept" : "WRONG",
                timed);
    }

    /// With the bounds moved as told, the example is a list.
    private static boolean isKept(Case asked, Relaxations.Relaxation way) {
        var moves = way.changes().stream().collect(Collectors.groupingBy(Relaxations.Move::rule));
        Function<Rule, Rule> moved = rule -> moved(rule, moves);
        var relaxed = asked.withRules(asked.rules().stream().map(moved).toList());
        return new Checker(relaxed).check(way.list()).isKept();
    }

    private static Rule moved(Rule rule, Map<String, List<Relaxations.Move>> moves) {
        var limit = (Limit.Count) rule.limits().getFirst();
        for (var move : moves.getOrDefault(rule.id(), List.of())) {
            limit =
                    switch (move.bound()) {
                        case MIN -> new Limit.Count(move.to(), limit.max());
                        case MAX -> new Limit.Count(limit.min(), move.to());
                    };
        }
        return new Rule(
                rule.id(), "", "", rule.level(), rule.who(), List.of(limit), rule.standIn());
    }
}
