package vn.daihoi.visits.web;

import java.util.List;

/// Units that a member looks after, those to visit first at the top.
///
/// @param answer in a sentence
/// @param note address of the form of a note
public record TodayView(String answer, String note, List<Ward> wards) {

    /// @param visits address of its visits
    /// @param plan address of its plan
    /// @param last when it was visited last, in words
    /// @param next when it is to be visited, in words; empty where nothing is planned
    /// @param isToday whether that is today
    /// @param late steps that are late, each in words
    /// @param obstacles titles of open ones
    /// @param toDos what must still be done after visits
    public record Ward(
            String code,
            String name,
            String visits,
            String plan,
            String last,
            String next,
            boolean isToday,
            List<String> late,
            List<String> obstacles,
            List<String> toDos) {}
}
