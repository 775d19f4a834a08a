package vn.daihoi.meetings.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.platform.Seat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Sends the invitations of a meeting, and reminds those who do not answer.
@Service
public class SendInvitations {

    private final MeetingStore meetings;
    private final InviteeStore invitees;
    private final TellInvited tell;
    private final Campaigns campaigns;
    private final LogMeetings log;
    private final Clock clock;

    SendInvitations(
            MeetingStore meetings,
            InviteeStore invitees,
            TellInvited tell,
            Campaigns campaigns,
            LogMeetings log,
            Clock clock) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.tell = tell;
        this.campaigns = campaigns;
        this.log = log;
        this.clock = clock;
    }

    /// What came of it.
    public sealed interface Outcome {

        /// @param units how many invitations went out
        /// @param people how many were told
        /// @param without names of units of which nobody could be told
        record Sent(int units, int people, List<String> without) implements Outcome {}

        record NotThere() implements Outcome {}

        /// The list is empty.
        record NobodyListed() implements Outcome {}

        /// Everybody has theirs.
        record NobodyLeft() implements Outcome {}

        record CalledOff() implements Outcome {}

        record Over() implements Outcome {}
    }

    /// Sends those that have not gone out.
    @Transactional
    public Outcome send(CampaignUnit holder, UUID id) {
        var found = meetings.lock(holder, id);
        if (found.isEmpty()) {
            return new Outcome.NotThere();
        }
        Meeting meeting = found.get();
        if (meeting.isCalledOff()) {
            return new Outcome.CalledOff();
        }
        var listed = invitees.of(meeting.id());
        var left = listed.stream().filter(each -> each.invitedAt() == null).toList();
        if (left.isEmpty()) {
            return listed.isEmpty() ? new Outcome.NobodyListed() : new Outcome.NobodyLeft();
        }
        Map<UUID, Integer> told = tell.invited(holder, meeting, left);
        told.forEach(invitees::invited);
        meetings.invited(meeting.id());
        log.done("meeting.invite", holder, meeting.id(), Map.of("invitations", left.size()));
        return sent(left, told);
    }

    /// Reminds those whose answer is missing, each once a day.
    @Transactional
    public Outcome remind(CampaignUnit holder, UUID id) {
        var found = meetings.lock(holder, id);
        if (found.isEmpty()) {
            return new Outcome.NotThere();
        }
        Meeting meeting = found.get();
        if (meeting.isCalledOff()) {
            return new Outcome.CalledOff();
        }
        if (campaigns.today(meeting.campaign()).isAfter(meeting.day())) {
            return new Outcome.Over();
        }
        var midnight = LocalDate.ofInstant(clock.instant(), Seat.ZONE).atStartOfDay(Seat.ZONE);
        var whom = invitees.remind(meeting.id(), midnight.toInstant());
        if (whom.isEmpty()) {
            return new Outcome.NobodyLeft();
        }
        Map<UUID, Integer> told = tell.reminded(holder, meeting, whom);
        var outcome = sent(whom, told);
        log.done(
                "meeting.remind",
                holder,
                meeting.id(),
                Map.of("invitations", whom.size(), "without", outcome.without().size()));
        return outcome;
    }

    private static Outcome.Sent sent(List<Invitee> left, Map<UUID, Integer> told) {
        return new Outcome.Sent(
                left.size(),
                told.values().stream().mapToInt(Integer::intValue).sum(),
                left.stream()
                        .filter(each -> told.getOrDefault(each.id(), 0) == 0)
                        .map(Invitee::name)
                        .distinct()
                        .toList());
    }
}
