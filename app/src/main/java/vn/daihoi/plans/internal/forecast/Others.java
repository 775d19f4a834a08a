package vn.daihoi.plans.internal.forecast;

import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Milestone;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// How long other units needed for just the steps that one still has before it.
record Others(
        Map<UnitId, List<Milestone>> units, UnitId unit, List<Milestone> open, LocalDate today) {

    /// Days of each other unit that has done all of these: from the day when it reached the last
    /// step before them to the day when it had reached them all.
    List<Double> spans() {
        Set<String> wanted = open.stream().map(Milestone::step).collect(Collectors.toSet());
        return units.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(unit))
                .map(entry -> span(reached(entry.getValue()), wanted))
                .filter(span -> span >= 0)
                .toList();
    }

    private List<Milestone> reached(List<Milestone> steps) {
        return steps.stream()
                .filter(step -> step.reachedOn() != null && !step.reachedOn().isAfter(today))
                .toList();
    }

    /// @return -1 when it has not done them all
    private static double span(List<Milestone> reached, Set<String> wanted) {
        List<LocalDate> done =
                reached.stream()
                        .filter(step -> wanted.contains(step.step()))
                        .map(step -> Objects.requireNonNull(step.reachedOn()))
                        .sorted()
                        .toList();
        if (done.size() < wanted.size()) {
            return -1;
        }
        LocalDate first = done.getFirst();
        LocalDate begun =
                reached.stream()
                        .filter(step -> !wanted.contains(step.step()))
                        .map(step -> Objects.requireNonNull(step.reachedOn()))
                        .filter(day -> !day.isAfter(first))
                        .max(LocalDate::compareTo)
                        .orElse(first);
        return ChronoUnit.DAYS.between(begun, done.getLast());
    }
}
