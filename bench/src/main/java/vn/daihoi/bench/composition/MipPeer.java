package vn.daihoi.bench.composition;

import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.Variable;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// A solver of mixed integer programmes out of the jar of OR-Tools, settings as they come.
///
/// @param name of the solver, as OR-Tools has it
record MipPeer(String name, Duration limit) implements Peer {

    @Override
    public Found search(Asked asked, Question question) {
        var problem = asked.problem();
        var model = new ModelBuilder();
        var chosen = new Variable[problem.people()];
        for (int at = 0; at < chosen.length; at++) {
            int least = problem.include().contains(at) ? 1 : 0;
            int most = problem.exclude().contains(at) ? 0 : 1;
            if (least > most) {
                return Found.IMPOSSIBLE;
            }
            chosen[at] = model.newIntVar(least, most, "");
        }
        demand(model, chosen, problem);
        if (question == Question.FEWEST) {
            model.maximize(LinearExpr.sum(pick(chosen, problem.current())));
        }
        return solve(model, chosen);
    }

    private static void demand(ModelBuilder model, Variable[] chosen, Problem problem) {
        model.addEquality(LinearExpr.sum(chosen), problem.seats());
        for (var row : problem.rows()) {
            model.addLinearConstraint(
                    LinearExpr.sum(pick(chosen, row.people())), row.min(), row.max());
        }
        for (var group : problem.apart()) {
            model.addLessOrEqual(LinearExpr.sum(pick(chosen, group)), 1);
        }
    }

    private Found solve(ModelBuilder model, Variable[] chosen) {
        var solver = new ModelSolver(name.toLowerCase(Locale.ROOT));
        solver.setTimeLimit(limit);
        return switch (solver.solve(model)) {
            case OPTIMAL -> new Found(Claim.BEST, list(solver, chosen));
            case FEASIBLE -> new Found(Claim.FOUND, list(solver, chosen));
            case INFEASIBLE -> Found.IMPOSSIBLE;
            default -> Found.NOTHING;
        };
    }

    private static Variable[] pick(Variable[] chosen, Collection<Integer> people) {
        return people.stream().map(at -> chosen[at]).toArray(Variable[]::new);
    }

    private static List<Integer> list(ModelSolver solver, Variable[] chosen) {
        return IntStream.range(0, chosen.length)
                .filter(at -> solver.getValue(chosen[at]) > 0.5)
                .boxed()
                .toList();
    }
}
