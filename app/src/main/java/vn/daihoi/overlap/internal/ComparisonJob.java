package vn.daihoi.overlap.internal;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.dossiers.DocumentId;
import vn.daihoi.jobs.JobHandler;
import vn.daihoi.jobs.JobRun;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;

import java.util.List;
import java.util.UUID;

/// Compares one document in the background; when it is one from above, whose wording belongs to
/// all, then all documents below it once more.
@Component
class ComparisonJob implements JobHandler {

    static final String KIND = "overlap.compare";

    private final PaperStore papers;
    private final CompareDocument compare;
    private final Campaigns campaigns;
    private final JsonMapper json;

    ComparisonJob(
            PaperStore papers, CompareDocument compare, Campaigns campaigns, JsonMapper json) {
        this.papers = papers;
        this.compare = compare;
        this.campaigns = campaigns;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    record Payload(UUID document) {}

    @Override
    public void run(JobRun job) {
        var document = new DocumentId(json.readValue(job.payload(), Payload.class).document());
        Paper paper = papers.find(document).orElseThrow();
        List<Paper> below = below(paper);
        compare.compare(
                paper, (done, total) -> job.progress(done, Math.max(1, total + below.size())));
        for (int i = 0; i < below.size(); i++) {
            job.progress(i, below.size() + 1L);
            compare.compare(below.get(i), (_, _) -> job.checkCancelled());
        }
        job.progress(1, 1);
    }

    private List<Paper> below(Paper paper) {
        if (!OtherPapers.REFERENCE_KINDS.contains(paper.key().kind())) {
            return List.of();
        }
        CampaignUnit unit = campaigns.unit(paper.campaign(), paper.unit()).orElseThrow();
        return papers.in(unit).stream()
                .filter(each -> !each.unit().equals(unit.id()) && each.compared() != null)
                .toList();
    }
}
