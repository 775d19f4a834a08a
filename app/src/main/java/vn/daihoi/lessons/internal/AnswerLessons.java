package vn.daihoi.lessons.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.lessons.internal.Answer.Look;
import vn.daihoi.lessons.internal.Answer.Said;
import vn.daihoi.lessons.internal.Answer.Stand;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A unit says what it did about a lesson; those who look after it confirm that or send it back.
/// Where it is confirmed that a lesson does not apply, its check does not run.
@Service
public class AnswerLessons {

    public static final int LONGEST_WORDS = 4000;
    public static final int LONGEST_LOOK = 1000;

    private final LessonStore store;
    private final LessonAnswerStore answers;
    private final KeepEvidence evidence;
    private final ApplyLessonChecks checks;
    private final TellOfLessons tell;
    private final Campaigns campaigns;
    private final Audit audit;

    AnswerLessons(
            LessonStore store,
            LessonAnswerStore answers,
            KeepEvidence evidence,
            ApplyLessonChecks checks,
            TellOfLessons tell,
            Campaigns campaigns,
            Audit audit) {
        this.store = store;
        this.answers = answers;
        this.evidence = evidence;
        this.checks = checks;
        this.tell = tell;
        this.campaigns = campaigns;
        this.audit = audit;
    }

    /// @param words what was done and where it can be seen, or why the lesson does not apply
    /// @param held keys of the files that go with it, besides those it has
    /// @return empty when it is kept
    @Transactional
    public Optional<Refusal> say(
            CampaignUnit unit, UUID id, Said said, String words, List<UUID> held, Viewer by) {
        String typed = words.replace("\r\n", "\n").strip();
        if (typed.isEmpty()) {
            return Optional.of(Refusal.NO_WORDS);
        }
        if (typed.length() > LONGEST_WORDS) {
            return Optional.of(Refusal.LONG_WORDS);
        }
        Optional<Answer> before = answers.locked(unit, id);
        Optional<Lesson> lesson = adopted(unit, id);
        if (before.isEmpty() || lesson.isEmpty()) {
            return Optional.of(Refusal.OVERTAKEN);
        }
        if (!evidence.fits(unit, id, held)) {
            return Optional.of(Refusal.MANY_FILES);
        }
        List<String> files = evidence.attach(unit, id, held, by);
        answers.say(unit.id(), id, said, typed, campaigns.today(unit.campaign()), by);
        settle(lesson.get(), unit, before.get(), by);
        record("lessons.answer.say", unit, id, Map.of("said", said.code(), "files", files));
        return Optional.empty();
    }

    /// As if the unit had said nothing; its words stay for the next time.
    @Transactional
    public Optional<Refusal> takeBack(CampaignUnit unit, UUID id, Viewer by) {
        Optional<Answer> before = answers.locked(unit, id).filter(answer -> answer.said() != null);
        Optional<Lesson> lesson = adopted(unit, id);
        if (before.isEmpty() || lesson.isEmpty()) {
            return Optional.of(Refusal.OVERTAKEN);
        }
        answers.takeBack(unit.id(), id);
        settle(lesson.get(), unit, before.get(), by);
        record("lessons.answer.take-back", unit, id, Map.of());
        return Optional.empty();
    }

    /// @param words needed to send it back
    /// @return empty when it is kept
    @Transactional
    public Optional<Refusal> look(CampaignUnit unit, UUID id, Look look, String words, Viewer by) {
        String typed = words.replace("\r\n", "\n").strip();
        if (look == Look.RETURNED && typed.isEmpty()) {
            return Optional.of(Refusal.NO_REASON);
        }
        if (typed.length() > LONGEST_LOOK) {
            return Optional.of(Refusal.LONG_WORDS);
        }
        Optional<Answer> before = answers.locked(unit, id).filter(answer -> answer.said() != null);
        Optional<Lesson> lesson = adopted(unit, id);
        if (before.isEmpty() || lesson.isEmpty()) {
            return Optional.of(Refusal.NOTHING_SAID);
        }
        answers.look(unit.id(), id, look, typed, campaigns.today(unit.campaign()), by);
        settle(lesson.get(), unit, before.get(), by);
        record("lessons.answer." + look.code(), unit, id, Map.of());
        tell(unit, lesson.get(), look, by);
        return Optional.empty();
    }

    private Optional<Lesson> adopted(CampaignUnit unit, UUID id) {
        return store.all(unit.campaign(), List.of(id)).stream()
                .filter(Lesson::isAdopted)
                .findFirst();
    }

    private void settle(Lesson lesson, CampaignUnit unit, Answer before, Viewer by) {
        boolean was = before.stand() == Stand.EXEMPT;
        boolean is = answers.locked(unit, lesson.id()).orElseThrow().stand() == Stand.EXEMPT;
        if (was != is) {
            checks.settle(lesson, unit, is, by);
        }
    }

    private void tell(CampaignUnit unit, Lesson lesson, Look look, Viewer by) {
        tell.units(
                List.of(unit),
                "lessons.bell." + look.code(),
                List.of(String.valueOf(lesson.number()), lesson.text().title()),
                by);
    }

    private void record(String act, CampaignUnit unit, UUID lesson, Map<String, ?> after) {
        audit.record(
                Act.of(act)
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("lesson", lesson)
                        .after(after));
    }
}
