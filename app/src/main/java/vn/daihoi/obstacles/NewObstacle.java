package vn.daihoi.obstacles;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.CampaignUnit;

import java.util.UUID;

/// An obstacle that is to be raised.
///
/// @param id made by whoever sends it: sent twice, it is raised once
/// @param unit the one that is stuck
/// @param sourceId key of the visit or briefing; null when the unit raises it itself
/// @param title in one line, 1 to 200 letters
/// @param words all of it, at most 4000 letters; may be empty
public record NewObstacle(
        ObstacleId id,
        CampaignUnit unit,
        ObstacleKind kind,
        Severity severity,
        ObstacleSource source,
        @Nullable UUID sourceId,
        String title,
        String words) {}
