package vn.daihoi.plans;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// The first day of each unit's congress, on which many due days hang.
public interface CongressDays {

    Optional<LocalDate> of(CampaignId campaign, UnitId unit);

    /// Of those units whose day is fixed.
    Map<UnitId, LocalDate> of(CampaignId campaign, Collection<UnitId> units);

    /// Moves the due days that hang on it; those of milestones that were reached stay.
    ///
    /// @param day null: not fixed
    void set(CampaignId campaign, UnitId unit, @Nullable LocalDate day);
}
