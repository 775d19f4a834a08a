package vn.daihoi.timetable;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;

import java.util.Set;

/// Answered by whoever knows which congresses were chosen as pilots. Their units are pilots of the
/// timetable too, beside those that its setup names.
public interface PilotUnits {

    /// @param upper the unit whose board chooses
    Set<UnitId> below(CampaignUnit upper);
}
