package vn.daihoi.plans;

import vn.daihoi.organization.CampaignId;

/// Gives each unit of a campaign the steps that the profile lays down for its level.
public interface StampPlan {

    /// All units at once. A campaign that has its plan already gets nothing twice.
    ///
    /// @return number of milestones that were added
    int stamp(CampaignId campaign);
}
