package vn.daihoi.obstacles;

import java.util.Locale;

/// Where an obstacle was raised.
public enum ObstacleSource {
    /// by the unit itself
    UNIT,
    VISIT,
    BRIEFING;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "obstacles.source." + code();
    }
}
