package vn.daihoi.obstacles;

import java.util.UUID;

/// What one unit is stuck with.
public record ObstacleId(UUID value) {}
