package vn.daihoi.obstacles.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.obstacles.Obstacles;
import vn.daihoi.obstacles.OpenObstacle;
import vn.daihoi.obstacles.Severity;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Texts;
import vn.daihoi.readiness.ReadinessLine;
import vn.daihoi.readiness.ReadinessPart;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the unit is stuck with. Where work cannot go on, the congress cannot be held.
@Component
class ObstacleReadiness implements ReadinessPart {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Obstacles obstacles;

    ObstacleReadiness(Obstacles obstacles) {
        this.obstacles = obstacles;
    }

    @Override
    public int position() {
        return 40;
    }

    @Override
    public Map<UnitId, List<ReadinessLine>> of(
            Campaign campaign, List<CampaignUnit> units, Texts texts) {
        var open = obstacles.open(campaign.id(), units.stream().map(CampaignUnit::id).toList());
        var lines = new HashMap<UnitId, List<ReadinessLine>>();
        for (CampaignUnit unit : units) {
            lines.put(
                    unit.id(),
                    open.getOrDefault(unit.id(), List.of()).stream()
                            .map(obstacle -> line(campaign, unit, obstacle, texts))
                            .toList());
        }
        return lines;
    }

    private static ReadinessLine line(
            Campaign campaign, CampaignUnit unit, OpenObstacle obstacle, Texts texts) {
        return new ReadinessLine(
                texts.text("obstacles.title"),
                obstacle.severity() == Severity.BLOCKING
                        ? ReadinessLine.State.BLOCKING
                        : ReadinessLine.State.OPEN,
                texts.text(
                        "obstacles.readiness", obstacle.title(), DAY.format(obstacle.raisedOn())),
                Obstacles.address(campaign.code(), unit.code(), obstacle.id()));
    }
}
