package vn.daihoi.lessons.internal;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.jobs.JobHandler;
import vn.daihoi.jobs.JobRun;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;

import java.util.UUID;

/// Tries the check of a draft in the background. Twice finds the same.
@Component
class TryLessonJob implements JobHandler {

    static final String KIND = "lessons.try";

    private final LessonStore store;
    private final LessonTrials trials;
    private final Campaigns campaigns;
    private final JsonMapper json;

    TryLessonJob(LessonStore store, LessonTrials trials, Campaigns campaigns, JsonMapper json) {
        this.store = store;
        this.trials = trials;
        this.campaigns = campaigns;
        this.json = json;
    }

    record Payload(UUID campaign, UUID unit, UUID lesson) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun job) {
        var payload = json.readValue(job.payload(), Payload.class);
        CampaignUnit unit =
                campaigns
                        .unit(new CampaignId(payload.campaign()), new UnitId(payload.unit()))
                        .orElseThrow();
        store.find(unit, payload.lesson())
                .filter(Lesson::isDraft)
                .ifPresent(lesson -> attempt(unit, lesson, job));
    }

    private void attempt(CampaignUnit unit, Lesson lesson, JobRun job) {
        LessonCheck check = lesson.check();
        if (check != null) {
            int all = Math.max(1, trials.units(unit, lesson));
            job.progress(0, all);
            trials.keep(lesson, trials.of(unit, lesson, check, done -> job.progress(done, all)));
        }
    }
}
