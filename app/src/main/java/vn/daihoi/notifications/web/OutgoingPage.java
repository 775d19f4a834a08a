package vn.daihoi.notifications.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.notifications.MessageWay;
import vn.daihoi.notifications.internal.OutgoingState;

import java.util.List;
import java.util.Map;

/// Messages that leave the program, with what became of them.
///
/// @param closed names of ways that are not set up; empty when all are
/// @param counts absent where none is in a state
/// @param chosen which are shown; null: all
/// @param full whether there may be older ones
public record OutgoingPage(
        List<Row> rows,
        String closed,
        Map<OutgoingState, Integer> counts,
        @Nullable OutgoingState chosen,
        boolean full) {

    /// @param person name of whom it goes to
    /// @param attempts how often it was tried
    /// @param moment when it was sent, or when it is tried next; empty when it is tried no more
    /// @param reason why the last try was in vain, in words; empty where it was not
    /// @param detail the other side's words; may be empty
    public record Row(
            String id,
            String person,
            MessageWay way,
            String subject,
            String body,
            OutgoingState state,
            int attempts,
            String made,
            String moment,
            String reason,
            String detail) {

        public boolean canAgain() {
            return state == OutgoingState.FAILED || state == OutgoingState.GIVEN_UP;
        }
    }

    public int count(OutgoingState state) {
        return counts.getOrDefault(state, 0);
    }

    /// Class of a state, the same as for milestones.
    public static String look(OutgoingState state) {
        return switch (state) {
            case WAITING -> "not-due";
            case SENT -> "reached";
            case FAILED -> "due-soon";
            case GIVEN_UP -> "overdue";
        };
    }

    public static String icon(OutgoingState state) {
        return switch (state) {
            case WAITING -> "pending";
            case SENT -> "check";
            case FAILED -> "soon";
            case GIVEN_UP -> "late";
        };
    }
}
