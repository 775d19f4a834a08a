package vn.daihoi.lessons.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.lessons.internal.Answer;
import vn.daihoi.lessons.internal.Found;
import vn.daihoi.lessons.internal.HeldLessons;
import vn.daihoi.lessons.internal.HeldLessons.Held;
import vn.daihoi.lessons.internal.Lesson;
import vn.daihoi.lessons.internal.LessonCheck;
import vn.daihoi.lessons.internal.LessonChecks;
import vn.daihoi.lessons.internal.LessonNames;
import vn.daihoi.lessons.internal.Refusal;
import vn.daihoi.lessons.web.LessonPages.Look;
import vn.daihoi.lessons.web.OwnLessonsView.Item;
import vn.daihoi.organization.CampaignProfiles;
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
    private final CampaignProfiles profiles;
    private final Access access;

    OwnLessonsPages(
            HeldLessons held,
            LessonChecks checks,
            LessonNames names,
            LessonCheckWords words,
            CampaignProfiles profiles,
            Access access) {
        this.held = held;
        this.checks = checks;
        this.names = names;
        this.words = words;
        this.profiles = profiles;
        this.access = access;
    }

    /// What was typed about a lesson and could not be taken.
    record Faulty(@Nullable UUID lesson, String words, @Nullable Refusal refusal) {

        static final Faulty NONE = new Faulty(null, "", null);
    }

    OwnLessonsView view(Look look, Faulty faulty) {
        List<Held> all = held.of(look.unit());
        long open = all.stream().filter(Held::isOpen).count();
        return new OwnLessonsView(
                LessonAddresses.own(look.campaign(), look.unit()),
                "/c/%s/u/%s".formatted(look.campaign().code(), look.unit().code()),
                open == 0
                        ? look.frame().text("lessons.own.none-open")
                        : look.frame().text("lessons.own.open", open),
                all.stream()
                        .map(each -> item(look, each, faulty))
                        .sorted(Comparator.comparing(item -> item.fault().isEmpty()))
                        .toList(),
                access.may(look.viewer(), Permission.FILE_PROOF, look.unit()));
    }

    private Item item(Look look, Held each, Faulty faulty) {
        Frame frame = look.frame();
        Lesson lesson = each.lesson();
        Answer answer = each.answer();
        LessonCheck check = lesson.check();
        Found found = found(look, each);
        Refusal refusal = lesson.id().equals(faulty.lesson()) ? faulty.refusal() : null;
        return new Item(
                LessonAddresses.own(look.campaign(), look.unit()) + "/" + lesson.id(),
                lesson.id().toString(),
                names.of(lesson, frame.texts()),
                lesson.text().title(),
                frame.text("visits.part." + lesson.text().part().code()),
                lesson.text().happened(),
                lesson.text().todo(),
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
                look(answer, frame),
                refusal == null ? answer.words() : faulty.words(),
                refusal == null ? "" : frame.text(refusal.messageKey()),
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
