package vn.daihoi.obstacles.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.obstacles.Obstacles;
import vn.daihoi.obstacles.internal.FindAnswers;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;

import java.util.List;

/// A unit says what it is stuck with; while it types, answers that others were given are proposed.
@Controller
class RaiseController {

    private static final String BASE = "/c/{campaign}/u/{unit}/obstacles";

    private final Templates templates;
    private final Obstacles obstacles;
    private final FindAnswers find;
    private final AnswerViews views;

    RaiseController(Templates templates, Obstacles obstacles, FindAnswers find, AnswerViews views) {
        this.templates = templates;
        this.obstacles = obstacles;
        this.find = find;
        this.views = views;
    }

    @Needs(Permission.RAISE_OBSTACLES)
    @GetMapping(BASE + "/new")
    JteModel form(Campaign campaign, CampaignUnit unit, Frame frame) {
        return page(campaign, unit, frame, RaiseForm.empty(), List.of(), "");
    }

    @Needs(Permission.RAISE_OBSTACLES)
    @PostMapping(BASE)
    Object raise(Posted posted, @ModelAttribute RaiseForm form) {
        var obstacle = form.obstacle(posted.unit());
        var fault = obstacles.raise(obstacle, posted.viewer());
        if (fault.isPresent()) {
            posted.refuse();
            return page(
                    posted.campaign(),
                    posted.unit(),
                    posted.frame(),
                    form,
                    similar(posted.unit(), form, posted.viewer(), posted.frame()),
                    fault.get());
        }
        posted.say("obstacles.said.raised");
        return "redirect:"
                + Addresses.card(posted.campaign(), posted.unit(), obstacle.id().value());
    }

    /// Answers of the library that may help with what is typed; a post, so that it stands in no
    /// address.
    @Needs(Permission.RAISE_OBSTACLES)
    @PostMapping(BASE + "/similar")
    JteModel similar(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @ModelAttribute RaiseForm form) {
        return templates.obstaclesSimilar(
                frame, Addresses.library(campaign, unit), similar(unit, form, viewer, frame));
    }

    private List<AnswerView> similar(
            CampaignUnit unit, RaiseForm form, Viewer viewer, Frame frame) {
        return views.of(unit, find.similar(unit, form.asked()), viewer, frame);
    }

    private JteModel page(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            RaiseForm form,
            List<AnswerView> similar,
            String fault) {
        return templates.obstaclesRaise(
                frame,
                unit.fullName(),
                Addresses.list(campaign, unit),
                Addresses.library(campaign, unit),
                form,
                similar,
                fault);
    }
}
