package vn.daihoi.composition.solve;

import java.time.Duration;
import java.util.List;

/// One question's searches, all within the limits given for it.
final class Search {

    /// Above, simplifying a programme costs more than it saves.
    private static final int PRESOLVE_UP_TO = 500;

    private final Solver solver;
    private final Narrowing.Sizes sizes;
    private final Limits limits;
    private final Stop stop;
    private final long from = System.nanoTime();
    private final boolean presolve;
    private int solves;
    private double effort;

    Search(Solver solver, Narrowing.Sizes sizes, Limits limits, Stop stop, int people) {
        this.sizes = sizes;
        this.solver = solver;
        this.limits = limits;
        this.stop = stop;
        this.presolve = limits.presolve() && people <= PRESOLVE_UP_TO;
    }

    Answer solve(Programme programme) {
        return Narrowing.suits(programme, sizes)
                ? new Narrowing(this, programme, sizes).solve()
                : whole(programme);
    }

    /// Without regard to its size.
    Answer whole(Programme programme) {
        return solve(programme, presolve, limits.effort() - effort);
    }

    /// A small programme, for a short while.
    Answer part(Programme programme, double most) {
        return solve(programme, limits.presolve(), Math.min(most, limits.effort() - effort));
    }

    Duration left() {
        return limits.time().minus(elapsed());
    }

    /// Proves an impossibility a second time, by other means: the solver is known to have had
    /// faults in single ones. Where the second way finds a list, there is one.
    Answer twice(Programme programme) {
        var answer = solve(programme);
        return answer.status() == Status.INFEASIBLE
                ? solve(programme, !presolve, limits.effort() - effort)
                : answer;
    }

    private Answer solve(Programme programme, boolean simplified, double most) {
        if (isOver()) {
            return new Answer(Status.UNKNOWN, new long[0], Double.NaN, List.of(), 0);
        }
        solves++;
        var answer =
                solver.solve(
                        programme,
                        new Limits(most, left(), limits.seed(), limits.workers(), simplified),
                        stop);
        effort += answer.effort();
        return answer;
    }

    boolean isOver() {
        return stop.isRequested()
                || effort >= limits.effort()
                || elapsed().compareTo(limits.time()) >= 0;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - from);
    }

    Stats stats(Roster roster, int classes) {
        return new Stats(roster.people(), classes, solves, effort, elapsed(), limits.seed());
    }
}
