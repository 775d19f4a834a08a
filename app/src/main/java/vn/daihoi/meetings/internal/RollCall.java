package vn.daihoi.meetings.internal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.meetings.AttendanceTakenBack;
import vn.daihoi.meetings.TrainingAttended;
import vn.daihoi.meetings.internal.Invitee.How;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Who is there. Each is counted once, however often and from however many phones they are noted.
@Service
public class RollCall {

    private final MeetingStore meetings;
    private final InviteeStore invitees;
    private final Campaigns campaigns;
    private final ApplicationEventPublisher events;
    private final LogMeetings log;

    RollCall(
            MeetingStore meetings,
            InviteeStore invitees,
            Campaigns campaigns,
            ApplicationEventPublisher events,
            LogMeetings log) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.campaigns = campaigns;
        this.events = events;
        this.log = log;
    }

    /// What came of it.
    public enum Outcome {
        DONE,
        /// it was so before
        ALREADY,
        NOT_THERE,
        CALLED_OFF,
        /// the day has not come
        EARLY,
        NO_REASON,
        LONG_REASON
    }

    @Transactional
    public Outcome present(CampaignUnit holder, Meeting meeting, UUID invitee, How how, Viewer by) {
        Outcome fault = fault(meeting);
        if (fault != Outcome.DONE) {
            return fault;
        }
        Optional<Invitee> found = invitees.find(meeting.id(), invitee);
        if (found.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (!invitees.present(meeting.id(), invitee, how, by)) {
            return Outcome.ALREADY;
        }
        record("roll.present", holder, meeting, found.get(), how.name());
        if (meeting.isTraining()) {
            events.publishEvent(
                    new TrainingAttended(
                            meeting.campaign(), found.get().unit(), meeting.id(), meeting.day()));
        }
        return Outcome.DONE;
    }

    /// Notes that nobody was there after all.
    @Transactional
    public Outcome undo(CampaignUnit holder, Meeting meeting, UUID invitee) {
        Optional<Invitee> found = invitees.find(meeting.id(), invitee);
        if (found.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (!invitees.absent(meeting.id(), invitee)) {
            return Outcome.ALREADY;
        }
        record("roll.undo", holder, meeting, found.get(), "");
        if (meeting.isTraining() && !invitees.isPresent(meeting.id(), found.get().unit())) {
            events.publishEvent(
                    new AttendanceTakenBack(meeting.campaign(), found.get().unit(), meeting.id()));
        }
        return Outcome.DONE;
    }

    /// Notes why nobody is there.
    @Transactional
    public Outcome excuse(CampaignUnit holder, Meeting meeting, UUID invitee, String reason) {
        String words = reason.strip().replaceAll("\\s+", " ");
        if (words.isEmpty()) {
            return Outcome.NO_REASON;
        }
        if (words.length() > TypedMeeting.LONGEST_LINE) {
            return Outcome.LONG_REASON;
        }
        Optional<Invitee> found = invitees.find(meeting.id(), invitee);
        if (found.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (!invitees.excuse(meeting.id(), invitee, words)) {
            return Outcome.ALREADY;
        }
        record("roll.excuse", holder, meeting, found.get(), "");
        return Outcome.DONE;
    }

    private Outcome fault(Meeting meeting) {
        if (meeting.isCalledOff()) {
            return Outcome.CALLED_OFF;
        }
        return campaigns.today(meeting.campaign()).isBefore(meeting.day())
                ? Outcome.EARLY
                : Outcome.DONE;
    }

    private void record(
            String verb, CampaignUnit holder, Meeting meeting, Invitee invitee, String how) {
        log.done(
                verb,
                holder,
                meeting.id(),
                Map.of("unit", invitee.unit().value().toString(), "how", how));
    }
}
