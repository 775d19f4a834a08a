package vn.daihoi.composition.solve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.composition.Case;
import vn.daihoi.composition.Checker;

import java.util.EnumMap;
import java.util.HashSet;

/// Every answer against the trial of all lists.
class OracleTest {

    private static final int CASES = Integer.getInteger("oracle.cases", 2_000);

    private final Composer composer = new Composer(Solvers.solver());
    private final EnumMap<Status, Integer> seen = new EnumMap<>(Status.class);

    @Test
    void repairsAreTheBestOfAllLists() {
        for (long number = 0; number < CASES; number++) {
            var asked = RandomCase.of(number);
            var found = composer.repair(asked, Limits.usual().withSeed(number), Stop.never());
            agrees(number, asked, found, true);
        }
        assertThat(seen.keySet())
                .as("both kinds of case")
                .contains(Status.OPTIMAL, Status.INFEASIBLE);
    }

    @Test
    void proposalsAreTheBestOfAllLists() {
        for (long number = 0; number < CASES / 4; number++) {
            var asked = RandomCase.of(number + 100_000);
            var found = composer.propose(asked, Limits.usual(), Stop.never());
            agrees(number + 100_000, asked, found, false);
        }
    }

    private void agrees(long number, Case asked, Composed found, boolean keeps) {
        var oracle = new Oracle(asked);
        var best = oracle.best(keeps);
        seen.merge(found.status(), 1, Integer::sum);
        assertThat(found.status())
                .as("case %d", number)
                .isEqualTo(best.isPresent() ? Status.OPTIMAL : Status.INFEASIBLE);
        if (best.isEmpty()) {
            return;
        }
        var list = new Checker(asked).check(found.list());
        assertThat(oracle.isRight(list)).as("case %d is right", number).isTrue();
        assertThat(oracle.order(list, best.get(), keeps)).as("case %d", number).isZero();
        assertThat(found.brokenWishes()).as("case %d", number).isEqualTo(oracle.brokenWishes(list));
        assertThat(found.score()).isEqualByComparingTo(oracle.score(list));
        if (keeps) {
            assertThat(found.fewestChanges()).isTrue();
            changesAgree(number, oracle, found);
        }
    }

    private static void changesAgree(long number, Oracle oracle, Composed found) {
        var list = new HashSet<>(oracle.asked.current());
        found.out().forEach(change -> assertThat(list.remove(change.person())).isTrue());
        found.in().forEach(change -> assertThat(list.add(change.person())).isTrue());
        assertThat(list).as("case %d", number).isEqualTo(new HashSet<>(found.list()));
        for (var change : found.in()) {
            assertThat(change.others())
                    .as("case %d, others for %s", number, change.person())
                    .isEqualTo(others(oracle, found, change, true));
        }
        for (var change : found.out()) {
            assertThat(change.others())
                    .as("case %d, others for %s", number, change.person())
                    .isEqualTo(others(oracle, found, change, false));
        }
    }

    /// Right lists that are as good and differ by whom takes the place.
    private static long others(Oracle oracle, Composed found, Change change, boolean comes) {
        var now = new HashSet<>(found.list());
        var best = oracle.best(true).orElseThrow();
        return oracle.lists.stream()
                .filter(oracle::isRight)
                .filter(list -> oracle.order(list, best, true) == 0)
                .filter(list -> differs(oracle, now, new HashSet<>(list.list()), change, comes))
                .count();
    }

    private static boolean differs(
            Oracle oracle,
            HashSet<String> now,
            HashSet<String> other,
            Change change,
            boolean comes) {
        var gone = new HashSet<>(now);
        gone.removeAll(other);
        other.removeAll(now);
        if (gone.size() != 1 || other.size() != 1) {
            return false;
        }
        // in the place of one who comes another comes; in the place of one who goes another goes
        return comes ? gone.contains(change.person()) : other.contains(change.person());
    }
}
