package vn.daihoi.composition.solve;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// One question's searches, all within the limits given for it.
final class Search {

    /// Above, simplifying a programme costs more than it saves.
    private static final int PRESOLVE_UP_TO = 500;

    private static final double BRIEF = 0.3;

    /// So many variables are few.
    private static final int SMALL = 250;

    /// For a trial of what is small.
    private static final double QUICK = 0.01;

    /// The same where diving comes next.
    private static final double GLANCE = 0.002;

    private static final double MOST_DIVED = 1;
    private static final double DIVED = 0.1;

    private static final Solver PLAIN = new PlainSolver();
    private static final Solver DIVING = new Diving();

    private final Solver solver;
    private final Narrowing.Sizes sizes;
    private final Limits limits;
    private final Stop stop;
    private final long from = System.nanoTime();
    private final boolean presolve;
    private double most;
    private int solves;
    private double effort;

    Search(Solver solver, Narrowing.Sizes sizes, Limits limits, Stop stop, int people) {
        this.sizes = sizes;
        this.solver = solver;
        this.limits = limits;
        this.most = limits.effort();
        this.stop = stop;
        this.presolve = limits.presolve() && people <= PRESOLVE_UP_TO;
    }

    Answer solve(Programme programme) {
        return hasLinear() && Narrowing.suits(programme, sizes)
                ? new Narrowing(this, programme, sizes).solve()
                : whole(programme);
    }

    /// Without regard to its size.
    Answer whole(Programme programme) {
        return solve(programme, isSimplified(programme), most - effort);
    }

    /// Without a goal the search itself finds most of what simplifying would.
    private boolean isSimplified(Programme programme) {
        return presolve && (programme.goal() != null || !programme.assumptions().isEmpty());
    }

    /// Everything in it together takes little effort, or is given up.
    Answer briefly(Supplier<Answer> searches) {
        return within(BRIEF, searches);
    }

    /// Everything in it together takes no more than this effort, or is given up.
    <T> T within(double upTo, Supplier<T> searches) {
        double before = most;
        most = Math.min(most, effort + upTo);
        try {
            return searches.get();
        } finally {
            most = before;
        }
    }

    /// A small programme, for a short while.
    Answer part(Programme programme, double upTo) {
        return part(programme, upTo, 0);
    }

    /// @param turn another draw each time; the same again for the same turn
    Answer part(Programme programme, double upTo, int turn) {
        return solve(
                programme,
                limits.withSeed(limits.seed() + turn),
                limits.presolve() && programme.goal() != null,
                Math.min(upTo, most - effort));
    }

    /// By dives alone.
    Answer dive(Programme programme, double upTo) {
        return solve(DIVING, programme, limits, false, Math.min(upTo, most - effort));
    }

    boolean hasLinear() {
        return solver.hasLinear();
    }

    Stop stop() {
        return stop;
    }

    Duration left() {
        return limits.time().minus(elapsed());
    }

    /// Proves an impossibility a second time, by other means: the solver is known to have had
    /// faults in single ones. A sum of rows in whole numbers is the best proof; where the second
    /// way finds a list, there is one.
    Answer twice(Programme programme) {
        var answer = solve(programme);
        return answer.status() == Status.INFEASIBLE && !Elastic.isImpossible(programme, this)
                ? solve(solver, programme, limits, !isSimplified(programme), most - effort)
                : answer;
    }

    private Answer solve(Programme programme, boolean simplified, double upTo) {
        return solve(programme, limits, simplified, upTo);
    }

    /// What is small is mostly settled by plain trial, and a list that need not be the best mostly
    /// found by diving, before the larger solver has read it.
    private Answer solve(Programme programme, Limits by, boolean simplified, double upTo) {
        double left = upTo;
        for (var first : before(programme)) {
            double most = Math.min(first.most(), left * first.share());
            var answer = solve(first.solver(), programme, by, simplified, most);
            if (answer.status() == Status.OPTIMAL || answer.status() == Status.INFEASIBLE) {
                return answer;
            }
            left -= answer.effort();
        }
        return solve(solver, programme, by, simplified, left);
    }

    /// @param most effort that it is worth
    /// @param share of the effort that there is, at most
    private record First(Solver solver, double most, double share) {}

    private static List<First> before(Programme programme) {
        var first = new ArrayList<First>();
        if (programme.size() <= SMALL && programme.assumptions().isEmpty()) {
            first.add(new First(PLAIN, programme.goal() == null ? GLANCE : QUICK, 1));
        }
        if (Diving.suits(programme)) {
            first.add(new First(DIVING, MOST_DIVED, DIVED));
        }
        return first;
    }

    private Answer solve(
            Solver with, Programme programme, Limits by, boolean simplified, double upTo) {
        if (isOver()) {
            return new Answer(Status.UNKNOWN, new long[0], Double.NaN, List.of(), 0);
        }
        solves++;
        var answer =
                with.solve(
                        programme,
                        new Limits(upTo, left(), by.seed(), by.workers(), simplified),
                        stop);
        effort += answer.effort();
        return answer;
    }

    boolean isOver() {
        return stop.isRequested() || effort >= most || elapsed().compareTo(limits.time()) >= 0;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - from);
    }

    Stats stats(Roster roster, int classes) {
        return new Stats(roster.people(), classes, solves, effort, elapsed(), limits.seed());
    }
}
