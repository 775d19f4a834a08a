package vn.daihoi.lessons.internal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;

import java.util.Map;
import java.util.function.IntConsumer;

/// Tries the check of a draft and keeps what it finds.
@Component
class LessonTrials {

    private final LessonStore store;
    private final CaughtStore caught;
    private final LessonChecks checks;
    private final LessonRecipients recipients;

    LessonTrials(
            LessonStore store,
            CaughtStore caught,
            LessonChecks checks,
            LessonRecipients recipients) {
        this.store = store;
        this.caught = caught;
        this.checks = checks;
        this.recipients = recipients;
    }

    int units(CampaignUnit unit, Lesson lesson) {
        return recipients.of(unit, lesson).size();
    }

    /// @param done hears how many units are done
    Map<UnitId, Found> of(CampaignUnit unit, Lesson lesson, LessonCheck check, IntConsumer done) {
        return checks.tried(lesson, check, recipients.of(unit, lesson), done);
    }

    /// Forgets it where the draft has changed since.
    @Transactional
    public void keep(Lesson lesson, Map<UnitId, Found> found) {
        if (store.tried(lesson.id(), lesson.version())) {
            caught.put(lesson.id(), found);
        }
    }
}
