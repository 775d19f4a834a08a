package vn.daihoi.drafts.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.directives.PlanPapers;
import vn.daihoi.drafts.FilledPapers;
import vn.daihoi.drafts.FilledPapers.FilledPart;
import vn.daihoi.forms.FormPaper;
import vn.daihoi.forms.WrittenPaper;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Plans by the profile's draft of a plan, with the steps of a directive in their place.
@Component
class PlanDrafts implements PlanPapers {

    private static final String PLAN = "ke-hoach";

    private final FilledPapers papers;

    PlanDrafts(FilledPapers papers) {
        this.papers = papers;
    }

    @Override
    public Optional<WrittenPaper> plan(
            Campaign campaign,
            CampaignUnit unit,
            List<FormPaper.Block> grounds,
            List<FormPaper.Block> steps) {
        return papers.write(
                campaign,
                unit,
                PLAN,
                Map.of(
                        "grounds", new FilledPart(grounds, true),
                        "steps", new FilledPart(steps, true)));
    }
}
