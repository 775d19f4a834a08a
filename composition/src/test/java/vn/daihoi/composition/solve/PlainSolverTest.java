package vn.daihoi.composition.solve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.composition.Checker;
import vn.daihoi.composition.Range;

import java.util.HashSet;

/// What goes on where the natives are absent, against the larger solver and against the trial of
/// all lists.
class PlainSolverTest {

    private static final int CASES = Integer.getInteger("oracle.cases", 2_000);
    private static final Limits LIMITS = Limits.usual();

    private final Composer plain =
            new Composer(new PlainSolver(), Narrowing.Sizes.USUAL, Near.USUAL_WORK);
    private final Composer searching = new Composer(new PlainSolver(), Narrowing.Sizes.USUAL, 0);
    private final Composer large = new Composer(Solvers.solver());

    @Test
    void repairsAreTheBestOfAllLists() {
        for (long number = 400_000; number < 400_000 + CASES; number++) {
            var asked = RandomCase.of(number);
            var oracle = new Oracle(asked);
            var best = oracle.best(true);
            var by = number % 2 == 0 ? plain : searching;
            var found = by.repair(asked, LIMITS, Stop.never());
            assertThat(found.status())
                    .as("case %d", number)
                    .isEqualTo(best.isPresent() ? Status.OPTIMAL : Status.INFEASIBLE);
            best.ifPresent(list -> {
                var checked = new Checker(asked).check(found.list());
                assertThat(oracle.isRight(checked)).isTrue();
                assertThat(oracle.order(checked, list, true)).isZero();
            });
        }
    }

    @Test
    void conflictsAndRelaxationsAreThoseOfTheLargerSolver() {
        int impossible = 0;
        for (long number = 500_000; number < 500_000 + CASES / 10; number++) {
            var asked = RandomCase.of(number);
            var ours = plain.conflict(asked, 20, LIMITS, Stop.never());
            var theirs = large.conflict(asked, 20, LIMITS, Stop.never());
            assertThat(ours.status()).as("case %d", number).isEqualTo(theirs.status());
            assertThat(ours.all()).as("case %d", number).isEqualTo(theirs.all());
            assertThat(new HashSet<>(ours.sets().stream().map(Conflict::rules).toList()))
                    .as("case %d", number)
                    .isEqualTo(new HashSet<>(theirs.sets().stream().map(Conflict::rules).toList()));
            var gives = plain.relax(asked, LIMITS, Stop.never());
            assertThat(gives.status())
                    .as("case %d", number)
                    .isEqualTo(large.relax(asked, LIMITS, Stop.never()).status());
            impossible += ours.status() == Status.INFEASIBLE ? 1 : 0;
        }
        assertThat(impossible).as("cases that nobody can keep").isPositive();
    }

    @Test
    void saysWhenItsEffortDoesNotSuffice() {
        var programme = new Programme();
        var sum = new Sum();
        var other = new Sum();
        for (int at = 0; at < 40; at++) {
            var one = programme.flag();
            sum.plus(2 * at + 101L, one);
            other.plus(7 * at % 41 + 50L, one);
        }
        programme.require(sum, new Range(2_401, 2_401)).require(other, new Range(1_003, 1_003));
        var answer = new PlainSolver().solve(programme, LIMITS.withEffort(0.001), Stop.never());
        assertThat(answer.status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void endsWhenAskedToStop() {
        var stop = new Stop();
        stop.request();
        var asked = RandomCase.of(1);
        assertThat(searching.propose(asked, LIMITS, stop).status()).isEqualTo(Status.UNKNOWN);
    }
}
