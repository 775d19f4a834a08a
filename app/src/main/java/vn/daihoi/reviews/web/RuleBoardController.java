package vn.daihoi.reviews.web;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import templates.Templates;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Notices;
import vn.daihoi.review.rules.Rule;
import vn.daihoi.reviews.internal.AskReviewAgain;
import vn.daihoi.reviews.internal.OwnRules;
import vn.daihoi.reviews.internal.OwnRules.Outcome;

/// The review rules as they hold for a unit, and as its board sets them for its branch.
@Controller
class RuleBoardController {

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private final Templates templates;
    private final RulePages pages;
    private final OwnRules ownRules;
    private final AskReviewAgain again;
    private final Access access;

    RuleBoardController(
            Templates templates,
            RulePages pages,
            OwnRules ownRules,
            AskReviewAgain again,
            Access access) {
        this.templates = templates;
        this.pages = pages;
        this.ownRules = ownRules;
        this.again = again;
        this.access = access;
    }

    /// The rules of the viewer's own branch.
    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping("/c/{campaign}/rules")
    String own(Campaign campaign, Viewer viewer) {
        var branches = access.branches(viewer, Permission.VIEW_DOSSIER, campaign.id());
        if (branches.isEmpty()) {
            throw new NotThere();
        }
        return "redirect:" + RulePages.address(campaign, branches.getFirst());
    }

    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping("/c/{campaign}/u/{unit}/rules")
    JteModel list(
            Frame frame,
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            @RequestParam(defaultValue = "false") boolean changed,
            @RequestParam(defaultValue = "") String job) {
        String status = job.matches("[0-9a-f-]{36}") ? "/jobs/" + job + "/status" : "";
        return templates.reviewsRules(
                frame, pages.list(campaign, unit, changed, status, viewer, frame.texts()));
    }

    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping("/c/{campaign}/u/{unit}/rules/{rule}")
    JteModel show(
            Frame frame,
            Campaign campaign,
            CampaignUnit unit,
            @PathVariable String rule,
            Viewer viewer) {
        var found = pages.rule(campaign, rule);
        return templates.reviewsRule(
                frame, pages.rule(campaign, unit, found, null, Outcome.SET, viewer, frame.texts()));
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping("/c/{campaign}/u/{unit}/rules/{rule}")
    Object set(
            Frame frame,
            Campaign campaign,
            CampaignUnit unit,
            @PathVariable String rule,
            @RequestParam MultiValueMap<String, String> fields,
            Viewer viewer,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Rule found = pages.rule(campaign, rule);
        RuleForm form = RuleForm.read(found, pages.above(unit, found), fields);
        Outcome outcome = outcome(unit, rule, form, viewer);
        if (form.faults().isEmpty() && isEnd(outcome)) {
            say(redirect, outcome);
            return "redirect:" + RulePages.address(campaign, unit) + "/" + rule;
        }
        response.setStatus(outcome == Outcome.CHANGED_BEFORE ? CONFLICT : UNPROCESSABLE);
        return templates.reviewsRule(
                frame, pages.rule(campaign, unit, found, form, outcome, viewer, frame.texts()));
    }

    private Outcome outcome(CampaignUnit unit, String rule, RuleForm form, Viewer viewer) {
        if (form.faults().isEmpty()) {
            return ownRules.set(unit, rule, form.own(), form.seen(), form.reason(), viewer);
        }
        return form.reason().isBlank() ? Outcome.NO_REASON : Outcome.UNCHANGED;
    }

    private static boolean isEnd(Outcome outcome) {
        return outcome == Outcome.SET || outcome == Outcome.UNCHANGED;
    }

    private static void say(RedirectAttributes redirect, Outcome outcome) {
        Notices.say(
                redirect, outcome == Outcome.SET ? "reviews.rule.saved" : "reviews.rule.unchanged");
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping("/c/{campaign}/u/{unit}/rules/{rule}/reset")
    String reset(
            Campaign campaign,
            CampaignUnit unit,
            @PathVariable String rule,
            @RequestParam(defaultValue = "0") int seen,
            Viewer viewer,
            RedirectAttributes redirect) {
        Rule found = pages.rule(campaign, rule);
        Notices.say(
                redirect,
                switch (ownRules.reset(unit, found.id(), seen, viewer)) {
                    case SET -> "reviews.rule.was-reset";
                    case CHANGED_BEFORE -> "reviews.rule.conflict";
                    case UNCHANGED, NO_REASON, LONG_REASON -> "reviews.rule.unchanged";
                });
        return "redirect:" + RulePages.address(campaign, unit) + "/" + found.id();
    }

    /// Reviews the papers of the branch once more that went by older settings.
    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping("/c/{campaign}/u/{unit}/rules-again")
    String again(Campaign campaign, CampaignUnit unit, Viewer viewer) {
        var job = again.ask(unit, viewer);
        return "redirect:" + RulePages.address(campaign, unit) + "?job=" + job.value();
    }
}
