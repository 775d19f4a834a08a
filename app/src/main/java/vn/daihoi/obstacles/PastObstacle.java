package vn.daihoi.obstacles;

import org.jspecify.annotations.Nullable;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;

import java.time.LocalDate;
import java.util.List;

/// What a unit was stuck with on a day that has passed, and what became of it.
///
/// @param by who raised it
/// @param handedUp whether the level above the unit has handed it up
/// @param answer null while it is open
public record PastObstacle(
        CampaignUnit unit,
        ObstacleKind kind,
        Severity severity,
        ObstacleSource source,
        String title,
        String words,
        LocalDate on,
        Viewer by,
        boolean handedUp,
        @Nullable Way answer) {

    /// A way out.
    ///
    /// @param question for all units; null: it is not general
    /// @param helped units that say that it helped them
    public record Way(
            String words,
            LocalDate on,
            Viewer by,
            @Nullable String question,
            List<CampaignUnit> helped) {}
}
