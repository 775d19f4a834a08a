package vn.daihoi.jobs.web;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
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
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.jobs.JobId;
import vn.daihoi.jobs.JobState;
import vn.daihoi.jobs.JobView;
import vn.daihoi.jobs.Jobs;
import vn.daihoi.jobs.internal.JobHistory;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Notices;

import java.util.UUID;

@Controller
class JobsController {

    private final Jobs jobs;
    private final JobHistory history;
    private final Access access;
    private final Audit audit;
    private final Templates templates;

    JobsController(Jobs jobs, JobHistory history, Access access, Audit audit, Templates templates) {
        this.jobs = jobs;
        this.history = history;
        this.access = access;
        this.audit = audit;
        this.templates = templates;
    }

    @Needs(Permission.ADMINISTER)
    @GetMapping("/jobs")
    JteModel all(Frame frame, @RequestParam(required = false) @Nullable String state) {
        return templates.jobsJobs(frame, page(state));
    }

    /// The part of the page that moves.
    @Needs(Permission.ADMINISTER)
    @GetMapping("/jobs/list")
    JteModel list(Frame frame, @RequestParam(required = false) @Nullable String state) {
        return templates.jobsList(frame, page(state));
    }

    private JobsPage page(@Nullable String word) {
        JobState state =
                JobsPage.ends().stream()
                        .filter(end -> end.word().equals(word))
                        .findFirst()
                        .orElse(null);
        return new JobsPage(history.open(), history.ended(state), history.daily(), state);
    }

    @Needs(Permission.ADMINISTER)
    @PostMapping("/jobs/{job}/cancel")
    String cancel(@PathVariable UUID job, RedirectAttributes redirect) {
        JobView view = jobs.find(new JobId(job)).orElseThrow(NotThere::new);
        if (jobs.cancel(view.id())) {
            audit.record(Act.of("jobs.job.cancel").object("job", job));
            Notices.say(redirect, "jobs.cancel.asked");
        } else {
            Notices.say(redirect, "jobs.cancel.too-late");
        }
        return "redirect:/jobs";
    }

    /// How far one job is, for pages that wait for it. Sends `HX-Trigger: job-ended` when nothing
    /// more will come.
    @SignedIn
    @GetMapping("/jobs/{job}/status")
    JteModel status(
            @PathVariable UUID job, Viewer viewer, Frame frame, HttpServletResponse response) {
        JobView view =
                jobs.find(new JobId(job))
                        .filter(found -> maySee(viewer, found))
                        .orElseThrow(NotThere::new);
        if (view.state().isEnd()) {
            response.setHeader("HX-Trigger", "job-ended");
        }
        return templates.jobsStatus(frame, view);
    }

    private boolean maySee(Viewer viewer, JobView job) {
        return viewer.id().equals(job.owner()) || access.mayAnywhere(viewer, Permission.ADMINISTER);
    }
}
