package vn.daihoi.reviews;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.jobs.JobId;
import vn.daihoi.organization.CampaignUnit;

/// Reviews papers once more after what rules hold against has changed.
public interface ReviewAgainAfter {

    /// Those of the branch that went by other settings than hold now, in the background; in the
    /// caller's transaction.
    JobId changed(CampaignUnit branch, Viewer by);
}
