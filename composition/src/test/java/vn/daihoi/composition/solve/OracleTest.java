package vn.daihoi.composition.solve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.composition.Case;
import vn.daihoi.composition.Checker;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;

/// Every answer against the trial of all lists, by all ways of searching: by trying what is near,
/// whole, and narrowed to a few people as large cases are.
class OracleTest {

    private static final int CASES = Integer.getInteger("oracle.cases", 2_000);

    private final Composer composer = new Composer(Solvers.solver());
    private final Composer narrow =
            new Composer(
                    Solvers.solver(),
                    new Narrowing.Sizes(0, 0, List.of(1, 3), 4, List.of(2, 3)),
                    0);
    private final Composer whole = new Composer(Solvers.solver(), Narrowing.Sizes.USUAL, 0);

    /// Tries a little of what is near, often not enough to tell the best from what is as near.
    private final Composer hurried =
            new Composer(
                    Solvers.solver(),
                    new Narrowing.Sizes(0, 0, List.of(1, 3), 4, List.of(2, 3)),
                    60);

    private final EnumMap<Status, Integer> seen = new EnumMap<>(Status.class);

    @Test
    void repairsAreTheBestOfAllLists() {
        for (long number = 0; number < CASES; number++) {
            var asked = RandomCase.of(number);
            var by = List.of(composer, narrow, whole, hurried).get((int) (number % 4));
            var found = by.repair(asked, Limits.usual().withSeed(number), Stop.never());
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
            var by = number % 2 == 0 ? composer : narrow;
            var found = by.propose(asked, Limits.usual(), Stop.never());
            agrees(number + 100_000, asked, found, false);
        }
    }

    @Test
    void alternativesAreRightAndFarFromEachOtherAndNoneIsLeftOut() {
        for (long number = 0; number < CASES / 4; number++) {
            var asked = RandomCase.of(number + 200_000);
            int distance = 1 + (int) (number % 3);
            var by = number % 2 == 0 ? composer : narrow;
            var found = by.alternatives(asked, 4, distance, Limits.usual(), Stop.never());
            alternativesAgree("case %d".formatted(number), asked, found, distance);
        }
    }

    private static void alternativesAgree(
            String number, Case asked, Alternatives found, int distance) {
        var oracle = new Oracle(asked);
        var best = oracle.best(false);
        assertThat(found.status() == Status.INFEASIBLE).as(number).isEqualTo(best.isEmpty());
        assertThat(found.all()).as(number).isEqualTo(found.lists().size() < 4);
        var checker = new Checker(asked);
        for (var list : found.lists()) {
            var checked = checker.check(list);
            assertThat(oracle.isRight(checked)).as(number).isTrue();
            assertThat(oracle.brokenWishes(checked))
                    .as(number)
                    .hasSameSizeAs(oracle.brokenWishes(best.orElseThrow()));
        }
        assertThat(oracle.nearest(found.lists())).as(number).isEqualTo(found.distance());
        assertThat(found.lists().size() < 2 || found.distance() >= distance).as(number).isTrue();
        if (found.all() && best.isPresent()) {
            assertThat(oracle.further(found.lists(), distance)).as(number).isEmpty();
        }
    }

    @Test
    void substitutesAreAllWhoSufficeAndOtherwiseTheRepairIsTheSmallest() {
        for (long number = 0; number < CASES / 4; number++) {
            var drawn = RandomCase.of(number + 300_000);
            // most lists at hand are wrong by more than one: repaired first
            var repaired = composer.repair(drawn, Limits.usual(), Stop.never());
            var asked = drawn.withCurrent(new HashSet<>(repaired.list()));
            for (var person : repaired.list()) {
                var found = composer.replace(asked, person, Limits.usual(), Stop.never());
                substitutesAgree("case %d, %s".formatted(number, person), asked, person, found);
            }
        }
    }

    private static void substitutesAgree(
            String number, Case asked, String person, Replacement found) {
        var rest = new HashSet<>(asked.current());
        rest.remove(person);
        var left = asked.withCurrent(rest).with(person, false);
        var oracle = new Oracle(left);
        var single =
                oracle.lists.stream()
                        .filter(oracle::isRight)
                        .filter(list -> list.list().size() == rest.size() + 1)
                        .filter(list -> oracle.changes(list) == 1)
                        .toList();
        assertThat(found.substitutes()).as(number).hasSameSizeAs(single);
        if (!single.isEmpty()) {
            var best = single.stream().min((a, b) -> oracle.order(a, b, false)).orElseThrow();
            assertThat(
                            best.list().contains(found.substitutes().getFirst().person())
                                    || oracle.brokenWishes(best).size()
                                            == found.substitutes().getFirst().brokenWishes().size())
                    .as(number)
                    .isTrue();
            return;
        }
        var best = oracle.best(true);
        assertThat(found.status() == Status.INFEASIBLE).as(number).isEqualTo(best.isEmpty());
        best.ifPresent(list -> {
            var repaired = new Checker(left).check(found.repair().list());
            assertThat(oracle.order(repaired, list, true)).as(number).isZero();
        });
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
