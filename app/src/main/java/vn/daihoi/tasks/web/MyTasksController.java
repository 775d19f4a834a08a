package vn.daihoi.tasks.web;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import templates.Templates;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.SignedIn;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Frame;
import vn.daihoi.tasks.internal.ChangeTasks.Chosen;
import vn.daihoi.tasks.internal.ChangeTasks.Done;
import vn.daihoi.tasks.internal.TaskPlace;
import vn.daihoi.tasks.internal.UndoActs;
import vn.daihoi.tasks.web.BulkActs.Outcome;
import vn.daihoi.tasks.web.TaskListBuilder.Last;

import java.util.List;
import java.util.UUID;

/// The viewer's own tasks in all units of a campaign.
@Controller
class MyTasksController {

    private static final String MINE = "/c/{campaign}/tasks";

    private final Templates templates;
    private final TaskListBuilder builder;
    private final BulkActs acts;
    private final UndoActs undo;
    private final Campaigns campaigns;
    private final Access access;

    MyTasksController(
            Templates templates,
            TaskListBuilder builder,
            BulkActs acts,
            UndoActs undo,
            Campaigns campaigns,
            Access access) {
        this.templates = templates;
        this.builder = builder;
        this.acts = acts;
        this.undo = undo;
        this.campaigns = campaigns;
        this.access = access;
    }

    /// Those of the newest campaign in which the viewer has a unit.
    @SignedIn
    @GetMapping(TaskPlace.MINE)
    String newest(Viewer viewer) {
        return campaigns.all().stream()
                .filter(campaign -> hasUnit(campaign, viewer))
                .findFirst()
                .map(campaign -> "redirect:" + address(campaign))
                .orElse("redirect:/");
    }

    private boolean hasUnit(Campaign campaign, Viewer viewer) {
        return !access.branches(viewer, Permission.VIEW_PROGRESS, campaign.id()).isEmpty();
    }

    private static String address(Campaign campaign) {
        return "/c/" + campaign.code() + TaskPlace.MINE;
    }

    /// @param act what was just done
    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(MINE)
    JteModel list(
            Campaign campaign,
            Viewer viewer,
            Frame frame,
            @RequestParam(required = false) @Nullable UUID act) {
        return page(campaign, viewer, frame, new Last(act, ""));
    }

    private JteModel page(Campaign campaign, Viewer viewer, Frame frame, Last last) {
        return templates.tasksList(
                frame, frame.text("tasks.mine"), builder.mine(campaign, viewer, last, frame));
    }

    @Needs(Permission.EDIT_TASKS)
    @PostMapping(MINE + "/bulk")
    Object bulk(
            Campaign campaign,
            Viewer viewer,
            Frame frame,
            BulkForm form,
            HttpServletResponse response) {
        var chosen = new Chosen.Mine(campaign.id(), form.chosen());
        return switch (acts.act(campaign.id(), chosen, form, List.of(), viewer)) {
            case Outcome.Refused(var key) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(campaign, viewer, frame, new Last(null, key));
            }
            case Outcome.Did(Done(var act, _, _)) ->
                    "redirect:" + address(campaign) + (act == null ? "" : "?act=" + act);
        };
    }

    @Needs(Permission.EDIT_TASKS)
    @PostMapping(MINE + "/acts/{act}/undo")
    String undo(
            Campaign campaign, Viewer viewer, @PathVariable UUID act, RedirectAttributes redirect) {
        Undone.say(redirect, undo.undo(campaign.id(), act, viewer));
        return "redirect:" + address(campaign);
    }
}
