package vn.daihoi.obstacles;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

/// A unit was told the way out.
///
/// @param by the unit that answered
public record ObstacleAnswered(CampaignId campaign, ObstacleId obstacle, UnitId unit, UnitId by) {}
