package vn.daihoi.reports.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.plans.BranchProgress;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.State;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How far the units below a unit are on a day.
///
/// @param units directly below, in the order of the tree; those without steps of their own or below
///   them are left out
public record Progress(LocalDate today, List<Stand> units) {

    public Progress {
        units = units.stream().filter(Stand::hasSteps).toList();
    }

    /// A unit directly below.
    ///
    /// @param own its milestones
    /// @param below how far those below it are; null where nobody is
    public record Stand(CampaignUnit unit, List<Milestone> own, @Nullable BranchProgress below) {

        public Stand {
            own = List.copyOf(own);
        }

        boolean hasSteps() {
            return !own.isEmpty() || (below != null && below.units() > 0);
        }

        /// Those it is late with, the longest delay first.
        public List<Milestone> late() {
            return own.stream()
                    .filter(step -> step.state() == State.OVERDUE)
                    .sorted(
                            Comparator.comparing(
                                    Milestone::due, Comparator.nullsLast(LocalDate::compareTo)))
                    .toList();
        }

        /// Units below it that are late with one step at least.
        public int lateBelow() {
            return below == null ? 0 : below.unitsBehind();
        }

        public boolean isLate() {
            return lateBelow() > 0 || !late().isEmpty();
        }
    }

    /// Those that are late, with most late steps of their own first.
    public List<Stand> late() {
        return units.stream()
                .filter(Stand::isLate)
                .sorted(
                        Comparator.comparingInt((Stand stand) -> stand.late().size())
                                .thenComparingInt(Stand::lateBelow)
                                .reversed())
                .toList();
    }

    /// Of the units directly below and of all below those, by the id of the step.
    public Map<String, Counts> steps() {
        var steps = new HashMap<String, Counts>();
        for (var stand : units) {
            for (var step : stand.own()) {
                add(steps, step.step(), Map.of(step.state(), 1));
            }
            if (stand.below() != null) {
                stand.below().steps().forEach((step, counts) -> add(steps, step, counts));
            }
        }
        return steps;
    }

    private static void add(Map<String, Counts> steps, String step, Map<State, Integer> counts) {
        steps.put(step, steps.getOrDefault(step, Counts.NONE).and(counts));
    }

    /// Over all steps.
    public Counts total() {
        return steps().values().stream().reduce(Counts.NONE, Counts::and);
    }
}
