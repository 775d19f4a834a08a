package vn.daihoi.directives.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.internal.AcknowledgePaper;
import vn.daihoi.directives.internal.ChangeRequirements;
import vn.daihoi.directives.internal.ChangeRequirements.Result;
import vn.daihoi.directives.internal.RegisterPaper;
import vn.daihoi.directives.internal.TakeAsTasks;
import vn.daihoi.directives.web.DirectivePages.Wish;
import vn.daihoi.files.Downloads;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;

import java.util.Locale;
import java.util.UUID;

/// One paper: what it says, what it demands, where it went.
@Controller
class DirectiveController {

    private static final String PAPER = "/c/{campaign}/u/{unit}/directives/{paper}";

    private final Templates templates;
    private final DirectivePages pages;
    private final DirectiveAnswers answers;
    private final RegisterPaper register;
    private final ChangeRequirements requirements;
    private final AcknowledgePaper acknowledge;
    private final TakeAsTasks tasks;
    private final Downloads downloads;
    private final AddresseeExport export;

    DirectiveController(
            Templates templates,
            DirectivePages pages,
            DirectiveAnswers answers,
            RegisterPaper register,
            ChangeRequirements requirements,
            AcknowledgePaper acknowledge,
            TakeAsTasks tasks,
            Downloads downloads,
            AddresseeExport export) {
        this.templates = templates;
        this.pages = pages;
        this.answers = answers;
        this.register = register;
        this.requirements = requirements;
        this.acknowledge = acknowledge;
        this.tasks = tasks;
        this.downloads = downloads;
        this.export = export;
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(PAPER)
    JteModel show(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @PathVariable UUID paper,
            @RequestParam(defaultValue = "false") boolean propose,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String group) {
        var found = pages.find(unit, new DirectiveId(paper));
        acknowledge.open(unit, found.id(), viewer);
        return templates.directivesPaper(
                frame,
                found.cited(),
                pages.view(
                        campaign,
                        unit,
                        viewer,
                        frame,
                        found,
                        new Wish(propose, level, state, group, HandDownForm.NOTHING),
                        null));
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(PAPER + "/file")
    ResponseEntity<Resource> file(
            Campaign campaign, CampaignUnit unit, Viewer viewer, @PathVariable UUID paper) {
        var found = pages.find(unit, new DirectiveId(paper));
        var file = found.file();
        if (file == null) {
            throw new NotThere();
        }
        acknowledge.open(unit, found.id(), viewer);
        return downloads.attachment(file.file(), file.name());
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(PAPER + "/addressees.csv")
    ResponseEntity<byte[]> addressees(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            @PathVariable UUID paper,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String state) {
        var found = pages.find(unit, new DirectiveId(paper));
        if (!found.unit().equals(unit.id())) {
            throw new NotThere();
        }
        return export.addressees(campaign, unit, frame, found, level, state);
    }

    @Needs(Permission.ACKNOWLEDGE)
    @PostMapping(PAPER + "/acknowledge")
    String acknowledge(Posted posted, @PathVariable UUID paper) {
        var id = new DirectiveId(paper);
        if (!acknowledge.acknowledge(posted.unit(), id, posted.viewer())) {
            throw new NotThere();
        }
        // The page itself says so at its top; a notice would have to be written into the session.
        return "redirect:" + DirectivePages.address(posted.campaign(), posted.unit(), id);
    }

    /// What it demands of the unit becomes tasks of the unit.
    @Needs(Permission.EDIT_TASKS)
    @PostMapping(PAPER + "/tasks")
    String take(Posted posted, @PathVariable UUID paper) {
        var id = new DirectiveId(paper);
        var page = DirectivePages.address(posted.campaign(), posted.unit(), id);
        if (!tasks.take(posted.unit(), id, page, posted.viewer())) {
            throw new NotThere();
        }
        posted.say("directives.said.tasks");
        return "redirect:" + page + "#requirements";
    }

    @Needs(Permission.EDIT_DIRECTIVES)
    @PostMapping(PAPER + "/withdraw")
    Object withdraw(
            Posted posted, @PathVariable UUID paper, @RequestParam(defaultValue = "") String why) {
        var id = new DirectiveId(paper);
        if (why.isBlank()) {
            return answers.refused(posted, id, "withdraw", "directives.fault.why");
        }
        if (!register.withdraw(posted.unit(), id, posted.viewer(), why)) {
            throw new NotThere();
        }
        return answers.said(posted, id, "withdrawn");
    }

    /// @param requirement null adds one
    @Needs(Permission.EDIT_DIRECTIVES)
    @PostMapping(PAPER + "/requirements")
    Object require(
            Posted posted,
            @PathVariable UUID paper,
            @RequestParam(required = false) @Nullable UUID requirement,
            @RequestParam(defaultValue = "false") boolean propose,
            RequirementForm form) {
        var id = new DirectiveId(paper);
        try {
            var outcome =
                    requirements.set(
                            posted.campaign(),
                            posted.unit(),
                            id,
                            requirement,
                            form.wanted(),
                            posted.viewer());
            return switch (outcome) {
                case NOT_THERE -> throw new NotThere();
                case DONE -> required(posted, id, propose);
                default -> answers.refused(posted, id, "requirement", key(outcome));
            };
        } catch (NumberFormatException e) {
            return answers.refused(
                    posted, id, "requirement", "directives.fault.requirement.figures");
        }
    }

    private static String key(Result outcome) {
        return "directives.fault.requirement."
                + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String required(Posted posted, DirectiveId id, boolean propose) {
        posted.say("directives.said.required");
        var page = "redirect:" + DirectivePages.address(posted.campaign(), posted.unit(), id);
        return propose ? page + "?propose=true#proposals" : page + "#requirements";
    }

    @Needs(Permission.EDIT_DIRECTIVES)
    @PostMapping(PAPER + "/requirements/from-plan")
    String takeFromPlan(Posted posted, @PathVariable UUID paper) {
        var id = new DirectiveId(paper);
        if (!requirements.takeFromPlan(posted.unit(), id, posted.viewer())) {
            throw new NotThere();
        }
        return required(posted, id, false);
    }

    @Needs(Permission.EDIT_DIRECTIVES)
    @PostMapping(PAPER + "/requirements/{requirement}/remove")
    String dropRequirement(
            Posted posted, @PathVariable UUID paper, @PathVariable UUID requirement) {
        var id = new DirectiveId(paper);
        if (!requirements.remove(posted.unit(), id, requirement)) {
            throw new NotThere();
        }
        return answers.said(posted, id, "dropped");
    }
}
