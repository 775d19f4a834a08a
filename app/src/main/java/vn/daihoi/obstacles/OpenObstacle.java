package vn.daihoi.obstacles;

import vn.daihoi.organization.UnitId;

import java.time.LocalDate;

/// An obstacle that nobody has answered yet.
///
/// @param unit the one that is stuck
/// @param owner the one that must act
public record OpenObstacle(
        ObstacleId id,
        UnitId unit,
        UnitId owner,
        ObstacleKind kind,
        Severity severity,
        String title,
        LocalDate raisedOn) {}
