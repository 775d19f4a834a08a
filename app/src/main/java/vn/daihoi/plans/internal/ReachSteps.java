package vn.daihoi.plans.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.audit.Audit;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Evidence;
import vn.daihoi.plans.Evidence.Outcome;
import vn.daihoi.profile.Milestone;

import java.time.LocalDate;
import java.util.function.Predicate;

/// Reaches the steps of a unit that something in the program is evidence for, and takes that down.
/// A unit without such a step is left alone.
@Component
class ReachSteps {

    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final Evidence evidence;
    private final Audit audit;

    ReachSteps(Campaigns campaigns, CampaignProfiles profiles, Evidence evidence, Audit audit) {
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.evidence = evidence;
        this.audit = audit;
    }

    /// @param kind of the event
    /// @param object key of what it was about
    /// @param which steps of the profile it is evidence for
    void reach(
            CampaignId campaign,
            UnitId unit,
            LocalDate on,
            String kind,
            String object,
            Predicate<Milestone> which) {
        profiles.of(campaigns.get(campaign)).milestones().stream()
                .filter(which)
                .forEach(step ->
                        record(
                                StepAct.REACH,
                                campaign,
                                object,
                                evidence.reach(campaign, unit, step.id(), on, kind, object)));
    }

    /// It turned out not to have happened.
    void takeBack(
            CampaignId campaign,
            UnitId unit,
            String kind,
            String object,
            Predicate<Milestone> which) {
        profiles.of(campaigns.get(campaign)).milestones().stream()
                .filter(which)
                .forEach(step ->
                        record(
                                StepAct.TAKE_BACK,
                                campaign,
                                object,
                                evidence.takeBack(campaign, unit, step.id(), kind, object)));
    }

    private void record(StepAct act, CampaignId campaign, String object, Outcome outcome) {
        if (outcome instanceof Outcome.Done(var before, var after)) {
            audit.record(act.of(campaign, before, after, object));
        }
    }
}
