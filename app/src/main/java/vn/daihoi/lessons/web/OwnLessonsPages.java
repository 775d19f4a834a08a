package vn.daihoi.lessons.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.lessons.internal.Answer;
import vn.daihoi.lessons.internal.EvidenceFile;
import vn.daihoi.lessons.internal.EvidenceFiles;
import vn.daihoi.lessons.internal.Found;
import vn.daihoi.lessons.internal.HeldLessons;
import vn.daihoi.lessons.internal.HeldLessons.Held;
import vn.daihoi.lessons.internal.KeepEvidence.Taken;
import vn.daihoi.lessons.internal.Lesson;
import vn.daihoi.lessons.internal.LessonCheck;
import vn.daihoi.lessons.internal.LessonChecks;
import vn.daihoi.lessons.internal.LessonNames;
import vn.daihoi.lessons.internal.Refusal;
import vn.daihoi.lessons.web.LessonPages.Look;
import vn.daihoi.lessons.web.OwnLessonsView.Item;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Frame;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// Puts together the page of the lessons that a unit was given.
@Component
class OwnLessonsPages {

    private final HeldLessons held;
    private final LessonChecks checks;
    private final LessonNames names;
    private final LessonCheckWords words;
    private final EvidenceFiles files;
    private final EvidenceLooks evidence;
    private final CampaignProfiles profiles;
    private final Access access;

    OwnLessonsPages(
            HeldLessons held,
            LessonChecks checks,
            LessonNames names,
            LessonCheckWords words,
            EvidenceFiles files,
            EvidenceLooks evidence,
            CampaignProfiles profiles,
            Access access) {
        this.held = held;
        this.checks = checks;
        this.names = names;
        this.words = words;
        this.files = files;
        this.evidence = evidence;
        this.profiles = profiles;
        this.access = access;
    }

    /// What was typed about a lesson and could not be taken.
    record Faulty(@Nullable UUID lesson, String words, @Nullable Refusal refusal, Taken taken) {

        static final Faulty NONE = new Faulty(null, "", null, Taken.NOTHING);
    }

    OwnLessonsView view(Look look, Faulty faulty) {
        List<Held> all = held.of(look.unit());
        var sent = files.seenBy(look.unit(), all.stream().map(Held::lesson).toList());
        long open = all.stream().filter(Held::isOpen).count();
        return new OwnLessonsView(
                LessonAddresses.own(look.campaign(), look.unit()),
                "/c/%s/u/%s".formatted(look.campaign().code(), look.unit().code()),
                open == 0
                        ? look.frame().text("lessons.own.none-open")
                        : look.frame().text("lessons.own.open", open),
                all.stream()
                        .map(each ->
                                item(
                                        look,
                                        each,
                                        sent.getOrDefault(each.lesson().id(), List.of()),
                                        faulty))
                        .sorted(Comparator.comparing(item -> item.fault().isEmpty()))
                        .toList(),
                maySay(look));
    }

    private boolean maySay(Look look) {
        return look.may(access, Permission.FILE_PROOF);
    }

    private static List<EvidenceFile> of(UnitId unit, List<EvidenceFile> sent) {
        return sent.stream().filter(file -> file.unit().equals(unit)).toList();
    }

    private Item item(Look look, Held each, List<EvidenceFile> sent, Faulty faulty) {
        Frame frame = look.frame();
        Lesson lesson = each.lesson();
        Answer answer = each.answer();
        LessonCheck check = lesson.check();
        Found found = found(look, each);
        Refusal refusal = lesson.id().equals(faulty.lesson()) ? faulty.refusal() : null;
        String address = LessonAddresses.own(look.campaign(), look.unit()) + "/" + lesson.id();
        boolean mayRemove = lesson.isAdopted() && !answer.stand().isSettled() && maySay(look);
        return new Item(
                address,
                lesson.id().toString(),
                names.of(lesson, frame.texts()),
                lesson.text().title(),
                frame.text("visits.part." + lesson.text().part().code()),
                lesson.text().happened(),
                lesson.text().todo(),
                lesson.text().evidence(),
                EvidenceLooks.links(of(lesson.unit(), sent), address, false, frame),
                before(look, lesson),
                check == null ? "" : words.of(look.campaign(), check, frame.texts()),
                found.isFault() ? found.words().in(frame.texts().locale()) : "",
                frame.text(
                        lesson.isAdopted()
                                ? answer.stand().messageKey()
                                : lesson.state().messageKey()),
                lesson.isAdopted() ? answer.stand().code() : lesson.state().code(),
                StandLook.icon(answer.stand()),
                StandLook.said(answer, frame),
                answer.said() == null ? "" : answer.words(),
                EvidenceLooks.links(of(answer.unit(), sent), address, mayRemove, frame),
                look(answer, frame),
                refusal == null ? answer.words() : faulty.words(),
                refusal == null ? "" : frame.text(refusal.messageKey()),
                evidence.field(
                        "f-" + lesson.id(),
                        refusal == null ? Taken.NOTHING : faulty.taken(),
                        frame),
                lesson.isAdopted(),
                each.isOpen());
    }

    private Found found(Look look, Held each) {
        LessonCheck check = each.lesson().check();
        return check == null || !each.applies()
                ? Found.CLEAN
                : checks.now(each.lesson(), check, List.of(look.unit()))
                        .getOrDefault(look.unit().id(), Found.NOTHING_TO_CHECK);
    }

    private String before(Look look, Lesson lesson) {
        String step = lesson.step();
        return step == null
                ? look.frame().text("lessons.before-congress")
                : look.frame()
                        .text(
                                "lessons.before-step",
                                profiles.of(look.campaign())
                                        .milestoneName(step, look.frame().texts().locale()));
    }

    private static String look(Answer answer, Frame frame) {
        Answer.Look look = answer.look();
        return look == null
                ? ""
                : frame.text("lessons.look." + look.code(), answer.lookedBy(), answer.lookWords());
    }
}
