package vn.daihoi.meetings.internal;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.meetings.AttendanceTakenBack;
import vn.daihoi.meetings.TrainingAttended;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.plans.Evidence;
import vn.daihoi.plans.Evidence.Outcome;
import vn.daihoi.profile.Evidence.Event;
import vn.daihoi.profile.Milestone;
import vn.daihoi.profile.MilestoneEvent;

import java.util.List;
import java.util.Map;

/// A training attended reaches the step of the profile that asks for it. Units without such a step,
/// such as residential committees, are left alone.
@Component
class TrainingEvidence {

    private static final String KIND = "training-attended";

    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final Evidence evidence;
    private final Audit audit;

    TrainingEvidence(
            Campaigns campaigns, CampaignProfiles profiles, Evidence evidence, Audit audit) {
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.evidence = evidence;
        this.audit = audit;
    }

    @ApplicationModuleListener
    void on(TrainingAttended attended) {
        String training = attended.training().value().toString();
        for (Milestone step : steps(attended.campaign())) {
            record(
                    "plans.step.reach",
                    attended.campaign(),
                    training,
                    evidence.reach(
                            attended.campaign(),
                            attended.unit(),
                            step.id(),
                            attended.on(),
                            KIND,
                            training));
        }
    }

    @ApplicationModuleListener
    void on(AttendanceTakenBack taken) {
        String training = taken.training().value().toString();
        for (Milestone step : steps(taken.campaign())) {
            record(
                    "plans.step.take-back",
                    taken.campaign(),
                    training,
                    evidence.takeBack(taken.campaign(), taken.unit(), step.id(), KIND, training));
        }
    }

    private List<Milestone> steps(CampaignId campaign) {
        return profiles.of(campaigns.get(campaign)).milestones().stream()
                .filter(step ->
                        step.evidence() instanceof Event(var event, _)
                                && event == MilestoneEvent.TRAINING_ATTENDED)
                .toList();
    }

    private void record(String key, CampaignId campaign, String training, Outcome outcome) {
        if (outcome instanceof Outcome.Done(var before, var after)) {
            audit.record(
                    Act.of(key)
                            .in(campaign.value())
                            .on(after.unit().value())
                            .object("milestone", after.step())
                            .before(Map.of("state", before.state().name()))
                            .after(
                                    Map.of(
                                            "state",
                                            after.state().name(),
                                            "reachedOn",
                                            String.valueOf(after.reachedOn()),
                                            "evidence",
                                            training)));
        }
    }
}
