package vn.daihoi.obstacles;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

/// A unit is stuck.
///
/// @param owner the unit that must act
public record ObstacleRaised(
        CampaignId campaign, ObstacleId obstacle, UnitId unit, UnitId owner, Severity severity) {}
