package vn.daihoi.plans.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Texts;
import vn.daihoi.plans.Look;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.PlanNote;
import vn.daihoi.plans.PlanNotes;

import java.util.List;
import java.util.Objects;

/// Tells a unit on its plan's page which proofs the level above returned, and what it said.
@Component
class ReturnedNotes implements PlanNotes {

    private final MilestoneStore store;
    private final Campaigns campaigns;
    private final CampaignProfiles profiles;

    ReturnedNotes(MilestoneStore store, Campaigns campaigns, CampaignProfiles profiles) {
        this.store = store;
        this.campaigns = campaigns;
        this.profiles = profiles;
    }

    @Override
    public List<PlanNote> of(CampaignUnit unit, Texts texts) {
        return store.of(unit.campaign(), List.of(unit.id())).stream()
                .filter(Milestone::isReturned)
                .map(step -> note(unit, step, texts))
                .toList();
    }

    private PlanNote note(CampaignUnit unit, Milestone step, Texts texts) {
        var profile = profiles.of(campaigns.get(unit.campaign()));
        String name = profile.milestoneName(step.step(), texts.locale());
        Look look = Objects.requireNonNull(step.look());
        return new PlanNote(texts.text("plans.note.returned", name), look.words());
    }
}
