package vn.daihoi.composition.solve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.composition.Checked;
import vn.daihoi.composition.Must;
import vn.daihoi.composition.RuleLevel;
import vn.daihoi.composition.Verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Relaxations against the trial of all lists.
class RelaxOracleTest {

    private static final int CASES = Integer.getInteger("oracle.cases", 2_000);
    private static final int MOST_WAYS = 20;

    private final Composer composer = new Composer(Solvers.solver());
    private final Composer narrow =
            new Composer(
                    Solvers.solver(),
                    new Narrowing.Sizes(0, 0, List.of(1, 3), 4, List.of(2, 3)),
                    0);

    @Test
    void relaxationsAreAllTheLeastOnes() {
        for (long number = 0; number < CASES; number++) {
            var asked = RandomCase.of(number);
            var by = number % 2 == 0 ? composer : narrow;
            var found = by.relax(asked, Limits.usual(), Stop.never());
            agrees("case %d".formatted(number), new Oracle(asked), found);
        }
    }

    private static void agrees(String number, Oracle oracle, Relaxations found) {
        var best = best(oracle);
        assertThat(found.status())
                .as(number)
                .isEqualTo(best.isEmpty() ? Status.INFEASIBLE : Status.OPTIMAL);
        var ways = new HashSet<Map<String, Long>>();
        for (var way : found.best()) {
            assertThat(ways.add(slack(way))).as("%s: a way twice", number).isTrue();
            var list = new HashSet<>(way.list());
            var example =
                    oracle.lists.stream()
                            .filter(one -> new HashSet<>(one.list()).equals(list))
                            .findFirst()
                            .orElseThrow();
            assertThat(needed(oracle, example)).as(number).isEqualTo(slack(way));
        }
        if (found.all()) {
            assertThat(ways).as(number).isEqualTo(best);
        } else {
            assertThat(best).as(number).hasSizeGreaterThanOrEqualTo(MOST_WAYS).containsAll(ways);
        }
    }

    private static Map<String, Long> slack(Relaxations.Relaxation way) {
        var slack = new TreeMap<String, Long>();
        way.changes()
                .forEach(move ->
                        slack.put(move.rule() + move.bound(), Math.abs(move.from() - move.to())));
        return slack;
    }

    private static Set<Map<String, Long>> best(Oracle oracle) {
        int[] least = null;
        var best = new HashSet<Map<String, Long>>();
        for (var list : oracle.lists) {
            if (!list.musts().stream().allMatch(Must::met)) {
                continue;
            }
            var needed = needed(oracle, list);
            var cost = cost(oracle, needed);
            int order = least == null ? -1 : Arrays.compare(cost, least);
            if (order < 0) {
                best.clear();
                least = cost;
            }
            if (order <= 0) {
                best.add(needed);
            }
        }
        return best;
    }

    private static Map<String, Long> needed(Oracle oracle, Checked list) {
        var needed = new TreeMap<String, Long>();
        for (var one : bound(oracle, list)) {
            var id = one.rule().id();
            if (one.part() < one.allowed().min()) {
                needed.put(id + Bound.MIN, one.allowed().min() - one.part());
            }
            if (one.possible() > one.allowed().max()) {
                needed.put(id + Bound.MAX, one.possible() - one.allowed().max());
            }
        }
        return needed;
    }

    private static List<Verdict> bound(Oracle oracle, Checked list) {
        var bound = new ArrayList<>(list.verdicts());
        bound.removeIf(one -> !one.rule().level().binds());
        bound.removeIf(one -> oracle.unmeasured.contains(one.rule().id()));
        return bound;
    }

    /// Rules touched and people, level by level.
    private static int[] cost(Oracle oracle, Map<String, Long> needed) {
        var cost = new int[2 * RuleLevel.values().length];
        for (var rule : oracle.asked.rules()) {
            int people = 0;
            for (var bound : Bound.values()) {
                people += needed.getOrDefault(rule.id() + bound, 0L).intValue();
            }
            cost[2 * rule.level().ordinal()] += people > 0 ? 1 : 0;
            cost[2 * rule.level().ordinal() + 1] += people;
        }
        return cost;
    }
}
