package vn.daihoi.bench.composition;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardSoftScore;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// A slate as Timefold sees it: seats that are not given away by a must, and who may have them.
@PlanningSolution
public final class TimefoldSlate {

    private @Nullable Problem problem;
    private List<TimefoldSeat> seats = List.of();
    private List<Integer> people = List.of();
    private @Nullable HardSoftScore score;

    public TimefoldSlate() {}

    /// Starts from the list at hand, as far as people may be chosen.
    TimefoldSlate(Problem problem) {
        this.problem = problem;
        people =
                IntStream.range(0, problem.people())
                        .boxed()
                        .filter(at -> !problem.include().contains(at))
                        .filter(at -> !problem.exclude().contains(at))
                        .toList();
        var first = new ArrayList<>(people.stream().filter(problem.current()::contains).toList());
        people.stream().filter(at -> !problem.current().contains(at)).forEach(first::add);
        seats =
                IntStream.range(0, problem.seats() - problem.include().size())
                        .mapToObj(at -> new TimefoldSeat(at, first.get(at)))
                        .toList();
    }

    Problem problem() {
        return Objects.requireNonNull(problem);
    }

    public @Nullable Problem getProblem() {
        return problem;
    }

    public void setProblem(Problem problem) {
        this.problem = problem;
    }

    @PlanningEntityCollectionProperty
    public List<TimefoldSeat> getSeats() {
        return seats;
    }

    public void setSeats(List<TimefoldSeat> seats) {
        this.seats = seats;
    }

    @ValueRangeProvider
    public List<Integer> getPeople() {
        return people;
    }

    public void setPeople(List<Integer> people) {
        this.people = people;
    }

    @PlanningScore
    public @Nullable HardSoftScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardSoftScore score) {
        this.score = score;
    }

    List<Integer> list() {
        var list = new ArrayList<>(problem().include());
        seats.forEach(seat -> list.add(Objects.requireNonNull(seat.getPerson())));
        return list;
    }
}
