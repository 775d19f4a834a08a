package vn.daihoi.composition.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import vn.daihoi.composition.Range;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class SolverTest {

    private final Solver solver = Solvers.solver();

    @Test
    void findsTheBestAndProvesIt() {
        var asked = new Programme();
        var x = asked.whole(0, 10);
        var y = asked.whole(0, 10);
        asked.require(new Sum().plus(2, x).plus(3, y).plus(1), Range.atMost(13));
        var total = new Sum().plus(3, x).plus(4, y).plus(5);
        var answer = solve(asked.maximize(total));
        assertThat(answer.status()).isEqualTo(Status.OPTIMAL);
        assertThat(answer.value(total)).isEqualTo(23);
        assertThat(answer.bound()).isEqualTo(23);
    }

    @Test
    void minimisesToo() {
        var asked = new Programme();
        var x = asked.whole(-5, 5);
        asked.require(Sum.of(x), Range.atLeast(-3));
        assertThat(solve(asked.minimize(Sum.of(x).plus(10))).bound()).isEqualTo(7);
    }

    @Test
    void requiresOnlyWhenAllSwitchesAreOn() {
        var asked = new Programme();
        var x = asked.whole(0, 10);
        var one = asked.flag();
        var other = asked.flag();
        asked.require(Sum.of(x), Range.atMost(4), one.is(), other.not());
        asked.fix(one.is());
        var answer = solve(asked.maximize(new Sum().plus(10, x).plus(-1, other)));
        assertThat(answer.value(x)).isEqualTo(10);
        assertThat(answer.isOn(other.is())).isTrue();
        assertThat(solve(asked.fix(other.not())).value(x)).isEqualTo(4);
    }

    @Test
    void namesAssumptionsThatCannotHoldTogether() {
        var asked = new Programme();
        var x = asked.whole(0, 10);
        var low = asked.flag();
        var high = asked.flag();
        var idle = asked.flag();
        asked.require(Sum.of(x), Range.atMost(4), low.is());
        asked.require(Sum.of(x), Range.atLeast(5), high.is());
        asked.require(Sum.of(x), Range.atLeast(1), idle.is());
        List.of(low, high, idle).forEach(one -> asked.assume(one.is()));
        for (boolean presolve : List.of(true, false)) {
            var answer = solver.solve(asked, Limits.usual().withPresolve(presolve), Stop.never());
            assertThat(answer.status()).isEqualTo(Status.INFEASIBLE);
            assertThat(answer.core()).containsExactlyInAnyOrder(low.is(), high.is());
        }
        assertThat(solve(asked.withoutAssumptions()).status()).isEqualTo(Status.OPTIMAL);
    }

    @Test
    void hasNoValuesWhereThereIsNoAnswer() {
        var asked = new Programme();
        var x = asked.flag();
        var answer = solve(asked.require(Sum.of(x), Range.atLeast(2)));
        assertThat(answer.status()).isEqualTo(Status.INFEASIBLE);
        assertThatThrownBy(() -> answer.value(x)).hasMessageContaining("INFEASIBLE");
    }

    @Test
    void aWrongProgrammeIsAFaultAndNotAnAnswer() {
        var asked = new Programme();
        var huge = asked.whole(0, Long.MAX_VALUE - 1);
        asked.require(new Sum().plus(Long.MAX_VALUE, huge), Range.atMost(1));
        assertThatThrownBy(() -> solve(asked)).isInstanceOf(SolverFault.class);
    }

    @Test
    void endsWithinATenthOfASecondWhenAskedFromAnotherThread() throws InterruptedException {
        var asked = hard();
        solver.solve(asked, Limits.usual().withTime(Duration.ofMillis(300)), Stop.never());
        var stop = new Stop();
        var answers = new ArrayList<Answer>();
        var search =
                Thread.ofPlatform()
                        .start(() -> answers.add(solver.solve(asked, Limits.usual(), stop)));
        while (!stop.isRunning()) {
            Thread.onSpinWait();
        }
        long from = System.nanoTime();
        stop.request();
        search.join();
        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofMillis(100));
        assertThat(answers.getFirst().status()).isIn(Status.FEASIBLE, Status.UNKNOWN);
    }

    @Test
    void doesNotBeginOnceStopped() {
        var stop = new Stop();
        stop.request();
        long from = System.nanoTime();
        assertThat(solver.solve(hard(), Limits.usual(), stop).status())
                .isIn(Status.FEASIBLE, Status.UNKNOWN);
        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void aLimitOfEffortGivesTheSameAnswerEachTime() {
        var limits = Limits.usual().withEffort(0.2).withSeed(7);
        var first = solver.solve(hard(), limits, Stop.never());
        var second = solver.solve(hard(), limits, Stop.never());
        assertThat(first.status()).isEqualTo(second.status()).isNotEqualTo(Status.INFEASIBLE);
        assertThat(first.bound()).isEqualTo(second.bound());
    }

    /// Equal sums of random numbers: nobody solves fifty of these soon.
    private static Programme hard() {
        var random = new Random(5);
        var asked = new Programme();
        var all = new ArrayList<Var>();
        for (int i = 0; i < 60; i++) {
            all.add(asked.flag());
        }
        for (int row = 0; row < 6; row++) {
            var sum = new Sum();
            all.forEach(one -> sum.plus(1000 + random.nextInt(100_000), one));
            asked.require(sum, new Range(1_500_000, 1_500_300));
        }
        var goal = new Sum();
        all.forEach(one -> goal.plus(random.nextInt(1000), one));
        return asked.maximize(goal);
    }

    private Answer solve(Programme asked) {
        return solver.solve(asked, Limits.usual(), Stop.never());
    }
}
