package vn.daihoi.reviews.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.dossiers.VersionId;
import vn.daihoi.jobs.JobId;
import vn.daihoi.jobs.JobView;
import vn.daihoi.jobs.Jobs;
import vn.daihoi.reviews.internal.Run.State;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The newest run of a version, as it truly stands: one that a crash or a stopped job left behind
/// is not under way, whatever its row says.
@Component
class NewestRuns {

    private final RunStore runs;
    private final Jobs jobs;

    NewestRuns(RunStore runs, Jobs jobs) {
        this.runs = runs;
        this.jobs = jobs;
    }

    Optional<Run> of(VersionId version) {
        return Optional.ofNullable(of(List.of(version)).get(version));
    }

    /// Versions that were never reviewed are absent.
    Map<VersionId, Run> of(Collection<VersionId> versions) {
        var newest = new HashMap<>(runs.newest(versions));
        newest.replaceAll((_, run) -> asItStands(run));
        return newest;
    }

    /// Number under which the log tells what went wrong; empty where it does not (yet).
    Optional<String> incident(Run run) {
        return Optional.ofNullable(run.job()).flatMap(jobs::find).map(JobView::incident);
    }

    private Run asItStands(Run run) {
        JobId job = run.job();
        return run.isUnderWay() && job != null && hasEnded(job) ? leftBehind(run) : run;
    }

    private boolean hasEnded(JobId job) {
        return jobs.find(job).map(view -> view.state().isEnd()).orElse(true);
    }

    /// Read once more: it may have finished, and its job after it, since it was read.
    private Run leftBehind(Run seen) {
        Run now = runs.find(seen.id()).orElse(seen);
        return now.isUnderWay()
                ? now.in(incident(now).isEmpty() ? State.STOPPED : State.FAILED)
                : now;
    }
}
