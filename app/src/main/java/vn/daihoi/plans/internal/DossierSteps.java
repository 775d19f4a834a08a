package vn.daihoi.plans.internal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.directives.RequiredSteps.Shown;
import vn.daihoi.dossiers.DossierApprovalWithdrawn;
import vn.daihoi.dossiers.DossierApproved;
import vn.daihoi.dossiers.DossierReturned;
import vn.daihoi.dossiers.DossierSubmissionWithdrawn;
import vn.daihoi.dossiers.DossierSubmitted;
import vn.daihoi.dossiers.SubmissionId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.profile.Evidence.Event;
import vn.daihoi.profile.Milestone;
import vn.daihoi.profile.MilestoneEvent;

import java.util.function.Predicate;

/// Milestones that a dossier as a whole reaches: handed in, and agreed to by both sides. What one
/// side returned, or the unit took back, does not count as handed in.
@Component
class DossierSteps {

    private static final String SUBMITTED = "dossier-submitted";

    private final ReachSteps steps;

    DossierSteps(ReachSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Transactional
    void on(DossierSubmitted submitted) {
        steps.reach(
                submitted.campaign(),
                submitted.unit(),
                submitted.on(),
                SUBMITTED,
                key(submitted.submission()),
                of(MilestoneEvent.DOSSIER_SUBMITTED));
    }

    @EventListener
    @Transactional
    void on(DossierReturned returned) {
        notSubmitted(returned.campaign(), returned.unit(), returned.submission());
    }

    @EventListener
    @Transactional
    void on(DossierSubmissionWithdrawn withdrawn) {
        notSubmitted(withdrawn.campaign(), withdrawn.unit(), withdrawn.submission());
    }

    private void notSubmitted(CampaignId campaign, UnitId unit, SubmissionId submission) {
        steps.takeBack(campaign, unit, SUBMITTED, key(submission));
    }

    @EventListener
    @Transactional
    void on(DossierApproved approved) {
        steps.reach(
                approved.campaign(),
                approved.unit(),
                approved.on(),
                new Shown.DossierApproved(),
                key(approved.submission()),
                of(MilestoneEvent.DOSSIER_APPROVED));
    }

    @EventListener
    @Transactional
    void on(DossierApprovalWithdrawn withdrawn) {
        steps.takeBack(
                withdrawn.campaign(),
                withdrawn.unit(),
                ShownAs.APPROVED,
                key(withdrawn.submission()));
    }

    private static String key(SubmissionId submission) {
        return submission.value().toString();
    }

    private static Predicate<Milestone> of(MilestoneEvent wanted) {
        return step -> step.evidence() instanceof Event(var event, _) && event == wanted;
    }
}
