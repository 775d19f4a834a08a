package vn.daihoi.meetings.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;

import java.util.Map;
import java.util.UUID;

/// Somebody of an invited unit says who comes.
@Service
public class AnswerInvitation {

    private final MeetingStore meetings;
    private final InviteeStore invitees;
    private final Campaigns campaigns;
    private final LogMeetings log;

    AnswerInvitation(
            MeetingStore meetings, InviteeStore invitees, Campaigns campaigns, LogMeetings log) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.campaigns = campaigns;
        this.log = log;
    }

    /// What came of it.
    public enum Outcome {
        DONE,
        NOT_THERE,
        NO_REASON,
        NO_DEPUTY,
        LONG_WORDS,
        CALLED_OFF,
        OVER
    }

    /// Another answer takes the place of an earlier one.
    ///
    /// @param words reason of who is absent, name of the deputy
    @Transactional
    public Outcome answer(CampaignUnit unit, UUID invitee, Answer answer, String words, Viewer by) {
        var found = invitees.find(unit, invitee);
        if (found.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        Meeting meeting = meetings.find(found.get().meeting()).orElseThrow();
        String said = answer == Answer.COMING ? "" : words.strip().replaceAll("\\s+", " ");
        Outcome fault = fault(meeting, answer, said);
        if (fault == Outcome.DONE) {
            invitees.answer(invitee, answer, said, by);
            log.done("invitee.answer", unit, meeting.id(), Map.of("answer", answer.code()));
        }
        return fault;
    }

    private Outcome fault(Meeting meeting, Answer answer, String said) {
        if (meeting.isCalledOff()) {
            return Outcome.CALLED_OFF;
        }
        if (campaigns.today(meeting.campaign()).isAfter(meeting.day())) {
            return Outcome.OVER;
        }
        if (answer != Answer.COMING && said.isEmpty()) {
            return answer == Answer.ABSENT ? Outcome.NO_REASON : Outcome.NO_DEPUTY;
        }
        return said.length() > TypedMeeting.LONGEST_LINE ? Outcome.LONG_WORDS : Outcome.DONE;
    }
}
