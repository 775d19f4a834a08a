package vn.daihoi.plans;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.time.LocalDate;

/// Told by modules above this one which units were present at a training: it reaches the step of
/// the profile that asks for it. Units without such a step are left alone. In the caller's
/// transaction.
public interface AttendanceEvidence {

    /// @param training its key
    void attended(CampaignId campaign, UnitId unit, LocalDate on, String training);

    /// Nobody of the unit was there after all.
    void takenBack(CampaignId campaign, UnitId unit, String training);
}
