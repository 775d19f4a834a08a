package vn.daihoi.directives.web;

import org.springframework.stereotype.Component;

import vn.daihoi.directives.internal.RegisteredPaper;
import vn.daihoi.directives.internal.Requirements;
import vn.daihoi.directives.internal.RestatedPlan;
import vn.daihoi.directives.internal.RestatedPlans;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Frame;

import java.util.HashMap;
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

    /// Empty when the unit has none.
    String state(CampaignUnit unit, RegisteredPaper paper, Frame frame) {
        return plans.find(paper.id(), unit.id()).map(plan -> word(plan, frame)).orElse("");
    }

    Map<UnitId, String> states(RegisteredPaper paper, Frame frame) {
        var states = new HashMap<UnitId, String>();
        plans.of(paper.id()).forEach(plan -> states.put(plan.unit(), word(plan, frame)));
        return states;
    }

    private static String word(RestatedPlan plan, Frame frame) {
        return frame.text(
                plan.isIssued() ? "directives.plan.state.issued" : "directives.plan.state.draft");
    }

    /// @param unit who handed the paper down
    String gap(
            Campaign campaign, CampaignUnit unit, RegisteredPaper paper, CampaignUnit addressee) {
        return DirectivePages.address(campaign, unit, paper.id()) + "/gap/" + addressee.code();
    }
}
