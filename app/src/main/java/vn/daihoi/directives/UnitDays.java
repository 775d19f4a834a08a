package vn.daihoi.directives;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.time.LocalDate;
import java.util.Optional;

/// Answered by whoever keeps the days of units, on which due days of requirements hang.
public interface UnitDays {

    /// First day of the unit's congress; empty while it is not fixed.
    Optional<LocalDate> congress(CampaignId campaign, UnitId unit);
}
