package vn.daihoi.directives;

import vn.daihoi.forms.FormPaper;
import vn.daihoi.forms.WrittenPaper;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;

import java.util.List;
import java.util.Optional;

/// Answered by whoever writes official papers: the plan with which a unit carries a directive out.
public interface PlanPapers {

    /// @param grounds papers that it rests on
    /// @param steps what is to be done, by whom, by when
    /// @return empty when the profile has no plan for such a unit
    Optional<WrittenPaper> plan(
            Campaign campaign,
            CampaignUnit unit,
            List<FormPaper.Block> grounds,
            List<FormPaper.Block> steps);
}
