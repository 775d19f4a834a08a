package vn.daihoi.plans;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.time.LocalDate;

/// A unit has reached a step.
///
/// @param step id of the step in the profile
/// @param late whether that was after the day it was due
public record MilestoneReached(
        CampaignId campaign, UnitId unit, String step, LocalDate on, boolean late) {}
