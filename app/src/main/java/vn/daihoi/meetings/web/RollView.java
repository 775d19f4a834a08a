package vn.daihoi.meetings.web;

import vn.daihoi.meetings.web.MeetingView.Count;

import java.util.List;

/// The roll call. Texts are in the viewer's language.
///
/// @param answer how many are there, in a sentence
/// @param state which are shown: `all`, or the code of a stand
/// @param counts how many there are of each
/// @param rows those shown
/// @param more how many more there are than are shown
/// @param closed why nobody can be noted; empty when somebody can
/// @param faultAt key of the row that the fault is about
public record RollView(
        MeetingHead head,
        String answer,
        String state,
        String words,
        List<Count> counts,
        List<Row> rows,
        int more,
        String closed,
        String fault,
        String faultAt) {

    /// @param stand code of where they stand
    /// @param detail who comes in their place, why nobody does, when they came
    public record Row(
            String id,
            String name,
            String capacity,
            String stand,
            String icon,
            String css,
            String word,
            String detail,
            boolean present) {}
}
