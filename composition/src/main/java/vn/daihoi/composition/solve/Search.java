package vn.daihoi.composition.solve;

import java.time.Duration;
import java.util.List;

/// One question's searches, all within the limits given for it.
final class Search {

    /// Above, simplifying a programme costs more than it saves.
    private static final int PRESOLVE_UP_TO = 500;

    private final Solver solver;
    private final Limits limits;
    private final Stop stop;
    private final long from = System.nanoTime();
    private final boolean presolve;
    private int solves;
    private double effort;

    Search(Solver solver, Limits limits, Stop stop, int people) {
        this.solver = solver;
        this.limits = limits;
        this.stop = stop;
        this.presolve = limits.presolve() && people <= PRESOLVE_UP_TO;
    }

    Answer solve(Programme programme) {
        return solve(programme, presolve);
    }

    /// Proves an impossibility a second time, by other means: the solver is known to have had
    /// faults in single ones. Where the second way finds a list, there is one.
    Answer twice(Programme programme) {
        var answer = solve(programme);
        return answer.status() == Status.INFEASIBLE ? solve(programme, !presolve) : answer;
    }

    private Answer solve(Programme programme, boolean simplified) {
        if (isOver()) {
            return new Answer(Status.UNKNOWN, new long[0], Double.NaN, List.of(), 0);
        }
        solves++;
        var answer =
                solver.solve(
                        programme,
                        new Limits(
                                limits.effort() - effort,
                                limits.time().minus(elapsed()),
                                limits.seed(),
                                limits.workers(),
                                simplified),
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
