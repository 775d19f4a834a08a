package vn.daihoi.reviews.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.jobs.JobId;
import vn.daihoi.jobs.JobRequest;
import vn.daihoi.jobs.Jobs;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.reviews.ReviewAgainAfter;

import java.util.List;
import java.util.Map;

/// Hands the papers of a branch to [ReviewAgain].
@Service
public class AskReviewAgain implements ReviewAgainAfter {

    private final OldReviews old;
    private final Jobs jobs;
    private final Audit audit;
    private final JsonMapper json;

    AskReviewAgain(OldReviews old, Jobs jobs, Audit audit, JsonMapper json) {
        this.old = old;
        this.jobs = jobs;
        this.audit = audit;
        this.json = json;
    }

    @Override
    @Transactional
    public JobId changed(CampaignUnit branch, Viewer by) {
        return ask(branch, by);
    }

    @Transactional
    public JobId ask(CampaignUnit branch, Viewer by) {
        audit.record(
                Act.of("reviews.branch.review")
                        .in(branch.campaign().value())
                        .on(branch.id().value())
                        .after(Map.of("papers", old.in(branch).size())));
        var payload =
                new ReviewAgain.Payload(
                        branch.campaign().value(), branch.id().value(), by.id().value());
        return jobs.submit(
                new JobRequest(
                        ReviewAgain.KIND,
                        "reviews.again-job",
                        List.of(branch.fullName()),
                        json.writeValueAsString(payload),
                        by.id(),
                        branch.campaign(),
                        branch.id()));
    }
}
