package vn.daihoi.plans;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// How far units are, for all other modules to ask. Asking brings the states up to the campaign's
/// day first.
public interface Plans {

    /// The day on which the answers are true.
    LocalDate today(CampaignId campaign);

    /// In the order of the profile; empty when the unit has no steps of its own.
    List<Milestone> of(CampaignId campaign, UnitId unit);

    /// Of those units that have steps of their own.
    Map<UnitId, List<Milestone>> of(CampaignId campaign, Collection<UnitId> units);

    /// Milestones of all units that are neither reached nor left out and fall due within these
    /// days, both included.
    List<Milestone> open(CampaignId campaign, LocalDate from, LocalDate until);

    /// Whether units with steps stand below this one.
    boolean isAbove(CampaignId campaign, UnitId unit);

    /// Of those units that have others with steps below them.
    Map<UnitId, BranchProgress> below(CampaignId campaign, Collection<UnitId> units);
}
