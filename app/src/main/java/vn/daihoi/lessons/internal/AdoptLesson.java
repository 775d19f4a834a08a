package vn.daihoi.lessons.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.lessons.internal.Effect.Count;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The board adopts a lesson: every unit below gets it, and its check begins. Or it withdraws one:
/// the check ends, what units did stays.
@Service
public class AdoptLesson {

    public static final int LONGEST_REASON = 1000;

    private final LessonStore store;
    private final LessonAnswerStore answers;
    private final CaughtStore caught;
    private final LessonRecipients recipients;
    private final ApplyLessonChecks checks;
    private final TellOfLessons tell;
    private final Campaigns campaigns;
    private final Audit audit;

    AdoptLesson(
            LessonStore store,
            LessonAnswerStore answers,
            CaughtStore caught,
            LessonRecipients recipients,
            ApplyLessonChecks checks,
            TellOfLessons tell,
            Campaigns campaigns,
            Audit audit) {
        this.store = store;
        this.answers = answers;
        this.caught = caught;
        this.recipients = recipients;
        this.checks = checks;
        this.tell = tell;
        this.campaigns = campaigns;
        this.audit = audit;
    }

    /// @param seen version that the board has read
    /// @param sure whether a check that finds the fault everywhere is meant so
    /// @return empty when it is adopted
    @Transactional
    public Optional<Refusal> adopt(CampaignUnit unit, UUID id, int seen, boolean sure, Viewer by) {
        Optional<Lesson> draft =
                store.locked(unit, id)
                        .filter(lesson -> lesson.isDraft() && lesson.version() == seen);
        if (draft.isEmpty()) {
            return Optional.of(Refusal.OVERTAKEN);
        }
        List<CampaignUnit> units = recipients.of(unit, draft.get());
        Optional<Refusal> refusal = refusal(draft.get(), units, sure);
        if (refusal.isEmpty()) {
            adopt(unit, draft.get(), units, by);
        }
        return refusal;
    }

    private Optional<Refusal> refusal(Lesson draft, List<CampaignUnit> units, boolean sure) {
        if (units.isEmpty()) {
            return Optional.of(Refusal.NO_UNITS);
        }
        if (draft.check() == null) {
            return Optional.empty();
        }
        if (!draft.isTried()) {
            return Optional.of(Refusal.NOT_TRIED);
        }
        return !sure && Count.of(caught.of(draft.id())).isEverywhere()
                ? Optional.of(Refusal.EVERYWHERE)
                : Optional.empty();
    }

    private void adopt(CampaignUnit unit, Lesson draft, List<CampaignUnit> units, Viewer by) {
        LocalDate today = campaigns.today(unit.campaign());
        int number = store.adopt(unit, draft.id(), today, by);
        Lesson lesson = store.find(unit, draft.id()).orElseThrow();
        answers.push(lesson, units);
        checks.begin(lesson, unit, units, by);
        record(
                "lessons.lesson.adopt",
                unit,
                lesson,
                Map.of("number", number, "units", units.size()));
        tell.units(
                units,
                "lessons.bell.adopted",
                List.of(Integer.toString(number), lesson.text().title()),
                by);
    }

    /// @return empty when it is withdrawn
    @Transactional
    public Optional<Refusal> withdraw(CampaignUnit unit, UUID id, String reason, Viewer by) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return Optional.of(Refusal.NO_REASON);
        }
        Optional<Lesson> adopted = store.locked(unit, id).filter(Lesson::isAdopted);
        adopted.ifPresent(lesson -> withdraw(unit, lesson, why, by));
        return adopted.isPresent() ? Optional.empty() : Optional.of(Refusal.OVERTAKEN);
    }

    private void withdraw(CampaignUnit unit, Lesson lesson, String why, Viewer by) {
        store.withdraw(lesson.id(), why, campaigns.today(unit.campaign()), by);
        checks.end(lesson, unit, by);
        record("lessons.lesson.withdraw", unit, lesson, Map.of("reason", why));
        tell.units(
                recipients.of(unit, lesson),
                "lessons.bell.withdrawn",
                List.of(String.valueOf(lesson.number()), lesson.text().title()),
                by);
    }

    private void record(String act, CampaignUnit unit, Lesson lesson, Map<String, ?> after) {
        audit.record(
                Act.of(act)
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("lesson", lesson.id())
                        .after(after));
    }
}
