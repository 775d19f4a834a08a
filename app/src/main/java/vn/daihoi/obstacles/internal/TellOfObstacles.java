package vn.daihoi.obstacles.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.People;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.notifications.MessageWay;
import vn.daihoi.notifications.Notifications;
import vn.daihoi.notifications.Outbox;
import vn.daihoi.notifications.Outgoing;
import vn.daihoi.obstacles.NewObstacle;
import vn.daihoi.obstacles.ObstacleId;
import vn.daihoi.obstacles.Obstacles;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Texts;
import vn.daihoi.platform.Ids;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Tells those who must act that a unit is stuck, and the unit what became of it, by the bell and
/// by mail: a unit that is stuck waits for somebody who may not look at the program every day.
@Component
class TellOfObstacles {

    private static final Texts TEXTS = Texts.in(Texts.VIETNAMESE);

    private final Notifications bell;
    private final Outbox outbox;
    private final People people;
    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final String site;

    TellOfObstacles(
            Notifications bell,
            Outbox outbox,
            People people,
            Campaigns campaigns,
            CampaignProfiles profiles,
            @Value("${daihoi.site:}") String site) {
        this.bell = bell;
        this.outbox = outbox;
        this.people = people;
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.site = site;
    }

    /// What is told.
    ///
    /// @param stuck the unit that is stuck
    /// @param obstacle key
    /// @param arguments of the bell's text; the last is the title
    private record Told(String what, CampaignUnit stuck, UUID obstacle, List<String> arguments) {

        String key() {
            return "obstacles.bell." + what;
        }
    }

    void raised(CampaignUnit unit, UnitId owner, NewObstacle obstacle, Viewer by) {
        var arguments = List.of(unit.fullName(), obstacle.title());
        var told = new Told("raised", unit, obstacle.id().value(), arguments);
        tell(Permission.ANSWER_OBSTACLES, owner, by, told);
    }

    void handedUp(CampaignUnit unit, UnitId owner, Obstacle obstacle, String from, Viewer by) {
        var arguments = List.of(from, unit.fullName(), obstacle.title());
        var told = new Told("handed-up", unit, obstacle.id(), arguments);
        tell(Permission.ANSWER_OBSTACLES, owner, by, told);
    }

    void reopened(CampaignUnit unit, Obstacle obstacle, Viewer by) {
        var arguments = List.of(unit.fullName(), obstacle.title());
        var told = new Told("reopened", unit, obstacle.id(), arguments);
        tell(Permission.ANSWER_OBSTACLES, obstacle.owner(), by, told);
    }

    void answered(CampaignUnit owner, Obstacle obstacle, Viewer by) {
        var arguments = List.of(owner.fullName(), obstacle.title());
        campaigns
                .unit(owner.campaign(), obstacle.unit())
                .map(unit -> new Told("answered", unit, obstacle.id(), arguments))
                .ifPresent(told -> tell(Permission.RAISE_OBSTACLES, obstacle.unit(), by, told));
    }

    /// @param unit whose people are told
    private void tell(Permission permission, UnitId unit, Viewer by, Told told) {
        List<PersonId> whom =
                people.holdersOn(permission, Set.of(unit)).getOrDefault(unit, List.of()).stream()
                        .filter(person -> !person.equals(by.id()))
                        .toList();
        Campaign campaign = campaigns.get(told.stuck().campaign());
        String address =
                Obstacles.address(
                        campaign.code(), told.stuck().code(), new ObstacleId(told.obstacle()));
        bell.tell(whom, told.key(), told.arguments(), address);
        if (outbox.isOpen(MessageWay.MAIL)) {
            outbox.put(MessageWay.MAIL, whom, mail(campaign, unit, told, address));
        }
    }

    /// Each telling is an occasion of its own: an obstacle can be answered and opened again.
    private Outgoing mail(Campaign campaign, UnitId unit, Told told, String address) {
        String practice = campaign.isPractice() ? TEXTS.text("meetings.mail.practice") + " " : "";
        String open =
                site.isEmpty()
                        ? TEXTS.text("meetings.mail.sign-in")
                        : TEXTS.text("meetings.mail.open", site + address);
        return new Outgoing(
                "obstacles.%s:%s:%s".formatted(told.what(), told.obstacle(), Ids.next()),
                unit,
                practice
                        + TEXTS.text(
                                "obstacles.mail.subject." + told.what(),
                                told.arguments().getLast()),
                TEXTS.text(told.key(), told.arguments().toArray()) + "\n\n" + open + "\n",
                profiles.of(campaign).reminders().quiet());
    }
}
