package vn.daihoi.plans.web;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.BranchProgress;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.State;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is known of the shown units: their own milestones, the counts of those below them, and the
/// milestones of the unit that they all belong to.
record MatrixFacts(
        List<CampaignUnit> units,
        Map<UnitId, List<Milestone>> own,
        Map<UnitId, BranchProgress> below,
        List<Milestone> above,
        LocalDate today) {

    List<Milestone> own(CampaignUnit unit) {
        return own.getOrDefault(unit.id(), List.of());
    }

    /// Steps that any of the units or any unit below them has.
    Set<String> steps() {
        var steps = new HashSet<String>();
        own.values().forEach(all -> all.forEach(milestone -> steps.add(milestone.step())));
        below.values().forEach(branch -> steps.addAll(branch.steps().keySet()));
        return steps;
    }

    Map<State, Integer> count(String step) {
        var counts = new EnumMap<State, Integer>(State.class);
        own.values()
                .forEach(all ->
                        all.stream()
                                .filter(milestone -> milestone.step().equals(step))
                                .forEach(milestone ->
                                        counts.merge(milestone.state(), 1, Integer::sum)));
        below.values()
                .forEach(branch ->
                        branch.steps()
                                .getOrDefault(step, Map.of())
                                .forEach((state, n) -> counts.merge(state, n, Integer::sum)));
        return counts;
    }
}
