package vn.daihoi.lessons.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.lessons.internal.Answer;
import vn.daihoi.lessons.internal.CaughtStore;
import vn.daihoi.lessons.internal.Effect.Count;
import vn.daihoi.lessons.internal.EvidenceFile;
import vn.daihoi.lessons.internal.EvidenceFiles;
import vn.daihoi.lessons.internal.Found;
import vn.daihoi.lessons.internal.HeldLessons;
import vn.daihoi.lessons.internal.Lesson;
import vn.daihoi.lessons.internal.LessonAnswerStore;
import vn.daihoi.lessons.internal.LessonCheck;
import vn.daihoi.lessons.internal.LessonChecks;
import vn.daihoi.lessons.internal.LessonNames;
import vn.daihoi.lessons.internal.LessonRecipients;
import vn.daihoi.lessons.internal.LessonStore;
import vn.daihoi.lessons.internal.Refusal;
import vn.daihoi.lessons.web.LessonCardView.Caught;
import vn.daihoi.lessons.web.LessonCardView.Trial;
import vn.daihoi.lessons.web.LessonsView.Row;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Frame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Puts together the pages of the board: its lessons, and one of them with all units.
@Component
class LessonPages {

    private final LessonStore store;
    private final LessonAnswerStore answers;
    private final CaughtStore caught;
    private final HeldLessons held;
    private final LessonChecks checks;
    private final LessonRecipients recipients;
    private final LessonNames names;
    private final LessonCheckWords words;
    private final EvidenceFiles files;
    private final AnsweringUnits units;
    private final CampaignProfiles profiles;
    private final Campaigns campaigns;
    private final Access access;

    LessonPages(
            LessonStore store,
            LessonAnswerStore answers,
            CaughtStore caught,
            HeldLessons held,
            LessonChecks checks,
            LessonRecipients recipients,
            LessonNames names,
            LessonCheckWords words,
            EvidenceFiles files,
            AnsweringUnits units,
            CampaignProfiles profiles,
            Campaigns campaigns,
            Access access) {
        this.store = store;
        this.answers = answers;
        this.caught = caught;
        this.held = held;
        this.checks = checks;
        this.recipients = recipients;
        this.names = names;
        this.words = words;
        this.files = files;
        this.units = units;
        this.profiles = profiles;
        this.campaigns = campaigns;
        this.access = access;
    }

    /// Who looks at lessons of which unit.
    record Look(Campaign campaign, CampaignUnit unit, Viewer viewer, Frame frame) {

        boolean may(Access access, Permission permission) {
            return access.may(viewer, permission, unit);
        }
    }

    LessonsView list(Look look, String q) {
        List<Lesson> lessons = store.of(look.unit(), q);
        Map<UUID, List<Answer>> said = answers.of(lessons.stream().map(Lesson::id).toList());
        List<Row> rows =
                lessons.stream()
                        .map(lesson -> row(look, lesson, said.getOrDefault(lesson.id(), List.of())))
                        .toList();
        return new LessonsView(
                LessonAddresses.list(look.campaign(), look.unit()),
                held.of(look.unit()).isEmpty()
                        ? ""
                        : LessonAddresses.own(look.campaign(), look.unit()),
                look.frame()
                        .text(
                                "lessons.answer",
                                lessons.stream().filter(Lesson::isAdopted).count(),
                                open(lessons, said)),
                q,
                rows,
                look.may(access, Permission.MANAGE_CAMPAIGN),
                lessons.isEmpty() && q.isEmpty());
    }

    /// Units that still have to act on a lesson that holds.
    private static long open(List<Lesson> lessons, Map<UUID, List<Answer>> said) {
        return lessons.stream()
                .filter(Lesson::isAdopted)
                .flatMap(lesson -> said.getOrDefault(lesson.id(), List.of()).stream())
                .filter(answer -> answer.stand() == Answer.Stand.OPEN)
                .map(Answer::unit)
                .distinct()
                .count();
    }

    private Row row(Look look, Lesson lesson, List<Answer> said) {
        Frame frame = look.frame();
        Trial trial = trial(look, lesson, Map.of());
        return new Row(
                LessonAddresses.card(look.campaign(), look.unit(), lesson.id()),
                lesson.number() == null ? "" : lesson.number().toString(),
                lesson.text().title(),
                frame.text("visits.part." + lesson.text().part().code()),
                frame.text(lesson.state().messageKey()),
                lesson.state().code(),
                step(look, lesson),
                trial == null ? "" : trial.words(),
                count(said, Answer.Stand.OPEN),
                count(said, Answer.Stand.WAITING),
                count(said, Answer.Stand.CONFIRMED) + count(said, Answer.Stand.EXEMPT),
                said.size());
    }

    private static int count(List<Answer> said, Answer.Stand stand) {
        return (int) said.stream().filter(answer -> answer.stand() == stand).count();
    }

    private String step(Look look, Lesson lesson) {
        String step = lesson.step();
        return step == null
                ? look.frame().text("lessons.before-congress")
                : profiles.of(look.campaign()).milestoneName(step, look.frame().texts().locale());
    }

    /// @param status address of the state of a trial under way; empty for none
    LessonCardView card(Look look, Lesson lesson, String status, @Nullable Refusal refusal) {
        Frame frame = look.frame();
        LessonCheck check = lesson.check();
        List<CampaignUnit> given = recipients.of(look.unit(), lesson);
        Map<UnitId, Found> now =
                check == null || !lesson.isAdopted() ? Map.of() : checks.now(lesson, check, given);
        boolean mayWrite = look.may(access, Permission.MANAGE_CAMPAIGN);
        Map<UnitId, List<EvidenceFile>> sent = files.of(lesson.id());
        String address = LessonAddresses.card(look.campaign(), look.unit(), lesson.id());
        return new LessonCardView(
                address,
                LessonAddresses.list(look.campaign(), look.unit()),
                names.of(lesson, frame.texts()),
                lesson.text().title(),
                about(lesson, frame),
                frame.text(lesson.state().messageKey()),
                lesson.state().code(),
                frame.text("visits.part." + lesson.text().part().code()),
                lesson.text().happened(),
                lesson.text().reason(),
                lesson.text().todo(),
                lesson.text().evidence(),
                EvidenceLooks.links(
                        sent.getOrDefault(lesson.unit(), List.of()),
                        address,
                        mayWrite && lesson.isDraft(),
                        frame),
                step(look, lesson),
                check == null ? "" : words.of(look.campaign(), check, frame.texts()),
                trial(look, lesson, now),
                withdrawn(lesson, frame),
                lesson.version(),
                given.size(),
                units.of(look, lesson, now, sent),
                status,
                mayWrite,
                refusal == null ? "" : refusal.field(),
                refusal == null ? "" : frame.text(refusal.messageKey()));
    }

    private static String about(Lesson lesson, Frame frame) {
        return lesson.adoptedOn() == null
                ? frame.text("lessons.written-by", lesson.writtenBy())
                : frame.text("lessons.adopted-on", frame.day(lesson.adoptedOn()));
    }

    private static String withdrawn(Lesson lesson, Frame frame) {
        Lesson.Withdrawn withdrawn = lesson.withdrawn();
        return withdrawn == null
                ? ""
                : frame.text(
                        "lessons.withdrawn",
                        withdrawn.by(),
                        frame.day(withdrawn.on()),
                        withdrawn.reason());
    }

    /// @param now what the check finds now; asked for when it is empty and the lesson holds
    private @Nullable Trial trial(Look look, Lesson lesson, Map<UnitId, Found> now) {
        LessonCheck check = lesson.check();
        if (check == null || (lesson.isDraft() && !lesson.isTried())) {
            return null;
        }
        Map<UnitId, Found> before = caught.of(lesson.id());
        if (!lesson.isAdopted()) {
            return trial(look, Count.of(before), null, before);
        }
        Map<UnitId, Found> found =
                now.isEmpty() ? checks.now(lesson, check, recipients.of(look.unit(), lesson)) : now;
        return trial(look, Count.of(before), Count.of(without(lesson, found)), found);
    }

    /// Units to which the lesson does not apply are neither faults nor a success.
    private Map<UnitId, Found> without(Lesson lesson, Map<UnitId, Found> found) {
        var left = new HashMap<>(found);
        answers.of(lesson.id()).stream()
                .filter(answer -> answer.stand() == Answer.Stand.EXEMPT)
                .forEach(answer -> left.remove(answer.unit()));
        return left;
    }

    private Trial trial(Look look, Count before, @Nullable Count now, Map<UnitId, Found> shown) {
        Frame frame = look.frame();
        String first =
                frame.text(
                        now == null ? "lessons.trial.words" : "lessons.effect.before",
                        before.faults(),
                        before.checked(),
                        before.percent(),
                        before.unchecked());
        String then =
                now == null
                        ? ""
                        : " "
                                + frame.text(
                                        "lessons.effect.now",
                                        now.faults(),
                                        now.checked(),
                                        now.percent(),
                                        now.unchecked());
        return new Trial(
                first + then,
                before.isEverywhere() && now == null,
                before.percent(),
                now == null ? -1 : now.percent(),
                caught(look, shown));
    }

    private List<Caught> caught(Look look, Map<UnitId, Found> found) {
        var faults = found.entrySet().stream().filter(each -> each.getValue().isFault());
        var byUnit = new HashMap<UnitId, Found>();
        faults.forEach(each -> byUnit.put(each.getKey(), each.getValue()));
        return campaigns.units(look.unit().campaign(), byUnit.keySet()).stream()
                .map(unit ->
                        new Caught(
                                unit.fullName(),
                                Objects.requireNonNull(byUnit.get(unit.id()))
                                        .words()
                                        .in(look.frame().texts().locale())))
                .toList();
    }
}
