package vn.daihoi.composition.solve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.composition.Range;

import java.util.ArrayList;
import java.util.Random;

/// Dives against the trial of all values.
class DivingTest {

    private static final int CASES = Integer.getInteger("oracle.cases", 2_000);
    private static final Limits LIMITS = Limits.usual().withEffort(0.2);

    private final Solver diving = new Diving();
    private final Solver trial = new PlainSolver();

    @Test
    void findsAnAnswerWhereThereIsOneAndNeverClaimsThatThereIsNone() {
        int possible = 0;
        for (long number = 0; number < CASES; number++) {
            var asked = programme(new Random(number), 8, 5);
            var all = trial.solve(asked, Limits.usual(), Stop.never());
            var found = diving.solve(asked, LIMITS, Stop.never());
            var expected = all.status() == Status.INFEASIBLE ? Status.UNKNOWN : Status.OPTIMAL;
            assertThat(found.status()).as("case %d", number).isEqualTo(expected);
            if (found.status().hasList()) {
                possible++;
                isAnswer(asked, found);
            }
        }
        assertThat(possible).isBetween(CASES / 10, CASES * 9 / 10);
    }

    /// Counts of a planted answer, each exactly.
    @Test
    void findsWhatIsRare() {
        for (long number = 0; number < 10; number++) {
            var random = new Random(number);
            var asked = new Programme();
            var planted = new ArrayList<Boolean>();
            for (int at = 0; at < 120; at++) {
                asked.flag();
                planted.add(random.nextInt(3) == 0);
            }
            for (int row = 0; row < 30; row++) {
                var sum = new Sum();
                long count = 0;
                for (int at = 0; at < planted.size(); at++) {
                    if (random.nextInt(6) == 0) {
                        sum.plus(1, new Var(at));
                        count += planted.get(at) ? 1 : 0;
                    }
                }
                asked.require(sum, new Range(count, count));
            }
            var found = diving.solve(asked, Limits.usual(), Stop.never());
            assertThat(found.status()).isEqualTo(Status.OPTIMAL);
            isAnswer(asked, found);
            assertThat(diving.solve(asked, Limits.usual(), Stop.never()).effort())
                    .as("the same each time")
                    .isEqualTo(found.effort());
        }
    }

    @Test
    void leavesAloneWhatItDoesNotSuit() {
        var switched = new Programme();
        var some = switched.flag();
        switched.require(Sum.of(some), Range.atLeast(1), switched.flag().is());
        assertThat(status(switched)).isEqualTo(Status.UNKNOWN);
        var wide = new Programme();
        wide.require(Sum.of(wide.whole(0, 1L << 40)), Range.atLeast(1));
        assertThat(status(wide)).isEqualTo(Status.UNKNOWN);
        var best = new Programme();
        best.minimize(Sum.of(best.flag()));
        assertThat(status(best)).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void endsWhenItsEffortIsSpentOrItIsAskedTo() {
        var asked = programme(new Random(1), 60, 40);
        assertThat(diving.solve(asked, LIMITS.withEffort(0), Stop.never()).status())
                .isEqualTo(Status.UNKNOWN);
        var stop = new Stop();
        stop.request();
        assertThat(diving.solve(asked, Limits.usual(), stop).effort()).isLessThan(0.1);
    }

    private Status status(Programme asked) {
        return diving.solve(asked, LIMITS, Stop.never()).status();
    }

    private static void isAnswer(Programme asked, Answer found) {
        for (int at = 0; at < asked.size(); at++) {
            assertThat(asked.variables().get(at).contains(found.value(new Var(at)))).isTrue();
        }
        for (var row : asked.requirements()) {
            assertThat(row.range().contains(found.value(row.sum()))).isTrue();
        }
    }

    private static Programme programme(Random random, int size, int rows) {
        var asked = new Programme();
        for (int at = 0; at < size; at++) {
            int min = random.nextInt(4) == 0 ? random.nextInt(3) - 1 : 0;
            asked.whole(min, min + (random.nextInt(4) == 0 ? 2 : 1));
        }
        for (int row = 0; row < rows; row++) {
            var sum = new Sum().plus(random.nextInt(3));
            for (int at = 0; at < size; at++) {
                if (random.nextBoolean()) {
                    int factor = random.nextInt(5) == 0 ? random.nextInt(7) - 3 : 1;
                    sum.plus(factor, new Var(at));
                }
            }
            long from = random.nextInt(size / 2);
            asked.require(sum, range(random.nextInt(3), from));
        }
        return asked;
    }

    private static Range range(int kind, long from) {
        return switch (kind) {
            case 0 -> Range.atLeast(from);
            case 1 -> Range.atMost(from);
            default -> new Range(from, from + 1);
        };
    }
}
