package vn.daihoi.plans.internal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.directives.Acknowledged;
import vn.daihoi.directives.PlanRestated;
import vn.daihoi.directives.UnitDays;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.profile.Actor;
import vn.daihoi.profile.Evidence.Event;
import vn.daihoi.profile.Milestone;
import vn.daihoi.profile.MilestoneEvent;
import vn.daihoi.profile.Profile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// Milestones that a directive reaches: getting it, and issuing the unit's own plan for it. The
/// evidence is stored with the act and taken a moment later, see [TakeAlways].
@Component
class DirectiveSteps implements UnitDays {

    private static final String PLAN = "ke-hoach";

    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final CongressDays days;
    private final WaitingEvidence waiting;
    private final TakeAlways take;
    private final Map<CampaignId, Profile> known = new ConcurrentHashMap<>();

    DirectiveSteps(
            Campaigns campaigns,
            CampaignProfiles profiles,
            CongressDays days,
            WaitingEvidence waiting,
            TakeAlways take) {
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.days = days;
        this.waiting = waiting;
        this.take = take;
    }

    @Override
    public Optional<LocalDate> congress(CampaignId campaign, UnitId unit) {
        return days.of(campaign, unit);
    }

    /// The first paper of such an issuer counts; a unit without such a step is left alone.
    @EventListener
    @Transactional
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

    @EventListener
    @Transactional
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
        profile(campaign).milestones().stream()
                .filter(which)
                .forEach(step -> waiting.add(campaign, unit, step.id(), on, kind, object));
        take.afterCommit();
    }

    /// A campaign keeps its profile for good.
    private Profile profile(CampaignId campaign) {
        return known.computeIfAbsent(campaign, id -> profiles.of(campaigns.get(id)));
    }
}
