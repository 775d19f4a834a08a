package vn.daihoi.composition.lottery;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;

import vn.daihoi.composition.Case;
import vn.daihoi.composition.Checker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// An oracle that shares nothing with the program: all lists that keep the rules, found by trying
/// every subset, and the fairest lottery among them person by person, by another linear solver.
final class AllLists {

    private final int people;
    private final List<boolean[]> lists = new ArrayList<>();

    AllLists(Case asked) {
        people = asked.people().size();
        var checker = new Checker(asked);
        for (int set = 0; set < 1 << people; set++) {
            if (Integer.bitCount(set) == asked.size().min()) {
                var list = new boolean[people];
                var ids = new ArrayList<String>();
                for (int p = 0; p < people; p++) {
                    list[p] = (set >> p & 1) == 1;
                    if (list[p]) {
                        ids.add(asked.people().get(p).id());
                    }
                }
                if (checker.check(ids).isKept()) {
                    lists.add(list);
                }
            }
        }
    }

    boolean isEmpty() {
        return lists.isEmpty();
    }

    /// Chances by person, in the order of the case.
    double[] leximin() {
        var fixed = new double[people];
        Arrays.fill(fixed, -1);
        while (Arrays.stream(fixed).anyMatch(one -> one < 0)) {
            double level = best(fixed, -1, 0);
            for (int p = 0; p < people; p++) {
                // who cannot have more when all others have the level at least
                if (fixed[p] < 0 && best(fixed, p, level) < level + 1e-7) {
                    fixed[p] = level;
                }
            }
        }
        return fixed;
    }

    /// The most that one can have, or the least of all not fixed where `one` is negative.
    private double best(double[] fixed, int one, double level) {
        var solver = MPSolver.createSolver("CLP");
        double infinity = MPSolver.infinity();
        var goal = solver.makeNumVar(0, 1, "");
        var weights = new MPVariable[lists.size()];
        var sum = solver.makeConstraint(1, 1);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = solver.makeNumVar(0, infinity, "");
            sum.setCoefficient(weights[i], 1);
        }
        for (int p = 0; p < people; p++) {
            boolean raised = fixed[p] < 0 && (one < 0 || p == one);
            double least = fixed[p] >= 0 ? fixed[p] - 1e-9 : raised ? 0 : level - 1e-9;
            var row = solver.makeConstraint(least, infinity);
            for (int i = 0; i < weights.length; i++) {
                if (lists.get(i)[p]) {
                    row.setCoefficient(weights[i], 1);
                }
            }
            if (raised) {
                row.setCoefficient(goal, -1);
            }
        }
        solver.objective().setCoefficient(goal, 1);
        solver.objective().setMaximization();
        if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
            throw new AssertionError("no optimum");
        }
        double value = solver.objective().value();
        solver.delete();
        return value;
    }
}
