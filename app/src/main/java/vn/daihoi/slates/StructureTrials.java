package vn.daihoi.slates;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// Holds the leading slates of units against a rule that a lesson would set, or has set.
public interface StructureTrials {

    /// Whether the bounds can be kept by any slate at all: at least one of them, none below 0, the
    /// lower one not above the upper one, people whole, per cent at most 100.
    boolean isSound(boolean ofSeats, @Nullable BigDecimal least, @Nullable BigDecimal most);

    /// @return by unit, in their order; units without a slate are absent
    Map<CampaignUnit, Counted> of(
            Campaign campaign, List<CampaignUnit> units, StructureDemand demand);

    /// @param met false when it is broken; something unknown that decides is not met
    /// @param part members who count
    /// @param chosen members on the slate
    record Counted(boolean met, long part, int chosen) {}
}
