package vn.daihoi.pilot.web;

import java.util.List;

/// Who is invited to a pilot, and who could be.
///
/// @param address of the page
/// @param back to the results
/// @param words that were searched
/// @param unreachable units of which nobody has an account
/// @param fault what is wrong with the form that was sent; empty when nothing is
/// @param paper whether there is an invitation to load
public record ObserversView(
        String address,
        String back,
        String answer,
        String words,
        List<Row> rows,
        List<Proposal> proposals,
        List<String> unreachable,
        List<PartName> parts,
        String fault,
        String login,
        String capacity,
        boolean paper) {

    /// @param state of the answer, in words
    /// @param parts codes of those the observer looks at; none: all
    /// @param progress for instance `12/27`
    public record Row(
            String id,
            String name,
            String capacity,
            String state,
            String css,
            String icon,
            String words,
            String progress,
            String looksAt,
            List<String> parts,
            boolean mayStrike) {}

    public record Proposal(String id, String name, String capacity, boolean ticked) {}

    public record PartName(String code, String name) {}
}
