package vn.daihoi.obstacles.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.obstacles.ObstacleKind;
import vn.daihoi.obstacles.ObstacleSource;
import vn.daihoi.obstacles.Severity;
import vn.daihoi.organization.UnitId;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// What a unit is stuck with, as it stands.
///
/// @param unit the one that is stuck
/// @param owner the one that must act
/// @param title in one line
/// @param words all of it; may be empty
/// @param takenBy name of who sees to it; null where nobody took it
/// @param answer key of the answer; null where there is none
/// @param settledOn day of the answer, or of the closing without one; null while it is open
public record Obstacle(
        UUID id,
        UnitId unit,
        UnitId owner,
        ObstacleKind kind,
        Severity severity,
        ObstacleSource source,
        String title,
        String words,
        ObstacleState state,
        LocalDate raisedOn,
        String raisedBy,
        @Nullable String takenBy,
        @Nullable UUID answer,
        @Nullable LocalDate settledOn) {

    public boolean isOpen() {
        return state == ObstacleState.OPEN;
    }

    /// How many days it has been open, or was until it was settled.
    public long days(LocalDate today) {
        return Math.max(
                0, ChronoUnit.DAYS.between(raisedOn, settledOn == null ? today : settledOn));
    }
}
