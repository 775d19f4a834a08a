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
                var staged = staged();
                if (staged.status() == Status.INFEASIBLE) {
                    return clash();
                }
                if (!staged.status().hasList()) {
                    return none(Status.UNKNOWN);
                }
                var placed = new Placing(asked, staged.slots()).place();
                if (placed.missing().isEmpty()) {
                    return made(staged, placed.placed());
                }
                if (!capacities.addAll(placed.missing())) {
                    throw new IllegalStateException("a capacity was not kept.");
                }
            }
        }

        /// @param changes no fewer need to change
        /// @param last whether the answer is the one on points, after that on changes
        private record Staged(Formulation formulation, Answer answer, long changes, boolean last) {

            Map<String, Slot> slots() {
                return formulation.slots(answer);
            }

            long points() {
                return answer.value(formulation.points());
            }

            /// Fewest changes alone are not the best.
            Status status() {
                return !last && answer.status() == Status.OPTIMAL
                        ? Status.FEASIBLE
                        : answer.status();
            }
        }

        private Staged staged() {
            if (before.isEmpty()) {
                var formulation = formulation(asked.congresses());
                var programme = formulation.programme().maximize(formulation.points());
                return new Staged(formulation, twice(programme, limits.presolve()), 0, true);
            }
            var stayed = stayed();
            return stayed.status() == Status.OPTIMAL
                    ? stayed
                    : moved(stayed.changes(), stayed.status() == Status.INFEASIBLE ? 1 : 0);
        }

        private Formulation formulation(List<Congress> congresses) {
            return new Formulation(asked, congresses, true).keep(capacities);
        }

        /// Mostly the congresses that cannot stay are all that must move. All others held where
        /// they are, hardly anything is left to search; and no fewer can move.
        private Staged stayed() {
            var formulation = formulation(asked.congresses().stream().map(this::held).toList());
            long forced =
                    asked.congresses().stream()
                            .filter(one -> before.containsKey(one.id()) && !canStay(one))
                            .count();
            var programme = formulation.programme().maximize(formulation.points());
            return new Staged(formulation, solve(programme, limits.presolve()), forced, true);
        }

        private Congress held(Congress congress) {
            var slot = before.get(congress.id());
            return slot != null && canStay(congress) ? congress.withSlots(Set.of(slot)) : congress;
        }

        private boolean canStay(Congress congress) {
            var slot = before.get(congress.id());
            return congress.slots().contains(slot) && asked.slots().contains(slot);
        }

        /// Near a timetable at hand a search is short: simplifying first would take longer.
        ///
        /// @param forced congresses that cannot stay
        /// @param besides how many others must move at least
        private Staged moved(long forced, int besides) {
            var formulation = formulation(asked.congresses());
            var programme = formulation.programme();
            formulation.hint(before);
            var moves = formulation.moves(before);
            var fewest = fewest(programme, moves, forced + besides);
            if (!fewest.status().hasList()) {
                return new Staged(formulation, fewest, 0, false);
            }
            if (fewest.status() != Status.OPTIMAL) {
                long bound = (long) Math.ceil(fewest.bound() - ROUNDING);
                return new Staged(formulation, fewest, bound, false);
            }
            long changes = fewest.value(moves);
            programme.require(moves, Range.atMost(changes)).hint(fewest);
            var best = solve(programme.maximize(formulation.points()), false);
            return best.status().hasList()
                    ? new Staged(formulation, best, changes, true)
                    : new Staged(formulation, fewest, changes, false);
        }

        /// With few moves allowed nearly everything is settled at once, and so it is when one more
        /// is; only then is the search begun from scratch.
        private Answer fewest(Programme programme, Sum moves, long least) {
            for (long most = least; most < least + STEPS; most++) {
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

        private TimetableOutcome made(Staged staged, Timetable timetable) {
            if (!new TimetableChecker(asked).clashes(timetable).isEmpty()) {
                throw new IllegalStateException("a timetable with clashes was made.");
            }
            return new TimetableOutcome(
                    staged.status(),
                    timetable,
                    timetable.placed().stream()
                            .filter(one -> before.containsKey(one.congress()))
                            .filter(one -> !one.slot().equals(before.get(one.congress())))
                            .map(Timetable.Placed::congress)
                            .toList(),
                    staged.changes(),
                    staged.points(),
                    bound(staged),
                    List.of(),
                    false,
                    solves,
                    elapsed(),
                    limits.seed());
        }

        private long bound(Staged staged) {
            if (staged.last() && staged.answer().status() == Status.OPTIMAL) {
                return staged.points();
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
