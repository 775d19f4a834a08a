package vn.daihoi.plans;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.time.LocalDate;

/// A day has come on which a unit is behind with a step.
///
/// @param due the last day on which it would have been in time
public record MilestoneOverdue(CampaignId campaign, UnitId unit, String step, LocalDate due) {}
