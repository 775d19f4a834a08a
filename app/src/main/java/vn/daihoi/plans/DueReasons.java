package vn.daihoi.plans;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Texts;

import java.util.Map;

/// Answered by modules above that let steps fall due earlier: why, for the page of a unit's plan.
public interface DueReasons {

    /// @param texts in the reader's language
    /// @return words by id of the step; empty where nothing falls due earlier
    Map<String, String> reasons(CampaignUnit unit, Texts texts);
}
