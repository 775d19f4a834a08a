package vn.daihoi.lessons.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.jobs.JobId;
import vn.daihoi.jobs.JobRequest;
import vn.daihoi.jobs.Jobs;
import vn.daihoi.lessons.internal.LessonCheck.OfReview;
import vn.daihoi.organization.CampaignUnit;

import java.util.Optional;
import java.util.UUID;

/// Tries the check of a draft in all units that would get it, before anybody adopts it: what
/// reviews papers runs in the background, the rest at once.
@Service
public class TryLesson {

    private final LessonStore store;
    private final LessonTrials trials;
    private final Jobs jobs;
    private final JsonMapper json;

    TryLesson(LessonStore store, LessonTrials trials, Jobs jobs, JsonMapper json) {
        this.store = store;
        this.trials = trials;
        this.jobs = jobs;
        this.json = json;
    }

    /// @return the job under way; empty when it is done already, or there is nothing to try
    @Transactional
    public Optional<JobId> ask(CampaignUnit unit, UUID id, Viewer by) {
        Lesson lesson = store.find(unit, id).orElseThrow();
        LessonCheck check = lesson.check();
        if (check == null || !lesson.isDraft()) {
            return Optional.empty();
        }
        if (check instanceof OfReview) {
            return Optional.of(submit(unit, lesson, by));
        }
        trials.keep(lesson, trials.of(unit, lesson, check, _ -> {}));
        return Optional.empty();
    }

    private JobId submit(CampaignUnit unit, Lesson lesson, Viewer by) {
        var payload =
                new TryLessonJob.Payload(unit.campaign().value(), unit.id().value(), lesson.id());
        return jobs.submit(
                JobRequest.of(TryLessonJob.KIND, "lessons.try.job", lesson.text().title())
                        .payload(json.writeValueAsString(payload))
                        .owner(by.id())
                        .about(unit.campaign(), unit.id()));
    }
}
