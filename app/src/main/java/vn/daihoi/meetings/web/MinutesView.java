package vn.daihoi.meetings.web;

import java.util.List;

/// Minutes of a meeting and what it decided. Texts are in the viewer's language.
///
/// @param answer how many decisions there are and how many have become tasks
/// @param minutes as written; may be empty
/// @param written by whom and when; empty before
/// @param unassigned whether some decision has made no task
/// @param paper whether units of this level write minutes as a paper
/// @param fault what is wrong; empty when nothing is
/// @param typed words of a decision that could not be taken
/// @param to who was to do it
/// @param due day that was typed
public record MinutesView(
        MeetingHead head,
        String answer,
        String minutes,
        String written,
        List<Decided> decisions,
        boolean unassigned,
        boolean paper,
        String fault,
        String typed,
        String to,
        String due) {

    /// @param who does it
    /// @param tasks how many tasks were made, in words; empty before
    public record Decided(
            String id, int number, String text, String who, String due, String tasks) {}
}
