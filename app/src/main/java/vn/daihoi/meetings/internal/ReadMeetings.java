package vn.daihoi.meetings.internal;

import org.springframework.stereotype.Service;

import vn.daihoi.accounts.People;
import vn.daihoi.accounts.Permission;
import vn.daihoi.meetings.MeetingId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.Succession;
import vn.daihoi.organization.Successions;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.NotThere;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Meetings and those invited, for pages.
@Service
public class ReadMeetings {

    /// More than a list shows.
    private static final int MOST = 500;

    private final MeetingStore meetings;
    private final InviteeStore invitees;
    private final People people;
    private final Campaigns campaigns;
    private final Successions successions;

    ReadMeetings(
            MeetingStore meetings,
            InviteeStore invitees,
            People people,
            Campaigns campaigns,
            Successions successions) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.people = people;
        this.campaigns = campaigns;
        this.successions = successions;
    }

    /// The latest first.
    public List<Meeting> heldBy(CampaignUnit holder) {
        return meetings.heldBy(holder, MOST);
    }

    /// @throws NotThere if the holder holds no such meeting
    public Meeting get(CampaignUnit holder, UUID id) {
        return meetings.find(holder, id).orElseThrow(NotThere::new);
    }

    public Optional<Meeting> find(MeetingId id) {
        return meetings.find(id);
    }

    /// All of a row, in the order of time; the meeting alone when it stands in none.
    public List<Meeting> row(Meeting meeting) {
        return meeting.row() == null ? List.of(meeting) : meetings.row(meeting.row().id());
    }

    /// In the order of the tree.
    public List<Invitee> invitees(Meeting meeting) {
        return invitees.of(meeting.id());
    }

    public Optional<Invitee> invitee(Meeting meeting, UUID id) {
        return invitees.find(meeting.id(), id);
    }

    /// How many were invited, and of how many somebody is present.
    public record Tally(int invited, int present) {}

    public Tally tally(Meeting meeting) {
        return invitees.tally(meeting.id());
    }

    /// An invitation of a unit that has gone out.
    public Optional<Invitee> invitation(CampaignUnit unit, UUID id) {
        return invitees.find(unit, id);
    }

    /// An invitation with what it invites to.
    public record Invitation(Invitee invitee, Meeting meeting) {}

    /// Of a unit, the latest first.
    public List<Invitation> invitations(CampaignUnit unit) {
        var mine = invitees.of(unit);
        Map<MeetingId, Meeting> known =
                meetings.of(unit.campaign(), List.of(unit.id())).stream()
                        .collect(Collectors.toMap(Meeting::id, each -> each));
        return mine.stream()
                .filter(invitee -> known.containsKey(invitee.meeting()))
                .map(invitee -> invitation(invitee, known))
                .sorted((one, other) ->
                        other.meeting().plan().from().compareTo(one.meeting().plan().from()))
                .toList();
    }

    private static Invitation invitation(Invitee invitee, Map<MeetingId, Meeting> known) {
        return new Invitation(
                invitee, java.util.Objects.requireNonNull(known.get(invitee.meeting())));
    }

    /// Units of which nobody has an account to answer with.
    public Set<UnitId> withoutPeople(Collection<Invitee> invited) {
        var units = invited.stream().map(Invitee::unit).collect(Collectors.toSet());
        units.removeAll(people.holdersOn(Permission.ACKNOWLEDGE, units).keySet());
        return units;
    }

    /// Names of what units became that ended since they were put on the list; an empty name when
    /// nothing came of them.
    public Map<UnitId, String> ended(CampaignId campaign, Collection<Invitee> invited) {
        var units = invited.stream().map(Invitee::unit).distinct().toList();
        var today = campaigns.today(campaign);
        var lines =
                successions.recorded(units, MOST).stream()
                        .filter(line -> !line.day().isAfter(today))
                        .filter(line -> units.contains(line.predecessor()))
                        .filter(line -> line.kind() != Succession.Kind.RENAME)
                        .toList();
        var names =
                campaigns
                        .units(
                                campaign,
                                lines.stream()
                                        .map(Succession::successor)
                                        .filter(java.util.Objects::nonNull)
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(CampaignUnit::id, CampaignUnit::fullName));
        var ended = new HashMap<UnitId, String>();
        for (Succession line : lines) {
            UnitId into = line.successor();
            ended.merge(
                    line.predecessor(),
                    into == null ? "" : names.getOrDefault(into, ""),
                    (one, other) -> one + ", " + other);
        }
        return ended;
    }
}
