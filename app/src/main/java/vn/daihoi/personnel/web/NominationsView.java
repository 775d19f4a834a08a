package vn.daihoi.personnel.web;

import java.util.List;

/// The rounds of nominations of a unit, in the viewer's language.
///
/// @param address of the page
/// @param answer how things stand, in a sentence
/// @param today as forms send days
/// @param people who can be named
/// @param bodies that may name people, as suggestions
/// @param megabytes of a file at most
public record NominationsView(
        String address,
        boolean mayEdit,
        String answer,
        String today,
        List<NominationRoundView> rounds,
        List<Choice> people,
        List<String> bodies,
        long megabytes,
        TypedForm typed) {

    /// One round.
    ///
    /// @param answer how it stands, in a sentence
    public record NominationRoundView(
            String id, String title, String answer, List<NominationRow> rows) {}

    /// One nomination.
    ///
    /// @param minutes number of the minutes; empty when they have none
    /// @param file name of the file; empty without one
    /// @param heard what the residential meeting said, in words; empty until it was held
    /// @param opinions what was said besides; empty for nothing
    /// @param withdrawn when and why; empty while the person stands
    public record NominationRow(
            String id,
            String name,
            String by,
            String on,
            String minutes,
            String file,
            String heard,
            String opinions,
            String withdrawn) {}

    public record Choice(String id, String name) {}
}
