package vn.daihoi.obstacles.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.People;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.notifications.Notifications;
import vn.daihoi.obstacles.NewObstacle;
import vn.daihoi.obstacles.ObstacleId;
import vn.daihoi.obstacles.Obstacles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Tells those who must act that a unit is stuck, and the unit what became of it.
@Component
class TellOfObstacles {

    private final Notifications bell;
    private final People people;
    private final Campaigns campaigns;

    TellOfObstacles(Notifications bell, People people, Campaigns campaigns) {
        this.bell = bell;
        this.people = people;
        this.campaigns = campaigns;
    }

    void raised(CampaignUnit unit, UnitId owner, NewObstacle obstacle, Viewer by) {
        tell(
                Permission.ANSWER_OBSTACLES,
                owner,
                by,
                "obstacles.bell.raised",
                List.of(unit.fullName(), obstacle.title()),
                address(unit, obstacle.id().value()));
    }

    void handedUp(CampaignUnit unit, UnitId owner, Obstacle obstacle, String from, Viewer by) {
        tell(
                Permission.ANSWER_OBSTACLES,
                owner,
                by,
                "obstacles.bell.handed-up",
                List.of(from, unit.fullName(), obstacle.title()),
                address(unit, obstacle.id()));
    }

    void reopened(CampaignUnit unit, Obstacle obstacle, Viewer by) {
        tell(
                Permission.ANSWER_OBSTACLES,
                obstacle.owner(),
                by,
                "obstacles.bell.reopened",
                List.of(unit.fullName(), obstacle.title()),
                address(unit, obstacle.id()));
    }

    void answered(CampaignUnit owner, Obstacle obstacle, Viewer by) {
        campaigns
                .unit(owner.campaign(), obstacle.unit())
                .ifPresent(unit ->
                        tell(
                                Permission.RAISE_OBSTACLES,
                                unit.id(),
                                by,
                                "obstacles.bell.answered",
                                List.of(owner.fullName(), obstacle.title()),
                                address(unit, obstacle.id())));
    }

    private void tell(
            Permission permission,
            UnitId unit,
            Viewer by,
            String key,
            List<String> arguments,
            String address) {
        List<PersonId> whom =
                people.holdersOn(permission, Set.of(unit)).getOrDefault(unit, List.of()).stream()
                        .filter(person -> !person.equals(by.id()))
                        .toList();
        bell.tell(whom, key, arguments, address);
    }

    private String address(CampaignUnit unit, UUID obstacle) {
        return Obstacles.address(
                campaigns.get(unit.campaign()).code(), unit.code(), new ObstacleId(obstacle));
    }
}
