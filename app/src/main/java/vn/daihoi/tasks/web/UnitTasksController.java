package vn.daihoi.tasks.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
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
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Csv;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Notices;
import vn.daihoi.tasks.internal.ChangeTasks.Chosen;
import vn.daihoi.tasks.internal.ChangeTasks.Done;
import vn.daihoi.tasks.internal.ReadTasks;
import vn.daihoi.tasks.internal.TaskPlace;
import vn.daihoi.tasks.internal.UndoActs;
import vn.daihoi.tasks.web.BulkActs.Outcome;
import vn.daihoi.tasks.web.TaskListBuilder.Last;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// The tasks of one unit.
@Controller
class UnitTasksController {

    private static final String HOME = "/c/{campaign}/u/{unit}/tasks";

    private final Templates templates;
    private final TaskListBuilder builder;
    private final ReadTasks tasks;
    private final BulkActs acts;
    private final UndoActs undo;
    private final Audit audit;

    UnitTasksController(
            Templates templates,
            TaskListBuilder builder,
            ReadTasks tasks,
            BulkActs acts,
            UndoActs undo,
            Audit audit) {
        this.templates = templates;
        this.builder = builder;
        this.tasks = tasks;
        this.acts = acts;
        this.undo = undo;
        this.audit = audit;
    }

    /// @param act what was just done
    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(HOME)
    JteModel list(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            TaskFilter filter,
            @RequestParam(required = false) @Nullable UUID act) {
        return page(
                frame,
                unit,
                builder.ofUnit(campaign, unit, viewer, filter, new Last(act, ""), frame));
    }

    private JteModel page(Frame frame, CampaignUnit unit, TaskListPage page) {
        return templates.tasksList(frame, frame.text("tasks.of", unit.fullName()), page);
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping("/c/{campaign}/u/{unit}/tasks.csv")
    ResponseEntity<byte[]> csv(
            Campaign campaign, CampaignUnit unit, Viewer viewer, Frame frame, TaskFilter filter) {
        var page = builder.ofUnit(campaign, unit, viewer, filter, Last.NOTHING, frame);
        audit.record(
                Act.of("tasks.list.export")
                        .in(campaign.id().value())
                        .on(unit.id().value())
                        .after(Map.of("filter", filter.query(), "tasks", page.count())));
        return Csv.answer(unit.code() + "-tasks.csv", TaskExport.csv(page, frame));
    }

    @Needs(Permission.EDIT_TASKS)
    @PostMapping(HOME + "/bulk")
    Object bulk(Posted posted, TaskFilter filter, BulkForm form) {
        var chosen = new Chosen.OfUnit(posted.unit(), form.chosen());
        var people = tasks.people(posted.unit());
        return switch (acts.act(posted.campaign().id(), chosen, form, people, posted.viewer())) {
            case Outcome.Refused(var key) -> {
                posted.refuse();
                yield page(
                        posted.frame(),
                        posted.unit(),
                        builder.ofUnit(
                                posted.campaign(),
                                posted.unit(),
                                posted.viewer(),
                                filter,
                                new Last(null, key),
                                posted.frame()));
            }
            case Outcome.Did(var done) -> to(posted, filter, done);
        };
    }

    private static String to(Posted posted, TaskFilter filter, Done done) {
        if (done.changed() == 0) {
            posted.say("tasks.said.unchanged");
        } else if (done.passedOver() > 0) {
            Notices.say(posted.redirect(), "tasks.said.passed-over", done.passedOver());
        }
        String act = done.act() == null ? "" : "act=" + done.act();
        String query =
                String.join(
                        "&",
                        Stream.of(filter.query(), act).filter(part -> !part.isEmpty()).toList());
        return "redirect:"
                + TaskPlace.of(posted.campaign(), posted.unit())
                + (query.isEmpty() ? "" : "?" + query);
    }

    @Needs(Permission.EDIT_TASKS)
    @PostMapping(HOME + "/acts/{act}/undo")
    String undo(Posted posted, TaskFilter filter, @PathVariable UUID act) {
        Done done = undo.undo(posted.campaign().id(), act, posted.viewer());
        Undone.say(posted.redirect(), done);
        return to(posted, filter, new Done(null, 1, 0));
    }
}
