package vn.daihoi.plans.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.audit.Act;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.plans.Milestone;

import java.util.Map;

/// What the log says when the program itself moves a step: who did what it is evidence for stands
/// in the entry of that act.
enum StepAct {
    REACH("plans.step.reach"),
    TAKE_BACK("plans.step.take-back");

    private final String key;

    StepAct(String key) {
        this.key = key;
    }

    /// @param evidence key of what it was about
    Act of(CampaignId campaign, Milestone before, Milestone after, @Nullable String evidence) {
        return Act.of(key)
                .in(campaign.value())
                .on(after.unit().value())
                .object("milestone", after.step())
                .before(Map.of("state", before.state().name()))
                .after(
                        Map.of(
                                "state", after.state().name(),
                                "reachedOn", String.valueOf(after.reachedOn()),
                                "evidence", String.valueOf(evidence)));
    }
}
