package vn.daihoi.plans.internal;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import vn.daihoi.dossiers.DossierApprovalWithdrawn;
import vn.daihoi.dossiers.DossierApproved;
import vn.daihoi.dossiers.DossierSubmitted;
import vn.daihoi.dossiers.SubmissionId;
import vn.daihoi.profile.Evidence.Event;
import vn.daihoi.profile.Milestone;
import vn.daihoi.profile.MilestoneEvent;

import java.util.function.Predicate;

/// Milestones that a dossier as a whole reaches: handed in, and agreed to by both sides. That one
/// side returned it reaches nothing and takes nothing back: it was handed in all the same.
@Component
class DossierSteps {

    private static final String SUBMITTED = "dossier-submitted";
    private static final String APPROVED = "dossier-approved";

    private final ReachSteps steps;

    DossierSteps(ReachSteps steps) {
        this.steps = steps;
    }

    @ApplicationModuleListener
    void on(DossierSubmitted submitted) {
        steps.reach(
                submitted.campaign(),
                submitted.unit(),
                submitted.on(),
                SUBMITTED,
                key(submitted.submission()),
                of(MilestoneEvent.DOSSIER_SUBMITTED));
    }

    @ApplicationModuleListener
    void on(DossierApproved approved) {
        steps.reach(
                approved.campaign(),
                approved.unit(),
                approved.on(),
                APPROVED,
                key(approved.submission()),
                of(MilestoneEvent.DOSSIER_APPROVED));
    }

    @ApplicationModuleListener
    void on(DossierApprovalWithdrawn withdrawn) {
        steps.takeBack(
                withdrawn.campaign(),
                withdrawn.unit(),
                APPROVED,
                key(withdrawn.submission()),
                of(MilestoneEvent.DOSSIER_APPROVED));
    }

    private static String key(SubmissionId submission) {
        return submission.value().toString();
    }

    private static Predicate<Milestone> of(MilestoneEvent wanted) {
        return step -> step.evidence() instanceof Event(var event, _) && event == wanted;
    }
}
