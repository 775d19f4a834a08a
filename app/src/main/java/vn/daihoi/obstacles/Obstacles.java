package vn.daihoi.obstacles;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What units are stuck with, for visits, briefings and others to raise and to ask.
public interface Obstacles {

    /// Raises it and tells the level that must act: the unit above the one that is stuck.
    ///
    /// @return message key of what is wrong; empty when it is raised, now or before
    Optional<String> raise(NewObstacle obstacle, Viewer by);

    /// Those of the unit and below it that are open, oldest first.
    List<OpenObstacle> open(CampaignUnit branch);

    /// Those of these units themselves that are open, oldest first; units without any are absent.
    Map<UnitId, List<OpenObstacle>> open(CampaignId campaign, Collection<UnitId> units);

    /// Page of an obstacle, of this site.
    static String address(String campaign, String unit, ObstacleId obstacle) {
        return "/c/%s/u/%s/obstacles/%s".formatted(campaign, unit, obstacle.value());
    }
}
