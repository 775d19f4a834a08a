package vn.daihoi.obstacles.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.NotAllowed;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.obstacles.internal.AnswerObstacle;
import vn.daihoi.obstacles.internal.MoveObstacle;
import vn.daihoi.obstacles.internal.Obstacle;
import vn.daihoi.obstacles.internal.PublishAnswer;
import vn.daihoi.obstacles.internal.Refusal;
import vn.daihoi.obstacles.web.CardPages.Faulty;
import vn.daihoi.obstacles.web.CardPages.Look;
import vn.daihoi.obstacles.web.CardView.Typed;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One obstacle: what the unit that is stuck does with it, and the one that must act.
@Controller
@RequestMapping("/c/{campaign}/u/{unit}/obstacles/{obstacle}")
class ObstacleController {

    private final Templates templates;
    private final CardPages pages;
    private final AnswerObstacle answers;
    private final MoveObstacle moves;
    private final PublishAnswer publish;

    ObstacleController(
            Templates templates,
            CardPages pages,
            AnswerObstacle answers,
            MoveObstacle moves,
            PublishAnswer publish) {
        this.templates = templates;
        this.pages = pages;
        this.answers = answers;
        this.moves = moves;
        this.publish = publish;
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping
    JteModel show(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @PathVariable("obstacle") UUID id) {
        var look = new Look(campaign, unit, viewer, frame);
        return page(look, pages.obstacle(unit, id), Faulty.NONE);
    }

    @Needs(Permission.ANSWER_OBSTACLES)
    @PostMapping("/take")
    Object take(Posted posted, @PathVariable("obstacle") UUID id) {
        Obstacle obstacle = asOwner(posted, id);
        var refused = moves.take(posted.unit(), obstacle, posted.viewer());
        return answer(posted, id, refused, "taken", Typed.NOTHING);
    }

    /// @param general key of an answer of the library to answer with; null: what was typed
    /// @param alike others that get the same answer
    @Needs(Permission.ANSWER_OBSTACLES)
    @PostMapping("/answer")
    Object answer(
            Posted posted,
            @PathVariable("obstacle") UUID id,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(required = false) @Nullable UUID general,
            @RequestParam(defaultValue = "") List<UUID> alike) {
        Obstacle obstacle = asOwner(posted, id);
        CampaignUnit owner = pages.owner(posted.unit(), obstacle);
        var refused =
                general == null
                        ? answers.answer(owner, obstacle, alike, answer, posted.viewer())
                        : answers.answerWith(owner, obstacle, alike, general, posted.viewer());
        return answer(posted, id, refused, "answered", new Typed(answer, "", "", ""));
    }

    @Needs(Permission.ANSWER_OBSTACLES)
    @PostMapping("/hand-up")
    Object handUp(
            Posted posted,
            @PathVariable("obstacle") UUID id,
            @RequestParam(defaultValue = "") String words) {
        Obstacle obstacle = asOwner(posted, id);
        CampaignUnit owner = pages.owner(posted.unit(), obstacle);
        var refused = moves.handUp(posted.unit(), obstacle, owner, words, posted.viewer());
        return answer(posted, id, refused, "handed-up", Typed.NOTHING);
    }

    /// Puts its answer into the library.
    @Needs(Permission.ANSWER_OBSTACLES)
    @PostMapping("/publish")
    Object publish(
            Posted posted,
            @PathVariable("obstacle") UUID id,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String answer) {
        Obstacle obstacle = asOwner(posted, id);
        UUID key = Optional.ofNullable(obstacle.answer()).orElseThrow(NotThere::new);
        CampaignUnit author = pages.author(posted.unit(), key, posted.viewer());
        var refused = publish.publish(author, key, question, answer);
        return answer(posted, id, refused, "published", new Typed("", question, answer, ""));
    }

    /// The unit says that an answer of the library helped with it.
    @Needs(Permission.RAISE_OBSTACLES)
    @PostMapping("/helped")
    Object helped(Posted posted, @PathVariable("obstacle") UUID id, @RequestParam UUID general) {
        Obstacle obstacle = pages.obstacle(posted.unit(), id);
        var refused = answers.helpedWith(posted.unit(), obstacle, general, posted.viewer());
        return answer(posted, id, refused, "helped", Typed.NOTHING);
    }

    /// The unit says that the answer it was given helped.
    @Needs(Permission.RAISE_OBSTACLES)
    @PostMapping("/thank")
    Object thank(Posted posted, @PathVariable("obstacle") UUID id) {
        Obstacle obstacle = pages.obstacle(posted.unit(), id);
        UUID key = Optional.ofNullable(obstacle.answer()).orElseThrow(NotThere::new);
        answers.helped(posted.unit(), key, posted.viewer());
        return answer(posted, id, Optional.empty(), "helped", Typed.NOTHING);
    }

    @Needs(Permission.RAISE_OBSTACLES)
    @PostMapping("/reopen")
    Object reopen(
            Posted posted,
            @PathVariable("obstacle") UUID id,
            @RequestParam(defaultValue = "") String reason) {
        Obstacle obstacle = pages.obstacle(posted.unit(), id);
        var refused = moves.reopen(posted.unit(), obstacle, reason, posted.viewer());
        return answer(posted, id, refused, "reopened", new Typed("", "", "", reason));
    }

    @Needs(Permission.RAISE_OBSTACLES)
    @PostMapping("/close")
    Object close(
            Posted posted,
            @PathVariable("obstacle") UUID id,
            @RequestParam(defaultValue = "") String words) {
        Obstacle obstacle = pages.obstacle(posted.unit(), id);
        var refused = moves.close(posted.unit(), obstacle, words, posted.viewer());
        return answer(posted, id, refused, "closed", Typed.NOTHING);
    }

    @Needs(Permission.RAISE_OBSTACLES)
    @PostMapping("/undo-closing")
    Object undoClosing(Posted posted, @PathVariable("obstacle") UUID id) {
        Obstacle obstacle = pages.obstacle(posted.unit(), id);
        var refused = moves.undoClosing(posted.unit(), obstacle, posted.viewer());
        return answer(posted, id, refused, "closing-undone", Typed.NOTHING);
    }

    private Obstacle asOwner(Posted posted, UUID id) {
        Obstacle obstacle = pages.obstacle(posted.unit(), id);
        if (!pages.mayAnswer(posted.unit(), obstacle, posted.viewer())) {
            throw new NotAllowed();
        }
        return obstacle;
    }

    private Object answer(
            Posted posted, UUID id, Optional<Refusal> refused, String said, Typed typed) {
        if (refused.isEmpty() || refused.get() == Refusal.OVERTAKEN) {
            posted.say(refused.map(Refusal::messageKey).orElse("obstacles.said." + said));
            return "redirect:" + Addresses.card(posted.campaign(), posted.unit(), id);
        }
        posted.refuse();
        var look = new Look(posted.campaign(), posted.unit(), posted.viewer(), posted.frame());
        return page(look, pages.obstacle(posted.unit(), id), new Faulty(typed, refused.get()));
    }

    private JteModel page(Look look, Obstacle obstacle, Faulty faulty) {
        return templates.obstaclesCard(look.frame(), pages.view(look, obstacle, faulty));
    }
}
