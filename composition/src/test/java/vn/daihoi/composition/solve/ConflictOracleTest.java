package vn.daihoi.composition.solve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.composition.Checked;
import vn.daihoi.composition.Checker;
import vn.daihoi.composition.Must;
import vn.daihoi.composition.Verdict;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Conflicts against the trial of all lists.
class ConflictOracleTest {

    private static final int CASES = Integer.getInteger("oracle.cases", 2_000);
    private static final int ALL = 1_000;

    private final Composer composer = new Composer(Solvers.solver());
    private final Composer narrow =
            new Composer(
                    Solvers.solver(),
                    new Narrowing.Sizes(0, 0, List.of(1, 3), 4, List.of(2, 3)),
                    0);
    private final Map<Why.Kind, Integer> seen = new EnumMap<>(Why.Kind.class);

    @Test
    void conflictsAreAllTheMinimalSetsThatNoListKeeps() {
        for (long number = 0; number < CASES; number++) {
            var asked = RandomCase.of(number);
            var by = number % 2 == 0 ? composer : narrow;
            var found = by.conflict(asked, ALL, Limits.usual(), Stop.never());
            agrees("case %d".formatted(number), new Oracle(asked), found);
        }
        assertThat(seen.keySet())
                .contains(Why.Kind.SUPPLY, Why.Kind.MINIMA, Why.Kind.SUBSET, Why.Kind.SHORT);
    }

    private void agrees(String number, Oracle oracle, Conflicts found) {
        boolean possible = oracle.lists.stream().anyMatch(oracle::isRight);
        assertThat(found.status())
                .as(number)
                .isEqualTo(possible ? Status.OPTIMAL : Status.INFEASIBLE);
        assertThat(found.sets().isEmpty()).as(number).isEqualTo(possible);
        if (possible) {
            var list = new Checker(oracle.asked).check(found.list());
            assertThat(oracle.isRight(list)).as("%s: shown by a list", number).isTrue();
            return;
        }
        assertThat(found.list()).as(number).isEmpty();
        assertThat(found.all()).as(number).isTrue();
        assertThat(sets(found)).as(number).isEqualTo(minimal(oracle));
        found.sets().forEach(set -> agrees(number, oracle, set));
        assertThat(found.missing().isEmpty())
                .as("%s: nothing to hope for", number)
                .isEqualTo(oracle.lists.stream().noneMatch(list -> hopes(oracle, list)));
        found.missing().forEach(one -> assertThat(one.traits()).as(number).isNotEmpty());
    }

    private void agrees(String number, Oracle oracle, Conflict set) {
        assertThat(set.minimal()).as(number).isTrue();
        assertThat(exists(oracle, set.rules(), set.musts())).as(number).isFalse();
        for (var rule : set.rules()) {
            var rest = new ArrayList<>(set.rules());
            rest.remove(rule);
            assertThat(exists(oracle, rest, set.musts()))
                    .as("%s without %s", number, rule)
                    .isTrue();
        }
        for (var must : set.musts()) {
            var rest = new ArrayList<>(set.musts());
            rest.remove(must);
            assertThat(exists(oracle, set.rules(), rest))
                    .as("%s without %s", number, must)
                    .isTrue();
        }
        seen.merge(set.why().key(), 1, Integer::sum);
        assertThat(set.why().describe(Locale.of("vi"))).doesNotContain("{");
        assertThat(set.why().describe(Locale.ENGLISH)).doesNotContain("{");
        assertThat(set.why().sum()).as(number).matches("|\\d+|.*\\d [<>] -?\\d+");
    }

    private static Set<Set<String>> sets(Conflicts found) {
        var sets = new HashSet<Set<String>>();
        found.sets().forEach(set -> assertThat(sets.add(new TreeSet<>(set.rules()))).isTrue());
        return sets;
    }

    /// All minimal sets of rules, with all demands besides them in force.
    private static Set<Set<String>> minimal(Oracle oracle) {
        var rules =
                oracle.asked.rules().stream()
                        .filter(rule -> rule.level().binds())
                        .map(rule -> rule.id())
                        .filter(id -> !oracle.unmeasured.contains(id))
                        .toList();
        var impossible = new ArrayList<Integer>();
        for (int set = 0; set < 1 << rules.size(); set++) {
            if (!exists(oracle, some(rules, set), null)) {
                impossible.add(set);
            }
        }
        var minimal = new HashSet<Set<String>>();
        for (int set : impossible) {
            if (impossible.stream().noneMatch(other -> other != set && (other & set) == other)) {
                minimal.add(new TreeSet<>(some(rules, set)));
            }
        }
        return minimal;
    }

    private static List<String> some(List<String> rules, int set) {
        var some = new ArrayList<String>();
        for (int at = 0; at < rules.size(); at++) {
            if ((set >> at & 1) == 1) {
                some.add(rules.get(at));
            }
        }
        return some;
    }

    /// @param musts null for all
    private static boolean exists(Oracle oracle, List<String> rules, List<Demanded> musts) {
        return oracle.lists.stream()
                .filter(list -> musts == null ? allMusts(list) : keeps(oracle, list, musts))
                .anyMatch(list ->
                        list.verdicts().stream()
                                .filter(one -> rules.contains(one.rule().id()))
                                .allMatch(one -> one.outcome() == Verdict.Outcome.MET));
    }

    private static boolean allMusts(Checked list) {
        return list.musts().stream().allMatch(Must::met);
    }

    private static boolean keeps(Oracle oracle, Checked list, List<Demanded> musts) {
        return musts.stream().allMatch(must -> keeps(oracle, list, must));
    }

    private static boolean keeps(Oracle oracle, Checked list, Demanded must) {
        var ids = list.list();
        long there = must.people().stream().filter(ids::contains).count();
        return switch (must.duty()) {
            case SIZE ->
                    must.bound() == Bound.MIN
                            ? ids.size() >= oracle.asked.size().min()
                            : ids.size() <= oracle.asked.size().max();
            case INCLUDE -> there == 1;
            case EXCLUDE -> there == 0;
            case APART -> there < 2;
        };
    }

    /// Nothing that binds is surely broken.
    private static boolean hopes(Oracle oracle, Checked list) {
        return allMusts(list)
                && list.verdicts().stream()
                        .filter(one -> one.rule().level().binds())
                        .noneMatch(one -> one.outcome() == Verdict.Outcome.BROKEN);
    }
}
