package vn.daihoi.composition.lottery;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A linear programme, with whole numbers or without, on the solvers inside of OR-Tools. All that
/// this package knows of them is here.
final class Programme implements AutoCloseable {

    /// How a solve ended.
    enum Ended {
        OPTIMAL,
        /// Something was found, but time was over.
        FEASIBLE,
        INFEASIBLE,
        /// Time was over, or numbers were too bad.
        UNKNOWN
    }

    static final double INFINITY = MPSolver.infinity();

    private final MPSolver solver;
    private final List<MPVariable> variables = new ArrayList<>();
    private final List<MPConstraint> rows = new ArrayList<>();

    private Programme(String solver) {
        this.solver = MPSolver.createSolver(solver);
    }

    static Programme linear() {
        return new Programme("GLOP");
    }

    /// Another solver for the same, where the first stumbles over its numbers.
    static Programme linearAgain() {
        return new Programme("CLP");
    }

    /// Linear, and started again from where it stood after columns were added.
    static Programme growing() {
        var programme = linear();
        programme.solver.setSolverSpecificParametersAsString("use_preprocessing: false");
        return programme;
    }

    static Programme whole() {
        return new Programme("SCIP");
    }

    /// For any answer that is nearly the best: cutting the programme down first takes longer.
    static Programme wholeAbout() {
        var programme = whole();
        programme.solver.setSolverSpecificParametersAsString(
                "separating/maxroundsroot = 0\nseparating/maxrounds = 0\npresolving/maxrestarts = 0\n");
        return programme;
    }

    /// Another solver for the same, to prove once more that there is no solution.
    static Programme wholeAgain() {
        return new Programme("SAT");
    }

    /// All that a pool asks, with its variables first.
    Programme with(Pool pool) {
        boolean whole = solver.isMip();
        for (int i = 0; i < pool.variables(); i++) {
            variable(pool.least(i), pool.most(i), whole);
        }
        pool.rows().forEach(row -> row(row.coefficients(), row.low(), row.high()));
        return this;
    }

    int variable(double least, double most, boolean whole) {
        variables.add(solver.makeVar(least, Double.isInfinite(most) ? INFINITY : most, whole, ""));
        return variables.size() - 1;
    }

    int row(double[] coefficients, double low, double high) {
        // a huge number for infinity makes the simplex method stumble
        var row =
                solver.makeConstraint(
                        Double.isInfinite(low) ? -INFINITY : low,
                        Double.isInfinite(high) ? INFINITY : high);
        for (int i = 0; i < coefficients.length; i++) {
            if (coefficients[i] != 0) {
                row.setCoefficient(variables.get(i), coefficients[i]);
            }
        }
        rows.add(row);
        return rows.size() - 1;
    }

    void coefficient(int row, int variable, double value) {
        rows.get(row).setCoefficient(variables.get(variable), value);
    }

    void bounds(int variable, double least, double most) {
        variables.get(variable).setBounds(least, most);
    }

    void rowBounds(int row, double low, double high) {
        rows.get(row).setBounds(low, high);
    }

    void objective(int variable, double value) {
        solver.objective().setCoefficient(variables.get(variable), value);
    }

    Ended maximize(Deadline deadline) {
        return solve(true, 0, deadline);
    }

    Ended minimize(Deadline deadline) {
        return solve(false, 0, deadline);
    }

    /// Good enough when this near to the optimum.
    Ended maximizeAbout(double gap, Deadline deadline) {
        return solve(true, gap, deadline);
    }

    private Ended solve(boolean maximize, double gap, Deadline deadline) {
        if (maximize) {
            solver.objective().setMaximization();
        } else {
            solver.objective().setMinimization();
        }
        if (deadline.isOver()) {
            return Ended.UNKNOWN;
        }
        solver.setTimeLimit(deadline.milliseconds());
        var parameters = new MPSolverParameters();
        if (gap > 0) {
            parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, gap);
        }
        return ended(solver.solve(parameters));
    }

    private static Ended ended(@Nullable ResultStatus status) {
        return switch (status) {
            case OPTIMAL -> Ended.OPTIMAL;
            case FEASIBLE -> Ended.FEASIBLE;
            case INFEASIBLE -> Ended.INFEASIBLE;
            case null, default -> Ended.UNKNOWN;
        };
    }

    double value(int variable) {
        return variables.get(variable).solutionValue();
    }

    double objective() {
        return solver.objective().value();
    }

    double dual(int row) {
        return rows.get(row).dualValue();
    }

    /// Values of the first variables.
    double[] values(int count) {
        var values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = value(i);
        }
        return values;
    }

    @Override
    public void close() {
        solver.delete();
    }
}
