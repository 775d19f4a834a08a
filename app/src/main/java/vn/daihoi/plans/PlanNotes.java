package vn.daihoi.plans;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Texts;

import java.util.List;

/// Notes that modules above give to the page of a unit's plan.
public interface PlanNotes {

    /// Newest first; empty where there is nothing to tell.
    ///
    /// @param texts in the reader's language
    List<PlanNote> of(CampaignUnit unit, Texts texts);
}
