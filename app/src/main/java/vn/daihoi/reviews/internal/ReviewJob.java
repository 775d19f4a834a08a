package vn.daihoi.reviews.internal;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Version;
import vn.daihoi.jobs.JobHandler;
import vn.daihoi.jobs.JobRun;
import vn.daihoi.live.Live;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.review.InputDocument;
import vn.daihoi.review.Review;
import vn.daihoi.review.ReviewResult;

import java.util.List;
import java.util.UUID;

/// Reviews one version in the background and tells its screens how far it is.
@Component
class ReviewJob implements JobHandler {

    static final String KIND = "reviews.review";

    /// Text read, text reviewed, findings stored.
    private static final int STEPS = 3;

    private final RunStore runs;
    private final FinishReview finish;
    private final Dossiers dossiers;
    private final Campaigns campaigns;
    private final PapersOfUnit papersOfUnit;
    private final Reviewers reviewers;
    private final Contexts contexts;
    private final Live live;
    private final JsonMapper json;

    ReviewJob(
            RunStore runs,
            FinishReview finish,
            Dossiers dossiers,
            Campaigns campaigns,
            PapersOfUnit papersOfUnit,
            Reviewers reviewers,
            Contexts contexts,
            Live live,
            JsonMapper json) {
        this.runs = runs;
        this.finish = finish;
        this.dossiers = dossiers;
        this.campaigns = campaigns;
        this.papersOfUnit = papersOfUnit;
        this.reviewers = reviewers;
        this.contexts = contexts;
        this.live = live;
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
        try {
            review(run, job);
        } catch (RuntimeException e) {
            runs.fail(id);
            live.publish(run.topic(), "failed");
            throw e;
        }
    }

    private void review(Run run, JobRun job) {
        runs.begin(run.id(), STEPS);
        tell(run, job, 0);
        Campaign campaign = campaigns.get(run.campaign());
        CampaignUnit unit = campaigns.unit(run.campaign(), run.unit()).orElseThrow();
        Version version = dossiers.version(unit, run.key(), run.number()).orElseThrow();
        tell(run, job, 1);
        ReviewResult result = reviewed(campaign, unit, run, version);
        tell(run, job, 2);
        finish.store(run, result);
        job.progress(STEPS, STEPS);
    }

    private ReviewResult reviewed(Campaign campaign, CampaignUnit unit, Run run, Version version) {
        Review review = reviewers.of(campaign.profile());
        List<InputDocument> papers = papersOfUnit.around(review, unit, version);
        ReviewResult all = review.run(papers, contexts.of(campaign, unit));
        return PapersOfUnit.ofFirst(all);
    }

    private void tell(Run run, JobRun job, int step) {
        runs.step(run.id(), step);
        job.progress(step, STEPS);
        live.publish(run.topic(), Integer.toString(step));
    }
}
