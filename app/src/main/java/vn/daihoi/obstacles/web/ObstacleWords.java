package vn.daihoi.obstacles.web;

import org.springframework.stereotype.Component;

import vn.daihoi.obstacles.internal.Obstacle;
import vn.daihoi.obstacles.internal.ObstacleState;
import vn.daihoi.obstacles.web.ObstaclesView.Row;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Frame;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says obstacles in the viewer's language.
@Component
class ObstacleWords {

    private final Campaigns campaigns;

    ObstacleWords(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    List<Row> rows(Campaign campaign, Collection<Obstacle> obstacles, Frame frame) {
        Map<UnitId, CampaignUnit> units = units(campaign.id(), obstacles);
        return obstacles.stream()
                .filter(each -> units.containsKey(each.unit()))
                .map(each -> row(campaign, each, units, frame))
                .toList();
    }

    private Map<UnitId, CampaignUnit> units(CampaignId campaign, Collection<Obstacle> obstacles) {
        var ids =
                obstacles.stream()
                        .flatMap(each -> Stream.of(each.unit(), each.owner()))
                        .distinct()
                        .toList();
        return campaigns.units(campaign, ids).stream()
                .collect(Collectors.toMap(CampaignUnit::id, Function.identity()));
    }

    private Row row(
            Campaign campaign, Obstacle each, Map<UnitId, CampaignUnit> units, Frame frame) {
        CampaignUnit unit = java.util.Objects.requireNonNull(units.get(each.unit()));
        CampaignUnit owner = units.get(each.owner());
        return new Row(
                Addresses.card(campaign, unit, each.id()),
                each.title(),
                unit.fullName(),
                frame.text(each.kind().messageKey()),
                frame.text(each.severity().messageKey()),
                each.severity().code(),
                owner == null ? "" : owner.fullName(),
                frame.day(each.raisedOn()),
                each.days(campaigns.today(campaign.id())),
                frame.text(each.state().messageKey()),
                look(each),
                icon(each.state()),
                each.takenBy() == null ? "" : each.takenBy());
    }

    private static String look(Obstacle each) {
        return switch (each.state()) {
            case OPEN -> "due-soon";
            case ANSWERED -> "reached";
            case CLOSED -> "not-applicable";
        };
    }

    private static String icon(ObstacleState state) {
        return switch (state) {
            case OPEN -> "pending";
            case ANSWERED -> "check";
            case CLOSED -> "none";
        };
    }
}
