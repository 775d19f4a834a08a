package vn.daihoi.reviews;

import vn.daihoi.dossiers.Version;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.review.Context.OtherPaper;

import java.util.List;
import java.util.Locale;

/// Answered by whoever knows the papers of other units and times: those whose words a document is
/// held against when it is reviewed.
public interface PapersToCompare {

    /// @param locale of the names that the papers are called by in findings
    List<OtherPaper> of(CampaignUnit unit, Version version, Locale locale);
}
