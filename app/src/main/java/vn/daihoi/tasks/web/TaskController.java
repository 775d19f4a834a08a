package vn.daihoi.tasks.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.files.Downloads;
import vn.daihoi.files.SentFile;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.tasks.internal.ReadTasks;
import vn.daihoi.tasks.internal.TaskPlace;
import vn.daihoi.tasks.internal.WorkOnTask;
import vn.daihoi.tasks.internal.WorkOnTask.Outcome;
import vn.daihoi.tasks.web.TaskPage.Refused;

import java.util.UUID;

/// The page of one task, and the work on its parts.
@Controller
class TaskController {

    private static final String TASK = "/c/{campaign}/u/{unit}/tasks/{task}";

    private final Templates templates;
    private final TaskPages pages;
    private final ReadTasks tasks;
    private final WorkOnTask work;
    private final Downloads downloads;

    TaskController(
            Templates templates,
            TaskPages pages,
            ReadTasks tasks,
            WorkOnTask work,
            Downloads downloads) {
        this.templates = templates;
        this.pages = pages;
        this.tasks = tasks;
        this.work = work;
        this.downloads = downloads;
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(TASK)
    JteModel show(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @PathVariable UUID task) {
        return templates.tasksTask(
                frame, pages.view(campaign, unit, viewer, frame, task, Refused.NOTHING));
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(TASK + "/files/{file}")
    ResponseEntity<Resource> file(
            Campaign campaign,
            CampaignUnit unit,
            @PathVariable UUID task,
            @PathVariable UUID file) {
        var found = tasks.file(unit, task, file).orElseThrow(NotThere::new);
        return downloads.attachment(found.file(), found.name());
    }

    @Needs(Permission.EDIT_TASKS)
    @PostMapping(TASK + "/points")
    Object addPoints(
            Posted posted, @PathVariable UUID task, @RequestParam(defaultValue = "") String text) {
        var outcome = work.addPoints(posted.unit(), task, text, posted.viewer());
        return answer(posted, task, outcome, "points", text);
    }

    @Needs(Permission.EDIT_TASKS)
    @PostMapping(TASK + "/points/{point}")
    Object tick(
            Posted posted,
            @PathVariable UUID task,
            @PathVariable UUID point,
            @RequestParam(defaultValue = "false") boolean done) {
        var outcome = work.tick(posted.unit(), task, point, done, posted.viewer());
        return answer(posted, task, outcome, "points", "");
    }

    @Needs(Permission.EDIT_TASKS)
    @PostMapping(TASK + "/points/{point}/remove")
    Object removePoint(Posted posted, @PathVariable UUID task, @PathVariable UUID point) {
        var outcome = work.removePoint(posted.unit(), task, point, posted.viewer());
        return answer(posted, task, outcome, "points", "");
    }

    @Needs(Permission.EDIT_TASKS)
    @PostMapping(TASK + "/comments")
    Object comment(
            Posted posted, @PathVariable UUID task, @RequestParam(defaultValue = "") String text) {
        var outcome = work.comment(posted.unit(), task, text, posted.viewer());
        return answer(posted, task, outcome, "comments", text);
    }

    @Needs(Permission.EDIT_TASKS)
    @PostMapping(TASK + "/files")
    Object addFile(
            Posted posted,
            @PathVariable UUID task,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        var sent = SentFile.of(file);
        var outcome =
                sent.isMissing()
                        ? new Outcome.Refused("tasks.fault.no-file")
                        : work.addFile(
                                posted.unit(), task, sent.name(), sent.content(), posted.viewer());
        return answer(posted, task, outcome, "files", "");
    }

    @Needs(Permission.EDIT_TASKS)
    @PostMapping(TASK + "/files/{file}/remove")
    Object removeFile(Posted posted, @PathVariable UUID task, @PathVariable UUID file) {
        var outcome = work.removeFile(posted.unit(), task, file, posted.viewer());
        return answer(posted, task, outcome, "files", "");
    }

    /// @param part of the page that the form stands in
    /// @param typed what was typed
    private Object answer(Posted posted, UUID task, Outcome outcome, String part, String typed) {
        return switch (outcome) {
            case Outcome.NotThere() -> throw new NotThere();
            case Outcome.Done() ->
                    "redirect:%s/%s#%s"
                            .formatted(TaskPlace.of(posted.campaign(), posted.unit()), task, part);
            case Outcome.Refused(var key) -> {
                posted.refuse();
                var frame = posted.frame();
                yield templates.tasksTask(
                        frame,
                        pages.view(
                                posted.campaign(),
                                posted.unit(),
                                posted.viewer(),
                                frame,
                                task,
                                new Refused(part, typed, frame.text(key))));
            }
        };
    }
}
