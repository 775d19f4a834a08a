package vn.daihoi.composition.timetable;

import vn.daihoi.composition.Range;
import vn.daihoi.composition.solve.Answer;
import vn.daihoi.composition.solve.Limits;
import vn.daihoi.composition.solve.Programme;
import vn.daihoi.composition.solve.Solver;
import vn.daihoi.composition.solve.Status;
import vn.daihoi.composition.solve.Stop;
import vn.daihoi.composition.solve.Sum;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes timetables. With one at hand, as few congresses as possible are moved; then the slots are
/// made worth as much as possible.
///
/// Safe for use by several threads.
public final class Timetabling {

    /// Bounds are whole numbers, told as others.
    private static final double ROUNDING = 1e-6;

    /// Numbers of moves that are tried one after another.
    private static final int STEPS = 4;

    private final Solver solver;

    public Timetabling(Solver solver) {
        this.solver = solver;
    }

    /// @throws IllegalStateException if a timetable was made that the plain checker refuses
    public TimetableOutcome make(TimetableCase asked, Limits limits, Stop stop) {
        return new Run(asked, limits, stop).make();
    }

    private final class Run {

        private final TimetableCase asked;
        private final Limits limits;
        private final Stop stop;
        private final long from = System.nanoTime();
        private final Set<Capacity> capacities;
        private final Map<String, Slot> before = new HashMap<>();
        private int solves;

        Run(TimetableCase asked, Limits limits, Stop stop) {
            this.asked = asked;
            this.limits = limits;
            this.stop = stop;
            this.capacities = Capacities.of(asked.congresses());
            asked.current().placed().forEach(one -> before.put(one.congress(), one.slot()));
        }

        TimetableOutcome make() {
            while (true) {
                var formulation = new Formulation(asked, asked.congresses(), true).keep(capacities);
                var staged = staged(formulation);
                if (staged.status() == Status.INFEASIBLE) {
                    return clash();
                }
                if (!staged.status().hasList()) {
                    return none(Status.UNKNOWN);
                }
                var placed = new Placing(asked, formulation.slots(staged.answer())).place();
                if (placed.missing().isEmpty()) {
                    return made(formulation, staged, placed.placed());
                }
                if (!capacities.addAll(placed.missing())) {
                    throw new IllegalStateException("a capacity was not kept.");
                }
            }
        }

        /// @param changes no fewer need to change
        /// @param last whether the answer is the one on points, after that on changes
        private record Staged(Answer answer, long changes, boolean last) {

            /// Fewest changes alone are not the best.
            Status status() {
                return !last && answer.status() == Status.OPTIMAL
                        ? Status.FEASIBLE
                        : answer.status();
            }
        }

        /// Near a timetable at hand a search is short: simplifying first would take longer.
        private Staged staged(Formulation formulation) {
            var programme = formulation.programme();
            if (before.isEmpty()) {
                programme.maximize(formulation.points());
                return new Staged(twice(programme, limits.presolve()), 0, true);
            }
            formulation.hint(before);
            var moves = formulation.moves(before);
            var fewest = fewest(programme, moves, formulation.forced(before));
            if (!fewest.status().hasList()) {
                return new Staged(fewest, 0, false);
            }
            if (fewest.status() != Status.OPTIMAL) {
                return new Staged(fewest, (long) Math.ceil(fewest.bound() - ROUNDING), false);
            }
            long changes = fewest.value(moves);
            programme.require(moves, Range.atMost(changes)).hint(fewest);
            var best = solve(programme.maximize(formulation.points()), false);
            return best.status().hasList()
                    ? new Staged(best, changes, true)
                    : new Staged(fewest, changes, false);
        }

        /// Mostly the congresses that cannot stay are all that must move. With so few moves allowed
        /// nearly everything is settled at once, and so it is when one more is; only then is the
        /// search begun from scratch.
        private Answer fewest(Programme programme, Sum moves, long forced) {
            for (long most = forced; most < forced + STEPS; most++) {
                var few = programme.copy().require(moves, Range.atMost(most));
                var answer = solve(few, false);
                if (answer.status() != Status.INFEASIBLE) {
                    return answer;
                }
            }
            return twice(programme.minimize(moves), limits.presolve());
        }

        /// Proves an impossibility a second time, by other means.
        private Answer twice(Programme programme, boolean presolve) {
            var answer = solve(programme, presolve);
            return answer.status() == Status.INFEASIBLE ? solve(programme, !presolve) : answer;
        }

        private Answer solve(Programme programme, boolean presolve) {
            solves++;
            var left = limits.time().minus(elapsed());
            return solver.solve(
                    programme,
                    limits.withPresolve(presolve)
                            .withTime(left.isNegative() ? Duration.ZERO : left),
                    stop);
        }

        private Duration elapsed() {
            return Duration.ofNanos(System.nanoTime() - from);
        }

        private TimetableOutcome made(Formulation formulation, Staged staged, Timetable timetable) {
            if (!new TimetableChecker(asked).clashes(timetable).isEmpty()) {
                throw new IllegalStateException("a timetable with clashes was made.");
            }
            Sum points = formulation.points();
            return new TimetableOutcome(
                    staged.status(),
                    timetable,
                    timetable.placed().stream()
                            .filter(one -> before.containsKey(one.congress()))
                            .filter(one -> !one.slot().equals(before.get(one.congress())))
                            .map(Timetable.Placed::congress)
                            .toList(),
                    staged.changes(),
                    staged.answer().value(points),
                    bound(staged, points),
                    List.of(),
                    false,
                    solves,
                    elapsed(),
                    limits.seed());
        }

        private long bound(Staged staged, Sum points) {
            if (staged.last() && staged.answer().status() == Status.OPTIMAL) {
                return staged.answer().value(points);
            }
            return staged.last()
                    ? (long) Math.floor(staged.answer().bound() + ROUNDING)
                    : asked.congresses().stream().mapToLong(Run::most).sum();
        }

        private static long most(Congress congress) {
            return congress.slots().stream().mapToLong(congress::pointsAt).max().orElse(0);
        }

        private TimetableOutcome none(Status status) {
            return new TimetableOutcome(
                    status,
                    Timetable.EMPTY,
                    List.of(),
                    0,
                    0,
                    0,
                    List.of(),
                    false,
                    solves,
                    elapsed(),
                    limits.seed());
        }

        private TimetableOutcome clash() {
            var narrowed =
                    new Narrowing(asked, capacities, programme -> solve(programme, true).status())
                            .narrow();
            return new TimetableOutcome(
                    Status.INFEASIBLE,
                    Timetable.EMPTY,
                    List.of(),
                    0,
                    0,
                    0,
                    narrowed.reasons(),
                    narrowed.minimal(),
                    solves,
                    elapsed(),
                    limits.seed());
        }
    }
}
