package vn.daihoi.plans;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

/// Told by modules above this one what happened there: where a directive demands it and names a
/// step for it, the step is reached. In the caller's transaction.
public interface RequiredEvidence {

    /// A document was reviewed, and no error was left in it.
    ///
    /// @param kind of the document
    /// @param version key of its version
    void reviewed(CampaignId campaign, UnitId unit, String kind, String version);

    /// @param slate its key
    void slateAdopted(CampaignId campaign, UnitId unit, String slate);
}
