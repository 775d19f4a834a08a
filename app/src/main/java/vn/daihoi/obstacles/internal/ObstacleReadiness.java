package vn.daihoi.obstacles.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.obstacles.Obstacles;
import vn.daihoi.obstacles.OpenObstacle;
import vn.daihoi.obstacles.Severity;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Texts;
import vn.daihoi.readiness.ReadinessLine;
import vn.daihoi.readiness.ReadinessPart;

import java.time.format.DateTimeFormatter;
import java.util.List;

/// What the unit is stuck with. Where work cannot go on, the congress cannot be held.
@Component
class ObstacleReadiness implements ReadinessPart {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Obstacles obstacles;
    private final Campaigns campaigns;

    ObstacleReadiness(Obstacles obstacles, Campaigns campaigns) {
        this.obstacles = obstacles;
        this.campaigns = campaigns;
    }

    @Override
    public int position() {
        return 40;
    }

    @Override
    public List<ReadinessLine> of(CampaignUnit unit, Texts texts) {
        return obstacles.open(unit).stream()
                .filter(obstacle -> obstacle.unit().equals(unit.id()))
                .map(obstacle -> line(unit, obstacle, texts))
                .toList();
    }

    private ReadinessLine line(CampaignUnit unit, OpenObstacle obstacle, Texts texts) {
        return new ReadinessLine(
                texts.text("obstacles.title"),
                obstacle.severity() == Severity.BLOCKING
                        ? ReadinessLine.State.BLOCKING
                        : ReadinessLine.State.OPEN,
                texts.text(
                        "obstacles.readiness", obstacle.title(), DAY.format(obstacle.raisedOn())),
                Obstacles.address(
                        campaigns.get(unit.campaign()).code(), unit.code(), obstacle.id()));
    }
}
