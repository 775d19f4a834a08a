package vn.daihoi.composition.solve;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;

import vn.daihoi.composition.Range;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// A programme without whole numbers and without what depends on switches: where its best answers
/// lie, and a bound for the goal. The values come from floating point and serve as a hint only; the
/// bound is worked out again in whole numbers, so that what it proves is proved.
final class Linear {

    /// Prices are rounded to this fraction: any prices give a right bound, near ones a good bound.
    private static final long SCALE = 1L << 20;

    /// Every variable has two bounds and rows are few: ten times faster this way than as usual.
    private static final String BOXES = "use_dual_simplex: true use_preprocessing: false";

    private final Programme programme;
    private final Range[] bounds;
    private final List<Programme.Requirement> rows = new ArrayList<>();
    private final long[] costs;
    private double[] values = new double[0];
    private long[] prices = new long[0];
    private long[] reduced = new long[0];

    Linear(Programme programme) {
        this.programme = programme;
        bounds = programme.variables().toArray(Range[]::new);
        costs = new long[bounds.length];
        var goal = programme.goal();
        if (goal != null) {
            for (int term = 0; term < goal.sum().terms(); term++) {
                costs[goal.sum().var(term)] = goal.factor() * goal.sum().factor(term);
            }
        }
        programme.requirements().stream().filter(row -> row.when().isEmpty()).forEach(this::add);
    }

    /// A row of one variable is a bound of it.
    private void add(Programme.Requirement row) {
        if (row.sum().terms() == 1 && row.sum().factor(0) == 1) {
            int at = row.sum().var(0);
            bounds[at] = bounds[at].and(less(row.range(), row.sum().constant()));
        } else {
            rows.add(row);
        }
    }

    private static Range less(Range range, long constant) {
        return new Range(
                range.hasMin() ? range.min() - constant : range.min(),
                range.hasMax() ? range.max() - constant : range.max());
    }

    /// Whether single rows already leave some variable without a value.
    boolean isEmpty() {
        for (var range : bounds) {
            if (range.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    Range bound(int at) {
        return bounds[at];
    }

    /// Whether the solver found a best answer, in time and before it was asked to stop.
    boolean solve(Duration time, Stop stop) {
        var solver = MPSolver.createSolver("GLOP");
        var interrupt = new Interrupt(solver);
        try (var _ = stop.running(interrupt)) {
            solver.setTimeLimit(time.toMillis());
            solver.setSolverSpecificParametersAsString(BOXES);
            var variables = new MPVariable[bounds.length];
            for (int at = 0; at < variables.length; at++) {
                variables[at] = solver.makeNumVar(bounds[at].min(), bounds[at].max(), "");
                solver.objective().setCoefficient(variables[at], costs[at]);
            }
            var constraints = rows.stream().map(row -> row(solver, variables, row)).toList();
            // what is asked to stop before it runs would run all the same
            if (stop.isRequested() || solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
                return false;
            }
            read(variables, constraints);
            return true;
        } finally {
            interrupt.end();
        }
    }

    /// A solver must not be told to stop once it is gone.
    private static final class Interrupt implements Runnable {

        private final MPSolver solver;
        private boolean gone;

        Interrupt(MPSolver solver) {
            this.solver = solver;
        }

        @Override
        public synchronized void run() {
            if (!gone) {
                solver.interruptSolve();
            }
        }

        synchronized void end() {
            gone = true;
            solver.delete();
        }
    }

    private static MPConstraint row(
            MPSolver solver, MPVariable[] variables, Programme.Requirement row) {
        var range = less(row.range(), row.sum().constant());
        var constraint =
                solver.makeConstraint(
                        range.hasMin() ? range.min() : Double.NEGATIVE_INFINITY,
                        range.hasMax() ? range.max() : Double.POSITIVE_INFINITY);
        for (int term = 0; term < row.sum().terms(); term++) {
            constraint.setCoefficient(variables[row.sum().var(term)], row.sum().factor(term));
        }
        return constraint;
    }

    private void read(MPVariable[] variables, List<MPConstraint> constraints) {
        values = new double[variables.length];
        for (int at = 0; at < variables.length; at++) {
            values[at] = variables[at].solutionValue();
        }
        prices = new long[constraints.size()];
        for (int at = 0; at < prices.length; at++) {
            prices[at] = price(rows.get(at).range(), constraints.get(at).dualValue());
        }
        reduced = new long[variables.length];
        for (int at = 0; at < reduced.length; at++) {
            reduced[at] = SCALE * costs[at];
        }
        for (int row = 0; row < prices.length; row++) {
            var sum = rows.get(row).sum();
            for (int term = 0; term < sum.terms() && prices[row] != 0; term++) {
                reduced[sum.var(term)] =
                        Math.subtractExact(
                                reduced[sum.var(term)],
                                Math.multiplyExact(prices[row], sum.factor(term)));
            }
        }
    }

    /// A side that is not bounded has no price.
    private static long price(Range range, double dual) {
        long price = Math.round(dual * SCALE);
        return price > 0 ? range.hasMin() ? price : 0 : range.hasMax() ? price : 0;
    }

    double value(int at) {
        return values[at];
    }

    /// What one more of it costs at least, in prices; negative where one less does.
    long reduced(int at) {
        return reduced[at];
    }

    /// Whether a row in which it stands has a price, or bounds it alone.
    boolean isPriced(int at) {
        return reduced[at] != SCALE * costs[at]
                || !bounds[at].equals(programme.variables().get(at));
    }

    /// No answer costs less, in prices; without the goal's constant.
    private long least() {
        long least = 0;
        for (int row = 0; row < prices.length; row++) {
            if (prices[row] != 0) {
                var range = less(rows.get(row).range(), rows.get(row).sum().constant());
                long side = prices[row] > 0 ? range.min() : range.max();
                least = Math.addExact(least, Math.multiplyExact(prices[row], side));
            }
        }
        for (int at = 0; at < reduced.length; at++) {
            long side = reduced[at] > 0 ? bounds[at].min() : bounds[at].max();
            least = Math.addExact(least, Math.multiplyExact(reduced[at], side));
        }
        return least;
    }

    /// No answer costs less, as a goal to be minimised; empty where numbers grow too large.
    OptionalLong bound() {
        try {
            return OptionalLong.of(Math.ceilDiv(least(), SCALE));
        } catch (ArithmeticException e) {
            return OptionalLong.empty();
        }
    }

    /// Whether an answer that costs no more than this must have the variable at the bound that is
    /// the cheaper one.
    Optional<Long> fixed(int at, long most) {
        long cheap = reduced[at] > 0 ? bounds[at].min() : bounds[at].max();
        try {
            return reduced[at] != 0
                            && Math.addExact(least(), Math.abs(reduced[at]))
                                    > Math.multiplyExact(SCALE, most)
                    ? Optional.of(cheap)
                    : Optional.empty();
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    long cost(Answer answer) {
        long cost = 0;
        for (int at = 0; at < costs.length; at++) {
            cost += costs[at] * answer.value(new Var(at));
        }
        return cost;
    }

    Programme programme() {
        return programme;
    }
}
