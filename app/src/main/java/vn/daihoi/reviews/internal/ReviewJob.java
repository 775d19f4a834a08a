package vn.daihoi.reviews.internal;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.jobs.JobHandler;
import vn.daihoi.jobs.JobRun;

import java.util.UUID;

/// Reviews one version in the background.
@Component
class ReviewJob implements JobHandler {

    static final String KIND = "reviews.review";

    private final RunStore runs;
    private final ReviewVersion review;
    private final JsonMapper json;

    ReviewJob(RunStore runs, ReviewVersion review, JsonMapper json) {
        this.runs = runs;
        this.review = review;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /// @param run id of the run
    record Payload(UUID run) {}

    @Override
    public void run(JobRun job) {
        var id = new RunId(json.readValue(job.payload(), Payload.class).run());
        Run run = runs.find(id).orElseThrow();
        review.review(run, step -> job.progress(step, ReviewVersion.STEPS));
    }
}
