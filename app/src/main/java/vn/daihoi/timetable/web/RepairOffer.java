package vn.daihoi.timetable.web;

import java.util.List;

/// The smallest repair of a draft.
///
/// @param back the calendar
/// @param answer in a sentence
/// @param reasons why there is none; empty otherwise
public record RepairOffer(
        String back,
        int revision,
        boolean mayEdit,
        String answer,
        List<String> reasons,
        List<Move> moves) {

    /// @param value what the form sends back
    /// @param from empty when it had no slot
    /// @param people what changes about leader and hall; may be empty
    public record Move(String value, String unit, String from, String to, String people) {}
}
