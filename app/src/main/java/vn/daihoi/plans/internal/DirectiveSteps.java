package vn.daihoi.plans.internal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.directives.Acknowledged;
import vn.daihoi.directives.Acknowledgements;
import vn.daihoi.directives.PlanRestated;
import vn.daihoi.directives.RequiredSteps.Shown;
import vn.daihoi.directives.UnitDays;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.plans.internal.ReachSteps.Sign;
import vn.daihoi.profile.Actor;
import vn.daihoi.profile.Evidence.Event;
import vn.daihoi.profile.Milestone;
import vn.daihoi.profile.MilestoneEvent;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/// Milestones that a directive reaches: getting it, and issuing the unit's own plan for it.
@Component
class DirectiveSteps implements UnitDays {

    private static final String PLAN = "ke-hoach";

    private final CongressDays days;
    private final ReachSteps steps;

    DirectiveSteps(CongressDays days, ReachSteps steps) {
        this.days = days;
        this.steps = steps;
    }

    @Override
    public Optional<LocalDate> congress(CampaignId campaign, UnitId unit) {
        return days.of(campaign, unit);
    }

    /// The first paper of such an issuer counts; a unit without such a step is left alone.
    @EventListener
    @Transactional
    void on(Acknowledgements said) {
        said.all().stream()
                .collect(Collectors.groupingBy(Acknowledged::campaign))
                .forEach((campaign, some) ->
                        steps.reach(campaign, some.stream().map(DirectiveSteps::sign).toList()));
    }

    private static Sign sign(Acknowledged said) {
        var by = said.ofParty() ? Actor.UPPER_PARTY : Actor.UPPER_UNIT;
        return new Sign(
                said.unit(),
                said.on(),
                ShownAs.ACKNOWLEDGED,
                said.directive().value().toString(),
                step ->
                        isOf(step, MilestoneEvent.DIRECTIVE_ACKNOWLEDGED) && step.actor() == by
                                || said.steps().contains(step.id()));
    }

    @EventListener
    @Transactional
    void on(PlanRestated restated) {
        steps.reach(
                restated.campaign(),
                restated.unit(),
                restated.on(),
                new Shown.PlanIssued(restated.directive()),
                restated.plan().value().toString(),
                step ->
                        step.evidence() instanceof Event(var event, var kind)
                                && event == MilestoneEvent.DOCUMENT_UPLOADED
                                && PLAN.equals(kind));
    }

    private static boolean isOf(Milestone step, MilestoneEvent wanted) {
        return step.evidence() instanceof Event(var event, _) && event == wanted;
    }
}
