package vn.daihoi.bench.composition;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/// CP-SAT as its handbook shows it: one yes or no for each person, settings as they come, one
/// worker. It also proves, apart from our search, what that claims.
record CpSatPeer(Duration limit) implements Peer {

    @Override
    public String name() {
        return "CP-SAT, plain";
    }

    @Override
    public Found search(Asked asked, Question question) {
        return search(asked.problem(), question);
    }

    Found search(Problem problem, Question question) {
        var model = new CpModel();
        var chosen = new Literal[problem.people()];
        for (int at = 0; at < chosen.length; at++) {
            chosen[at] = model.newBoolVar("");
        }
        demand(model, chosen, problem);
        if (question == Question.FEWEST) {
            model.maximize(LinearExpr.sum(pick(chosen, problem.current())));
        }
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setMaxTimeInSeconds(limit.toMillis() / 1e3);
        return switch (solver.solve(model)) {
            case OPTIMAL -> new Found(Claim.BEST, list(solver, chosen));
            case FEASIBLE -> new Found(Claim.FOUND, list(solver, chosen));
            case INFEASIBLE -> Found.IMPOSSIBLE;
            default -> Found.NOTHING;
        };
    }

    private static void demand(CpModel model, Literal[] chosen, Problem problem) {
        model.addEquality(LinearExpr.sum(chosen), problem.seats());
        for (var row : problem.rows()) {
            model.addLinearConstraint(
                    LinearExpr.sum(pick(chosen, row.people())), row.min(), row.max());
        }
        problem.include().forEach(at -> model.addEquality(chosen[at], 1));
        problem.exclude().forEach(at -> model.addEquality(chosen[at], 0));
        problem.apart().forEach(group -> model.addAtMostOne(pick(chosen, group)));
    }

    private static Literal[] pick(Literal[] chosen, Collection<Integer> people) {
        return people.stream().map(at -> chosen[at]).toArray(Literal[]::new);
    }

    private static List<Integer> list(CpSolver solver, Literal[] chosen) {
        return IntStream.range(0, chosen.length)
                .filter(at -> solver.booleanValue(chosen[at]))
                .boxed()
                .toList();
    }
}
