package vn.daihoi.meetings.web;

import java.util.List;

/// Meetings of a unit, as their page shows them. Texts are in the viewer's language.
///
/// @param address of the page
/// @param answer what comes next and what waits for an answer, in a sentence
/// @param kind code of the kind that is shown; empty for all
/// @param words that the titles bear; empty for all
/// @param kinds to choose from, each with its name
/// @param invited invitations of the unit, the latest first
/// @param held meetings that the unit holds, the latest first
/// @param coverage address of the page that tells who is untrained
public record MeetingListView(
        String address,
        String answer,
        String kind,
        String words,
        List<Choice> kinds,
        List<Line> invited,
        List<Line> held,
        String coverage,
        boolean mayHold) {

    public record Choice(String code, String name) {}

    /// @param state class of the state's word
    /// @param word what became of it
    /// @param detail how many answered or came; empty where nothing is to say
    public record Line(
            String address,
            String title,
            String kind,
            String when,
            String place,
            String icon,
            String state,
            String word,
            String detail) {}
}
