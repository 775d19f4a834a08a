package vn.daihoi.plans.internal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.AttendanceEvidence;
import vn.daihoi.profile.Evidence.Event;
import vn.daihoi.profile.MilestoneEvent;

import java.time.LocalDate;

/// Milestones that attending a training reaches.
@Component
class AttendanceSteps implements AttendanceEvidence {

    private static final String ATTENDED = "training-attended";

    private final ReachSteps steps;

    AttendanceSteps(ReachSteps steps) {
        this.steps = steps;
    }

    @Override
    @Transactional
    public void attended(CampaignId campaign, UnitId unit, LocalDate on, String training) {
        steps.reach(
                campaign,
                unit,
                on,
                ATTENDED,
                training,
                step ->
                        step.evidence() instanceof Event(var event, _)
                                && event == MilestoneEvent.TRAINING_ATTENDED);
    }

    @Override
    @Transactional
    public void takenBack(CampaignId campaign, UnitId unit, String training) {
        steps.takeBack(campaign, unit, ATTENDED, training);
    }
}
