package vn.daihoi.plans.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.directives.RequiredSteps.Shown;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.RequiredEvidence;

/// Milestones that are reached only because a directive says so.
@Service
class RequiredEvidenceSteps implements RequiredEvidence {

    private final ReachSteps steps;
    private final Campaigns campaigns;

    RequiredEvidenceSteps(ReachSteps steps, Campaigns campaigns) {
        this.steps = steps;
        this.campaigns = campaigns;
    }

    @Override
    @Transactional
    public void reviewed(CampaignId campaign, UnitId unit, String kind, String version) {
        reach(campaign, unit, new Shown.DocumentReviewed(kind), version);
    }

    @Override
    @Transactional
    public void slateAdopted(CampaignId campaign, UnitId unit, String slate) {
        reach(campaign, unit, new Shown.SlateAdopted(), slate);
    }

    private void reach(CampaignId campaign, UnitId unit, Shown shown, String object) {
        steps.reach(campaign, unit, campaigns.today(campaign), shown, object, _ -> false);
    }
}
