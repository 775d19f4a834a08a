package vn.daihoi.bench.composition;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;

import java.time.Duration;
import java.util.Objects;

/// Timefold, local search from the list at hand, with a score that counts only what a move changes
/// and only moves that make sense: one seat to another person.
record TimefoldPeer(Duration limit) implements Peer {

    @Override
    public String name() {
        return "Timefold";
    }

    /// Any list: ends at the first that keeps the rules. Fewest changes: nothing tells it that it
    /// is done, so that it takes all its time.
    @Override
    public Found search(Asked asked, Question question) {
        var end = new TerminationConfig().withSpentLimit(limit);
        if (question == Question.ANY) {
            end.withBestScoreFeasible(true);
        }
        var slate = solver(end).buildSolver().solve(new TimefoldSlate(asked.problem()));
        return Objects.requireNonNull(slate.getScore()).isFeasible()
                ? new Found(Claim.FOUND, slate.list())
                : Found.NOTHING;
    }

    private static SolverFactory<TimefoldSlate> solver(TerminationConfig end) {
        return SolverFactory.create(
                new SolverConfig()
                        .withSolutionClass(TimefoldSlate.class)
                        .withEntityClasses(TimefoldSeat.class)
                        .withScoreDirectorFactory(
                                new ScoreDirectorFactoryConfig()
                                        .withIncrementalScoreCalculatorClass(TimefoldScore.class))
                        .withPhases(
                                new LocalSearchPhaseConfig()
                                        .withMoveSelectorConfig(new ChangeMoveSelectorConfig()))
                        .withTerminationConfig(end)
                        .withRandomSeed(1L));
    }
}
