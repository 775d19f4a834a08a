package vn.daihoi.reminders.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.Plans;
import vn.daihoi.plans.State;
import vn.daihoi.reminders.internal.LateUnit.LateStep;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Who is late below a unit.
@Component
public class LateUnits {

    /// Units of a branch that are looked through. Who has more below speaks to those directly
    /// below.
    private static final int MOST = 2000;

    private final Campaigns campaigns;
    private final Plans plans;

    LateUnits(Campaigns campaigns, Plans plans) {
        this.campaigns = campaigns;
        this.plans = plans;
    }

    /// Those with most late steps first, else in the order of the tree.
    public List<LateUnit> below(CampaignUnit upper) {
        List<CampaignUnit> units =
                campaigns.size(upper) > MOST ? campaigns.children(upper) : campaigns.branch(upper);
        var plan = plans.of(upper.campaign(), units.stream().map(CampaignUnit::id).toList());
        return units.stream()
                .filter(unit -> !unit.id().equals(upper.id()))
                .map(unit -> new LateUnit(unit, late(plan.getOrDefault(unit.id(), List.of()))))
                .filter(unit -> !unit.steps().isEmpty())
                .sorted(Comparator.comparingInt((LateUnit unit) -> unit.steps().size()).reversed())
                .toList();
    }

    private static List<LateStep> late(List<Milestone> plan) {
        return plan.stream()
                .filter(step -> step.state() == State.OVERDUE)
                .map(step -> new LateStep(step.step(), Objects.requireNonNull(step.due())))
                .sorted(Comparator.comparing(LateStep::due))
                .toList();
    }
}
