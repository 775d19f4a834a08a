package vn.daihoi.slates;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

/// A unit has settled which slate it submits.
///
/// @param people how many are on it
public record SlateAdopted(CampaignId campaign, UnitId unit, SlateId slate, int people) {}
