package vn.daihoi.meetings.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.meetings.Capacity;
import vn.daihoi.meetings.MeetingId;
import vn.daihoi.organization.UnitId;

import java.time.Instant;
import java.util.UUID;

/// One who is invited: a unit in one capacity.
///
/// @param level of the unit
/// @param name full name of the unit when it was put on the list
/// @param path of the unit in the campaign's tree
/// @param invitedAt when the invitation went out; null before
/// @param told how many people were told of it
/// @param reply null while there is none
/// @param presence null while nobody is there
/// @param excused why nobody is there, as noted at the roll call; may be empty
public record Invitee(
        UUID id,
        MeetingId meeting,
        UnitId unit,
        String level,
        String name,
        String path,
        Capacity capacity,
        @Nullable Instant invitedAt,
        int told,
        @Nullable Reply reply,
        @Nullable Presence presence,
        String excused) {

    /// @param words reason of who is absent, name of the deputy; may be empty
    /// @param by name of who answered
    public record Reply(Answer answer, String words, String by, Instant at) {}

    /// @param by name of who noted it
    public record Presence(Instant at, How how, String by) {}

    /// How a presence came to be noted.
    public enum How {
        LIST,
        SCAN
    }

    /// Name of the deputy; empty when none was sent.
    public String deputy() {
        return reply != null && reply.answer() == Answer.DEPUTY ? reply.words() : "";
    }

    public boolean isPresent() {
        return presence != null;
    }

    /// Where an invitee stands at the roll call.
    public Stand stand() {
        if (presence != null) {
            return reply != null && reply.answer() == Answer.DEPUTY ? Stand.DEPUTY : Stand.PRESENT;
        }
        boolean said = reply != null && reply.answer() == Answer.ABSENT;
        return said || !excused.isEmpty() ? Stand.EXCUSED : Stand.MISSING;
    }

    public enum Stand {
        PRESENT,
        /// a deputy is present
        DEPUTY,
        /// absent with a reason
        EXCUSED,
        /// absent, and nobody knows why
        MISSING;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public String messageKey() {
            return "meetings.stand." + code();
        }
    }

    /// Why nobody is there; empty where no reason is known.
    public String reason() {
        if (!excused.isEmpty()) {
            return excused;
        }
        return reply != null && reply.answer() == Answer.ABSENT ? reply.words() : "";
    }
}
