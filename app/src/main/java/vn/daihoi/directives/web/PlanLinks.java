package vn.daihoi.directives.web;

import org.springframework.stereotype.Component;

import vn.daihoi.directives.internal.RegisteredPaper;
import vn.daihoi.directives.internal.Requirements;
import vn.daihoi.directives.internal.RestatedPlans;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Frame;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Ways to the units' own plans for a paper, and how far these are.
@Component
class PlanLinks {

    private final RestatedPlans plans;
    private final Requirements requirements;

    PlanLinks(RestatedPlans plans, Requirements requirements) {
        this.plans = plans;
        this.requirements = requirements;
    }

    /// Empty when the paper demands nothing of the unit.
    String address(Campaign campaign, CampaignUnit unit, RegisteredPaper paper) {
        return requirements.of(paper.id(), unit).isEmpty()
                ? ""
                : DirectivePages.address(campaign, unit, paper.id()) + "/plan";
    }

    /// Whether the paper is the plan of a unit for another one.
    boolean isPlan(RegisteredPaper paper) {
        return paper.own() && plans.issuedAs(paper.id()).isPresent();
    }

    /// Empty when the unit has none.
    String state(CampaignUnit unit, RegisteredPaper paper, Frame frame) {
        return states(paper, List.of(unit.id()), frame).getOrDefault(unit.id(), "");
    }

    /// Of those units that have one.
    Map<UnitId, String> states(RegisteredPaper paper, Collection<UnitId> units, Frame frame) {
        var states = new HashMap<UnitId, String>();
        plans.issued(paper.id(), units)
                .forEach((unit, issued) ->
                        states.put(
                                unit,
                                frame.text(
                                        issued
                                                ? "directives.plan.state.issued"
                                                : "directives.plan.state.draft")));
        return states;
    }

    /// @param unit who handed the paper down
    String gap(
            Campaign campaign, CampaignUnit unit, RegisteredPaper paper, CampaignUnit addressee) {
        return DirectivePages.address(campaign, unit, paper.id()) + "/gap/" + addressee.code();
    }
}
