package vn.daihoi.lessons.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.lessons.internal.Answer;
import vn.daihoi.lessons.internal.Answer.Said;
import vn.daihoi.lessons.internal.AnswerLessons;
import vn.daihoi.lessons.internal.BoardOf;
import vn.daihoi.lessons.internal.Refusal;
import vn.daihoi.lessons.web.LessonPages.Look;
import vn.daihoi.lessons.web.OwnLessonsPages.Faulty;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/// Lessons that a unit was given: it says what it did, those who look after it confirm that.
@Controller
@RequestMapping("/c/{campaign}/u/{unit}/lessons/own")
class OwnLessonsController {

    private final Templates templates;
    private final OwnLessonsPages pages;
    private final AnswerLessons answers;
    private final BoardOf boards;

    OwnLessonsController(
            Templates templates, OwnLessonsPages pages, AnswerLessons answers, BoardOf boards) {
        this.templates = templates;
        this.pages = pages;
        this.answers = answers;
        this.boards = boards;
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping
    JteModel show(Campaign campaign, CampaignUnit unit, Viewer viewer, Frame frame) {
        return page(new Look(campaign, unit, viewer, frame), Faulty.NONE);
    }

    /// @param said `done` or `not-applicable`
    @Needs(Permission.FILE_PROOF)
    @PostMapping("/{lesson}/say")
    Object say(
            Posted posted,
            @PathVariable("lesson") UUID id,
            @RequestParam(defaultValue = "") String said,
            @RequestParam(defaultValue = "") String words) {
        Said meant = said(said).orElseThrow(NotThere::new);
        var refused = answers.say(posted.unit(), id, meant, words, posted.viewer());
        if (refused.isPresent() && refused.get() != Refusal.OVERTAKEN) {
            posted.refuse();
            var look = new Look(posted.campaign(), posted.unit(), posted.viewer(), posted.frame());
            return page(look, new Faulty(id, words, refused.get()));
        }
        posted.say(refused.map(Refusal::messageKey).orElse("lessons.told.said"));
        return own(posted, id);
    }

    @Needs(Permission.FILE_PROOF)
    @PostMapping("/{lesson}/take-back")
    String takeBack(Posted posted, @PathVariable("lesson") UUID id) {
        var refused = answers.takeBack(posted.unit(), id, posted.viewer());
        posted.say(refused.map(Refusal::messageKey).orElse("lessons.told.taken-back"));
        return own(posted, id);
    }

    /// @param look `confirmed` or `returned`
    @Needs(Permission.NOTE_VISITS)
    @PostMapping("/{lesson}/look")
    String look(
            Posted posted,
            @PathVariable("lesson") UUID id,
            @RequestParam(defaultValue = "") String look,
            @RequestParam(defaultValue = "") String words) {
        Answer.Look meant = meant(look).orElseThrow(NotThere::new);
        var refused = answers.look(posted.unit(), id, meant, words, posted.viewer());
        posted.say(refused.map(Refusal::messageKey).orElse("lessons.told." + meant.code()));
        return boards.of(posted.unit(), id)
                .map(board -> "redirect:" + LessonAddresses.card(posted.campaign(), board, id))
                .orElseGet(() -> own(posted, id));
    }

    private static Optional<Said> said(String code) {
        return Arrays.stream(Said.values()).filter(each -> each.code().equals(code)).findFirst();
    }

    private static Optional<Answer.Look> meant(String code) {
        return Arrays.stream(Answer.Look.values())
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    private static String own(Posted posted, UUID id) {
        return "redirect:" + LessonAddresses.own(posted.campaign(), posted.unit()) + "#l-" + id;
    }

    private JteModel page(Look look, Faulty faulty) {
        return templates.lessonsOwn(look.frame(), look.unit().fullName(), pages.view(look, faulty));
    }
}
