package vn.daihoi.bench.composition;

import org.chocosolver.solver.Model;
import org.chocosolver.solver.Settings;
import org.chocosolver.solver.variables.BoolVar;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/// Choco, settings as they come.
///
/// @param learns whether it learns clauses from its dead ends (lazy clause generation)
record ChocoPeer(boolean learns, Duration limit) implements Peer {

    @Override
    public String name() {
        return learns ? "Choco, LCG" : "Choco";
    }

    @Override
    public Found search(Asked asked, Question question) {
        var problem = asked.problem();
        var model = new Model("", Settings.init().setLCG(learns));
        var chosen = model.boolVarArray(problem.people());
        demand(model, chosen, problem);
        if (question == Question.FEWEST) {
            var kept = model.intVar("", 0, problem.current().size());
            model.sum(pick(chosen, problem.current()), "=", kept).post();
            model.setObjective(true, kept);
        }
        return solve(model, chosen, question);
    }

    private static void demand(Model model, BoolVar[] chosen, Problem problem) {
        model.sum(chosen, "=", problem.seats()).post();
        for (var row : problem.rows()) {
            var people = pick(chosen, row.people());
            if (people.length == 0) {
                // it cannot add up nobody
                model.arithm(model.intVar(0), ">=", row.min()).post();
                continue;
            }
            model.sum(people, ">=", row.min()).post();
            model.sum(people, "<=", row.max()).post();
        }
        problem.include().forEach(at -> model.arithm(chosen[at], "=", 1).post());
        problem.exclude().forEach(at -> model.arithm(chosen[at], "=", 0).post());
        problem.apart().forEach(group -> model.sum(pick(chosen, group), "<=", 1).post());
    }

    private Found solve(Model model, BoolVar[] chosen, Question question) {
        var solver = model.getSolver();
        solver.limitTime(limit.toMillis());
        List<Integer> list = List.of();
        while (solver.solve()) {
            list = list(chosen);
            if (question == Question.ANY) {
                return new Found(Claim.FOUND, list);
            }
        }
        if (list.isEmpty()) {
            return solver.isStopCriterionMet() ? Found.NOTHING : Found.IMPOSSIBLE;
        }
        return new Found(solver.isStopCriterionMet() ? Claim.FOUND : Claim.BEST, list);
    }

    private static BoolVar[] pick(BoolVar[] chosen, Collection<Integer> people) {
        return people.stream().map(at -> chosen[at]).toArray(BoolVar[]::new);
    }

    private static List<Integer> list(BoolVar[] chosen) {
        return IntStream.range(0, chosen.length)
                .filter(at -> chosen[at].getValue() == 1)
                .boxed()
                .toList();
    }
}
