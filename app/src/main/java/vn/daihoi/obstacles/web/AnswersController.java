package vn.daihoi.obstacles.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.NotAllowed;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.obstacles.ObstacleKind;
import vn.daihoi.obstacles.internal.Answer;
import vn.daihoi.obstacles.internal.AnswerObstacle;
import vn.daihoi.obstacles.internal.AnswerStore;
import vn.daihoi.obstacles.internal.FindAnswers;
import vn.daihoi.obstacles.internal.PublishAnswer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;

import java.util.UUID;

/// The library of answers that help every unit.
@Controller
class AnswersController {

    private static final String BASE = "/c/{campaign}/u/{unit}/answers";
    private static final int SHOWN = 50;
    private static final int LONGEST_QUESTION = 300;

    private final Templates templates;
    private final FindAnswers find;
    private final AnswerObstacle answerObstacle;
    private final PublishAnswer publish;
    private final AnswerStore answers;
    private final AnswerViews views;
    private final Campaigns campaigns;
    private final Access access;

    AnswersController(
            Templates templates,
            FindAnswers find,
            AnswerObstacle answerObstacle,
            PublishAnswer publish,
            AnswerStore answers,
            AnswerViews views,
            Campaigns campaigns,
            Access access) {
        this.templates = templates;
        this.find = find;
        this.answerObstacle = answerObstacle;
        this.publish = publish;
        this.answers = answers;
        this.views = views;
        this.campaigns = campaigns;
        this.access = access;
    }

    /// Those of the top of what the viewer may see.
    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping("/c/{campaign}/answers")
    String own(Campaign campaign, Viewer viewer) {
        CampaignUnit top =
                access.branches(viewer, Permission.VIEW_PROGRESS, campaign.id()).getFirst();
        return "redirect:" + Addresses.library(campaign, top);
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(BASE)
    JteModel list(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind) {
        String question = q.strip();
        question = question.substring(0, Math.min(question.length(), LONGEST_QUESTION));
        ObstacleKind chosen = ObstacleKind.of(kind).orElse(null);
        var found = find.find(unit, question, chosen, SHOWN);
        return templates.obstaclesLibrary(
                frame,
                unit.fullName(),
                new LibraryView(
                        Addresses.library(campaign, unit),
                        Addresses.list(campaign, unit),
                        question,
                        chosen,
                        views.of(unit, found.answers(), viewer, frame),
                        found.near(),
                        access.may(viewer, Permission.RAISE_OBSTACLES, unit)));
    }

    @Needs(Permission.RAISE_OBSTACLES)
    @PostMapping(BASE + "/{answer}/helped")
    String helped(Posted posted, @PathVariable UUID answer) {
        if (!find.isRead(posted.unit(), answer)) {
            throw new NotThere();
        }
        boolean isNew = answerObstacle.helped(posted.unit(), answer, posted.viewer());
        posted.say(isNew ? "obstacles.said.helped" : "obstacles.said.helped-already");
        return back(posted, answer);
    }

    @Needs(Permission.RAISE_OBSTACLES)
    @PostMapping(BASE + "/{answer}/helped-not")
    String helpedNot(Posted posted, @PathVariable UUID answer) {
        answerObstacle.helpedNot(posted.unit(), answer);
        posted.say("obstacles.said.helped-not");
        return back(posted, answer);
    }

    @Needs(Permission.ANSWER_OBSTACLES)
    @PostMapping(BASE + "/{answer}/withdraw")
    String withdraw(Posted posted, @PathVariable UUID answer) {
        Answer found = answers.find(posted.unit(), answer).orElseThrow(NotThere::new);
        CampaignUnit author =
                campaigns.unit(posted.campaign().id(), found.unit()).orElseThrow(NotThere::new);
        if (!access.may(posted.viewer(), Permission.ANSWER_OBSTACLES, author)) {
            throw new NotAllowed();
        }
        publish.withdraw(author, answer);
        posted.say("obstacles.said.withdrawn");
        return "redirect:" + Addresses.library(posted.campaign(), posted.unit());
    }

    private static String back(Posted posted, UUID answer) {
        return "redirect:" + Addresses.library(posted.campaign(), posted.unit()) + "#a-" + answer;
    }
}
