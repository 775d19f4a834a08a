package vn.daihoi.plans.internal;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.directives.Acknowledged;
import vn.daihoi.directives.PlanRestated;
import vn.daihoi.directives.UnitDays;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.plans.Evidence;
import vn.daihoi.plans.Evidence.Outcome;
import vn.daihoi.profile.Actor;
import vn.daihoi.profile.Evidence.Event;
import vn.daihoi.profile.Milestone;
import vn.daihoi.profile.MilestoneEvent;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Milestones that a directive reaches: getting it, and issuing the unit's own plan for it.
@Component
class DirectiveSteps implements UnitDays {

    private static final String PLAN = "ke-hoach";

    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final CongressDays days;
    private final Evidence evidence;
    private final Audit audit;

    DirectiveSteps(
            Campaigns campaigns,
            CampaignProfiles profiles,
            CongressDays days,
            Evidence evidence,
            Audit audit) {
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.days = days;
        this.evidence = evidence;
        this.audit = audit;
    }

    @Override
    public Optional<LocalDate> congress(CampaignId campaign, UnitId unit) {
        return days.of(campaign, unit);
    }

    /// The first paper of such an issuer counts; a unit without such a step is left alone.
    @ApplicationModuleListener
    void on(Acknowledged said) {
        var by = said.ofParty() ? Actor.UPPER_PARTY : Actor.UPPER_UNIT;
        reach(
                said.campaign(),
                said.unit(),
                said.on(),
                "directive-acknowledged",
                said.directive().value().toString(),
                step -> isOf(step, MilestoneEvent.DIRECTIVE_ACKNOWLEDGED) && step.actor() == by);
    }

    @ApplicationModuleListener
    void on(PlanRestated restated) {
        reach(
                restated.campaign(),
                restated.unit(),
                restated.on(),
                "plan-restated",
                restated.plan().value().toString(),
                step ->
                        step.evidence() instanceof Event(var event, var kind)
                                && event == MilestoneEvent.DOCUMENT_UPLOADED
                                && PLAN.equals(kind));
    }

    private static boolean isOf(Milestone step, MilestoneEvent wanted) {
        return step.evidence() instanceof Event(var event, _) && event == wanted;
    }

    private void reach(
            CampaignId campaign,
            UnitId unit,
            LocalDate on,
            String kind,
            String object,
            Predicate<Milestone> which) {
        var profile = profiles.of(campaigns.get(campaign));
        profile.milestones().stream()
                .filter(which)
                .forEach(step -> reach(campaign, unit, on, kind, object, step.id()));
    }

    private void reach(
            CampaignId campaign,
            UnitId unit,
            LocalDate on,
            String kind,
            String object,
            String step) {
        var outcome = evidence.reach(campaign, unit, step, on, kind, object);
        if (outcome instanceof Outcome.Done(var before, var after)) {
            audit.record(
                    Act.of("plans.step.reach")
                            .in(campaign.value())
                            .on(unit.value())
                            .object("milestone", step)
                            .before(Map.of("state", before.state().name()))
                            .after(
                                    Map.of(
                                            "state",
                                            after.state().name(),
                                            "reachedOn",
                                            String.valueOf(after.reachedOn()),
                                            "paper",
                                            object)));
        }
    }
}
