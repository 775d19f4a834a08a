package vn.daihoi.meetings.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.meetings.Capacity;
import vn.daihoi.meetings.MeetingId;
import vn.daihoi.meetings.NewMeeting;
import vn.daihoi.meetings.internal.Meeting.Plan;
import vn.daihoi.meetings.internal.Meeting.Row;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.platform.Ids;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/// A unit sets meetings up, moves them and calls them off.
@Service
public class ConveneMeetings {

    private final MeetingStore meetings;
    private final InviteeStore invitees;
    private final TellInvited tell;
    private final Campaigns campaigns;
    private final LogMeetings log;

    ConveneMeetings(
            MeetingStore meetings,
            InviteeStore invitees,
            TellInvited tell,
            Campaigns campaigns,
            LogMeetings log) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.tell = tell;
        this.campaigns = campaigns;
        this.log = log;
    }

    /// @return the meeting, or the first of a row
    @Transactional
    public MeetingId convene(CampaignUnit holder, NewMeeting wanted, Viewer by) {
        var starts = MeetingDays.of(wanted);
        var length = Duration.between(wanted.from(), wanted.until());
        UUID series = Ids.next();
        MeetingId first = null;
        for (int turn = 0; turn < starts.size(); turn++) {
            var start = starts.get(turn);
            var row = starts.size() == 1 ? null : new Row(series, turn + 1);
            var plan = plan(wanted).at(start, start.plus(length));
            MeetingId id = meetings.add(holder, plan, row, by);
            log.done("meeting.convene", holder, id, LogMeetings.facts(plan));
            first = first == null ? id : first;
        }
        return Objects.requireNonNull(first);
    }

    private static Plan plan(NewMeeting wanted) {
        return new Plan(
                wanted.kind(),
                wanted.title(),
                wanted.topic(),
                wanted.from(),
                wanted.until(),
                wanted.place(),
                wanted.agenda(),
                wanted.chair());
    }

    /// What came of a change.
    public enum Outcome {
        DONE,
        /// and those invited were told of another time or place
        DONE_AND_TOLD,
        UNCHANGED,
        NOT_THERE,
        CALLED_OFF,
        /// somebody else changed it since the person began to type
        OVERTAKEN,
        NO_REASON,
        LONG_REASON
    }

    /// @param version of the meeting that the person saw
    @Transactional
    public Outcome change(CampaignUnit holder, UUID id, int version, NewMeeting wanted, Viewer by) {
        var found = meetings.lock(holder, id);
        if (found.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        Meeting before = found.get();
        Plan after = plan(wanted);
        if (before.isCalledOff()) {
            return Outcome.CALLED_OFF;
        }
        if (after.equals(before.plan())) {
            return Outcome.UNCHANGED;
        }
        if (!meetings.change(before.id(), version, after)) {
            return Outcome.OVERTAKEN;
        }
        log.changed(holder, before.id(), before.plan(), after);
        boolean told = before.invitedAt() != null && before.plan().isElsewhereOrElsewhen(after);
        if (told) {
            tell.moved(holder, meetings.find(before.id()).orElseThrow());
        }
        return told ? Outcome.DONE_AND_TOLD : Outcome.DONE;
    }

    @Transactional
    public Outcome callOff(CampaignUnit holder, UUID id, String reason, Viewer by) {
        String words = reason.strip();
        if (words.isEmpty()) {
            return Outcome.NO_REASON;
        }
        if (words.length() > TypedMeeting.LONGEST_LINE) {
            return Outcome.LONG_REASON;
        }
        var found = meetings.lock(holder, id);
        if (found.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (found.get().isCalledOff()) {
            return Outcome.UNCHANGED;
        }
        MeetingId meeting = found.get().id();
        meetings.callOff(meeting, words);
        log.done("meeting.call-off", holder, meeting, Map.of("reason", words));
        tell.calledOff(holder, meetings.find(meeting).orElseThrow());
        return found.get().invitedAt() == null ? Outcome.DONE : Outcome.DONE_AND_TOLD;
    }

    /// @return how many were not on the list before
    @Transactional
    public int list(
            CampaignUnit holder, MeetingId meeting, Capacity as, Collection<CampaignUnit> units) {
        int added = invitees.add(meeting, as, named(holder, units));
        if (added > 0) {
            log.done("invitee.add", holder, meeting, Map.of("capacity", as.code(), "units", added));
        }
        return added;
    }

    /// Committees of two wards bear one name: those of others' branches are told apart by the unit
    /// above them.
    private List<Map.Entry<CampaignUnit, String>> named(
            CampaignUnit holder, Collection<CampaignUnit> units) {
        var above =
                campaigns
                        .units(
                                holder.campaign(),
                                units.stream()
                                        .map(CampaignUnit::parent)
                                        .filter(Objects::nonNull)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(CampaignUnit::id, CampaignUnit::fullName));
        return units.stream().map(unit -> Map.entry(unit, name(holder, unit, above))).toList();
    }

    private static String name(CampaignUnit holder, CampaignUnit unit, Map<UnitId, String> above) {
        UnitId parent = unit.parent();
        boolean direct =
                parent == null || parent.equals(holder.id()) || unit.id().equals(holder.id());
        return direct ? unit.fullName() : unit.fullName() + ", " + above.getOrDefault(parent, "");
    }

    /// Gives the list of a meeting to the later ones of its row.
    @Transactional
    public void listForRow(CampaignUnit holder, Meeting meeting) {
        Row row = meeting.row();
        if (row == null) {
            return;
        }
        for (Meeting later : meetings.row(row.id())) {
            Row place = later.row();
            if (place != null && place.number() > row.number() && !later.isCalledOff()) {
                invitees.copy(meeting.id(), later.id());
            }
        }
    }

    /// Takes one off the list, and tells them when they had been invited.
    @Transactional
    public boolean strike(CampaignUnit holder, Meeting meeting, UUID invitee) {
        var found = invitees.find(meeting.id(), invitee);
        if (found.isEmpty() || found.get().isPresent()) {
            return false;
        }
        invitees.remove(meeting.id(), invitee);
        log.done(
                "invitee.strike",
                holder,
                meeting.id(),
                Map.of("unit", found.get().unit().value().toString()));
        tell.struck(holder, meeting, found.get());
        return true;
    }
}
