package vn.daihoi.timetable.web;

import java.util.List;

/// The page on which one congress is placed anew.
///
/// @param back the calendar
/// @param now where it stands, in words
/// @param clashes that it has there
/// @param free how many slots would be without a clash
/// @param slots all that may be chosen
/// @param leaders empty when nobody was entered
/// @param halls empty when none was entered
public record PlaceView(
        String back,
        String code,
        String name,
        int revision,
        boolean mayEdit,
        String now,
        List<String> clashes,
        int free,
        List<SlotChoice> slots,
        List<Choice> leaders,
        List<Choice> halls) {

    /// @param clash what would be in the way there; empty when nothing is
    public record SlotChoice(String value, String label, String clash, boolean chosen) {}

    public record Choice(String value, String label, boolean chosen) {}
}
