package vn.daihoi.overlap.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.dossiers.SharedWords.State;
import vn.daihoi.dossiers.Version;
import vn.daihoi.jobs.JobView;
import vn.daihoi.jobs.Jobs;

import java.util.Optional;

/// How far the comparison of a version is, as it truly stands: one whose job has ended without it
/// is not under way, whatever its row says.
@Component
public class Standing {

    private final PaperStore papers;
    private final Jobs jobs;

    Standing(PaperStore papers, Jobs jobs) {
        this.papers = papers;
        this.jobs = jobs;
    }

    /// @param percent done, 0 unless it is running
    public record Step(State state, int percent) {}

    public Step of(Version newest) {
        Optional<Paper> paper =
                papers.find(newest.document()).filter(each -> each.version().equals(newest.id()));
        if (paper.isEmpty()) {
            return new Step(State.NEVER, 0);
        }
        return paper.get().compared() != null
                ? new Step(State.DONE, 0)
                : jobs.find(paper.get().job()).map(Standing::step).orElse(FAILED);
    }

    private static final Step FAILED = new Step(State.FAILED, 0);

    private static Step step(JobView job) {
        if (job.state().isEnd()) {
            return FAILED;
        }
        return job.started() == null
                ? new Step(State.WAITING, 0)
                : new Step(State.RUNNING, job.percent());
    }
}
