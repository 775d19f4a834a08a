package vn.daihoi.meetings.internal;

import org.springframework.stereotype.Service;

import vn.daihoi.meetings.MeetingId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The codes that invitations bear, and what a scanned one says.
@Service
public class InvitationCodes {

    private final MeetingStore meetings;
    private final InviteeStore invitees;

    InvitationCodes(MeetingStore meetings, InviteeStore invitees) {
        this.meetings = meetings;
        this.invitees = invitees;
    }

    /// For the QR picture: 38 letters that need no escaping in an address.
    public String of(MeetingId meeting, UUID invitee) {
        return Code.sign(invitee, meetings.key(meeting)).text();
    }

    /// The same of many.
    public Map<UUID, String> of(MeetingId meeting, List<UUID> all) {
        byte[] key = meetings.key(meeting);
        return all.stream()
                .collect(Collectors.toMap(Function.identity(), id -> Code.sign(id, key).text()));
    }

    /// Who bears a code; empty when nobody does, or when it was not made by this program.
    ///
    /// @param text as scanned; anything
    public Optional<Invitee> bearer(String text) {
        return Code.read(text)
                .flatMap(code ->
                        invitees.find(code.invitee())
                                .filter(found -> code.isSignedWith(meetings.key(found.meeting()))));
    }
}
