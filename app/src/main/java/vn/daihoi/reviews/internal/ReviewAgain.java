package vn.daihoi.reviews.internal;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.jobs.JobHandler;
import vn.daihoi.jobs.JobId;
import vn.daihoi.jobs.JobRun;
import vn.daihoi.jobs.JobStopped;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.reviews.internal.OldReviews.Paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reviews the papers of a branch once more that were reviewed under older settings, one after
/// another in the background.
@Component
class ReviewAgain implements JobHandler {

    static final String KIND = "reviews.again";

    private final OldReviews old;
    private final ReviewVersion review;
    private final RunStore runs;
    private final Dossiers dossiers;
    private final Campaigns campaigns;
    private final JsonMapper json;

    ReviewAgain(
            OldReviews old,
            ReviewVersion review,
            RunStore runs,
            Dossiers dossiers,
            Campaigns campaigns,
            JsonMapper json) {
        this.old = old;
        this.review = review;
        this.runs = runs;
        this.dossiers = dossiers;
        this.campaigns = campaigns;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /// @param unit top of the branch
    /// @param asker who is named for the runs
    record Payload(UUID campaign, UUID unit, UUID asker) {}

    /// After a restart only what is still old is left.
    @Override
    public void run(JobRun job) {
        var payload = json.readValue(job.payload(), Payload.class);
        var branch =
                campaigns
                        .unit(new CampaignId(payload.campaign()), new UnitId(payload.unit()))
                        .orElseThrow();
        List<Paper> papers = old.in(branch);
        List<RuntimeException> faults = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            job.progress(i, papers.size());
            again(papers.get(i), new PersonId(payload.asker()), job.id()).ifPresent(faults::add);
        }
        job.progress(papers.size(), Math.max(1, papers.size()));
        if (!faults.isEmpty()) {
            throw failure(faults, papers.size());
        }
    }

    /// One paper that fails must not keep the others waiting.
    private Optional<RuntimeException> again(Paper paper, PersonId asker, JobId job) {
        try {
            dossiers.version(paper.unit(), paper.key(), paper.version())
                    .map(version -> runs.add(RunId.next(), paper.unit(), version, asker, job))
                    .ifPresent(run -> review.review(run, _ -> {}));
            return Optional.empty();
        } catch (JobStopped e) {
            throw e;
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    /// All of them stand in the log under the number that the pages of the papers show.
    private static IllegalStateException failure(List<RuntimeException> faults, int papers) {
        var failure =
                new IllegalStateException(
                        "%d of %d papers could not be reviewed again."
                                .formatted(faults.size(), papers));
        faults.forEach(failure::addSuppressed);
        return failure;
    }
}
