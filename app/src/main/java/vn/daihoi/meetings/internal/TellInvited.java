package vn.daihoi.meetings.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.People;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.notifications.MessageWay;
import vn.daihoi.notifications.Notifications;
import vn.daihoi.notifications.Outbox;
import vn.daihoi.notifications.Outgoing;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Texts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Tells those who answer for invited units, by the bell and by mail. A unit without such people is
/// told nothing, and the page of the meeting says so.
@Component
class TellInvited {

    private static final Texts TEXTS = Texts.in(Texts.VIETNAMESE);

    private final InviteeStore invitees;
    private final People people;
    private final Campaigns campaigns;
    private final Notifications bell;
    private final Outbox outbox;
    private final String site;

    TellInvited(
            InviteeStore invitees,
            People people,
            Campaigns campaigns,
            Notifications bell,
            Outbox outbox,
            @Value("${daihoi.site:}") String site) {
        this.invitees = invitees;
        this.people = people;
        this.campaigns = campaigns;
        this.bell = bell;
        this.outbox = outbox;
        this.site = site;
    }

    /// @return how many people were told, by key of the invitee
    Map<UUID, Integer> invited(CampaignUnit holder, Meeting meeting, List<Invitee> whom) {
        return tell("invited", holder, meeting, whom, "");
    }

    /// @return how many people were told, by key of the invitee
    Map<UUID, Integer> reminded(CampaignUnit holder, Meeting meeting, List<Invitee> whom) {
        return tell("reminded", holder, meeting, whom, "");
    }

    /// Another time or another place.
    void moved(CampaignUnit holder, Meeting meeting) {
        tell("moved", holder, meeting, sent(meeting), "");
    }

    void calledOff(CampaignUnit holder, Meeting meeting) {
        String reason = meeting.calledOff();
        tell("called-off", holder, meeting, sent(meeting), reason == null ? "" : reason);
    }

    /// One who is no longer invited; told only when they had been.
    void struck(CampaignUnit holder, Meeting meeting, Invitee invitee) {
        if (invitee.invitedAt() != null) {
            tell("struck", holder, meeting, List.of(invitee), "");
        }
    }

    private List<Invitee> sent(Meeting meeting) {
        return invitees.of(meeting.id()).stream()
                .filter(invitee -> invitee.invitedAt() != null)
                .toList();
    }

    private Map<UUID, Integer> tell(
            String what, CampaignUnit holder, Meeting meeting, List<Invitee> whom, String words) {
        Campaign campaign = campaigns.get(meeting.campaign());
        var units = units(campaign, whom);
        var holders = people.holdersOn(Permission.ACKNOWLEDGE, units.keySet());
        var told = new java.util.HashMap<UUID, Integer>();
        for (Invitee invitee : whom) {
            CampaignUnit unit = units.get(invitee.unit());
            List<PersonId> them = new ArrayList<>(holders.getOrDefault(invitee.unit(), List.of()));
            if (unit != null) {
                var message = new Message(what, campaign, holder, meeting, unit, invitee, words);
                send(message, them);
            }
            told.put(invitee.id(), unit == null ? 0 : them.size());
        }
        return told;
    }

    private Map<UnitId, CampaignUnit> units(Campaign campaign, Collection<Invitee> whom) {
        return campaigns
                .units(campaign.id(), whom.stream().map(Invitee::unit).distinct().toList())
                .stream()
                .collect(Collectors.toMap(CampaignUnit::id, Function.identity()));
    }

    /// @param words reason of calling off; empty otherwise
    private record Message(
            String what,
            Campaign campaign,
            CampaignUnit holder,
            Meeting meeting,
            CampaignUnit unit,
            Invitee invitee,
            String words) {

        String key() {
            return "meetings.bell." + what;
        }

        List<String> arguments() {
            return List.of(
                    holder.fullName(),
                    meeting.plan().title(),
                    MeetingWords.when(meeting.plan(), TEXTS),
                    meeting.plan().place(),
                    unit.fullName(),
                    words);
        }

        String address() {
            return what.equals("struck")
                    ? MeetingPlace.list(campaign, unit)
                    : MeetingPlace.invitation(campaign, unit, invitee.id());
        }
    }

    private void send(Message message, List<PersonId> them) {
        bell.tell(them, message.key(), message.arguments(), message.address());
        if (outbox.isOpen(MessageWay.MAIL)) {
            outbox.put(MessageWay.MAIL, them, mail(message));
        }
    }

    private Outgoing mail(Message message) {
        String line = TEXTS.text(message.key(), message.arguments().toArray());
        String practice =
                message.campaign().isPractice() ? TEXTS.text("meetings.mail.practice") + " " : "";
        String open =
                site.isEmpty()
                        ? TEXTS.text("meetings.mail.sign-in")
                        : TEXTS.text("meetings.mail.open", site + message.address());
        return new Outgoing(
                "meetings.%s:%s:%d"
                        .formatted(
                                message.what(),
                                message.invitee().id(),
                                message.meeting().version()),
                message.unit().id(),
                practice
                        + TEXTS.text(
                                "meetings.mail.subject." + message.what(),
                                message.meeting().plan().title()),
                line + "\n\n" + message.meeting().plan().agenda() + "\n\n" + open + "\n",
                null);
    }
}
