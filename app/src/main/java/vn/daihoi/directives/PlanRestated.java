package vn.daihoi.directives;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.time.LocalDate;

/// A unit issued its own plan to carry a directive out.
///
/// @param plan the unit's own paper
/// @param on day in the campaign
public record PlanRestated(
        CampaignId campaign, DirectiveId directive, UnitId unit, DirectiveId plan, LocalDate on) {}
