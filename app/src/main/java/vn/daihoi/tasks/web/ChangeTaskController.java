package vn.daihoi.tasks.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.tasks.internal.ChangeTasks;
import vn.daihoi.tasks.internal.ChangeTasks.Chosen;
import vn.daihoi.tasks.internal.ChangeTasks.Done;
import vn.daihoi.tasks.internal.ReadTasks;
import vn.daihoi.tasks.internal.TaskPlace;
import vn.daihoi.tasks.internal.TypedTask.Checked;
import vn.daihoi.tasks.internal.TypedTask.Field;
import vn.daihoi.tasks.internal.UndoActs;
import vn.daihoi.tasks.web.TaskPage.Refused;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Makes a task, changes what it says, and settles it.
@Controller
class ChangeTaskController {

    private static final String HOME = "/c/{campaign}/u/{unit}/tasks";
    private static final String TASK = HOME + "/{task}";
    private static final int LONGEST_REASON = 500;

    private final Templates templates;
    private final TaskForms forms;
    private final TaskPages pages;
    private final ReadTasks tasks;
    private final ChangeTasks change;
    private final UndoActs undo;

    ChangeTaskController(
            Templates templates,
            TaskForms forms,
            TaskPages pages,
            ReadTasks tasks,
            ChangeTasks change,
            UndoActs undo) {
        this.templates = templates;
        this.forms = forms;
        this.pages = pages;
        this.tasks = tasks;
        this.change = change;
        this.undo = undo;
    }

    /// @param step milestone that it is to serve; may be empty
    @Needs(Permission.EDIT_TASKS)
    @GetMapping(HOME + "/new")
    JteModel form(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            @RequestParam(defaultValue = "") String step) {
        var form = TaskForm.empty(step);
        return templates.tasksForm(
                frame, forms.page(campaign, unit, frame, "", form, Map.of(), false));
    }

    @Needs(Permission.EDIT_TASKS)
    @PostMapping(HOME)
    Object create(Posted posted, TaskForm form) {
        return switch (forms.check(posted, form)) {
            case Checked.Bad(var faults) -> again(posted, "", form, faults, false);
            case Checked.Good(var wanted) -> {
                var made = change.create(posted.unit(), wanted, posted.viewer());
                posted.say("tasks.said.created");
                yield to(posted, made.value());
            }
        };
    }

    @Needs(Permission.EDIT_TASKS)
    @GetMapping(TASK + "/edit")
    JteModel edit(Campaign campaign, CampaignUnit unit, Frame frame, @PathVariable UUID task) {
        var found = tasks.find(unit, task).orElseThrow(NotThere::new).task();
        return templates.tasksForm(
                frame,
                forms.page(
                        campaign,
                        unit,
                        frame,
                        task.toString(),
                        TaskForm.of(found),
                        Map.of(),
                        false));
    }

    @Needs(Permission.EDIT_TASKS)
    @PostMapping(TASK)
    Object change(Posted posted, @PathVariable UUID task, TaskForm form) {
        var found = tasks.find(posted.unit(), task).orElseThrow(NotThere::new).task();
        return switch (forms.check(posted, form)) {
            case Checked.Bad(var faults) -> again(posted, task.toString(), form, faults, false);
            case Checked.Good(var wanted) ->
                    switch (change.change(
                            posted.unit(), task, form.seen(), wanted, posted.viewer())) {
                        case NOT_THERE -> throw new NotThere();
                        case DONE, UNCHANGED -> {
                            posted.say("tasks.said.changed");
                            yield to(posted, task);
                        }
                        case OVERTAKEN ->
                                again(
                                        posted,
                                        task.toString(),
                                        form.at(found.version()),
                                        Map.of(),
                                        true);
                    };
        };
    }

    private JteModel again(
            Posted posted,
            String task,
            TaskForm form,
            Map<Field, String> faults,
            boolean overtaken) {
        posted.refuse();
        var frame = posted.frame();
        return templates.tasksForm(
                frame,
                forms.page(posted.campaign(), posted.unit(), frame, task, form, faults, overtaken));
    }

    @Needs(Permission.EDIT_TASKS)
    @PostMapping(TASK + "/done")
    String done(Posted posted, @PathVariable UUID task) {
        return said(posted, task, change.done(one(posted, task), posted.viewer()), "done");
    }

    @Needs(Permission.EDIT_TASKS)
    @PostMapping(TASK + "/drop")
    Object drop(
            Posted posted,
            @PathVariable UUID task,
            @RequestParam(defaultValue = "") String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return refused(posted, task, reason);
        }
        var done = change.drop(one(posted, task), reason.strip(), posted.viewer());
        return said(posted, task, done, "dropped");
    }

    private JteModel refused(Posted posted, UUID task, String reason) {
        posted.refuse();
        var frame = posted.frame();
        var fault =
                frame.text(reason.isBlank() ? "tasks.fault.no-reason" : "tasks.fault.long-reason");
        return templates.tasksTask(
                frame,
                pages.view(
                        posted.campaign(),
                        posted.unit(),
                        posted.viewer(),
                        frame,
                        task,
                        new Refused("drop", reason, fault)));
    }

    @Needs(Permission.EDIT_TASKS)
    @PostMapping(TASK + "/reopen")
    String reopen(Posted posted, @PathVariable UUID task) {
        return said(posted, task, change.reopen(one(posted, task), posted.viewer()), "reopened");
    }

    @Needs(Permission.EDIT_TASKS)
    @PostMapping(TASK + "/acts/{act}/undo")
    String undo(Posted posted, @PathVariable UUID task, @PathVariable UUID act) {
        Undone.say(posted.redirect(), undo.undo(posted.campaign().id(), act, posted.viewer()));
        return to(posted, task);
    }

    private static Chosen one(Posted posted, UUID task) {
        return new Chosen.OfUnit(posted.unit(), List.of(task));
    }

    /// @param what was done, end of a message key
    private String said(Posted posted, UUID task, Done done, String what) {
        if (tasks.find(posted.unit(), task).isEmpty()) {
            throw new NotThere();
        }
        posted.say(done.changed() == 0 ? "tasks.said.unchanged" : "tasks.said." + what);
        return to(posted, task);
    }

    private static String to(Posted posted, UUID task) {
        return "redirect:" + TaskPlace.of(posted.campaign(), posted.unit()) + "/" + task;
    }
}
