package vn.daihoi.meetings.web;

import java.util.List;

/// The test of a training, for who holds it. Texts are in the viewer's language.
///
/// @param mark percent that must be right
/// @param results of all who took it, the newest first
/// @param certificates who may have one
/// @param fault what is wrong; empty when nothing is
/// @param text of a question that could not be taken
/// @param choices of it
public record TestView(
        MeetingHead head,
        String answer,
        int mark,
        boolean open,
        List<Asked> questions,
        List<Result> results,
        List<Due> certificates,
        String fault,
        String text,
        String choices) {

    /// @param right place of the right choice, from 0
    public record Asked(String id, String text, List<String> choices, int right) {}

    public record Result(String person, String unit, String score, boolean passed, String at) {}

    public record Due(String id, String unit) {}
}
