package vn.daihoi.visits.web;

import java.util.List;

/// A visit as pages show it.
///
/// @param address of its page
/// @param about day and who went, in words
/// @param findings in the viewer's language
/// @param letter whether a letter can be made of what is open
public record VisitView(
        String address,
        String id,
        String about,
        String by,
        boolean isPlanned,
        String words,
        int version,
        List<String> findings,
        List<Work> works,
        List<String> photos,
        List<Other> parallel,
        boolean letter) {

    /// @param about owner and day, in words
    /// @param late whether its day has passed
    /// @param done whether nothing is left to do
    public record Work(String address, String words, String about, boolean late, boolean done) {}

    /// @param changed pieces of the other's words: those that differ are marked
    public record Other(String id, String by, List<Piece> changed) {}

    public record Piece(String text, boolean isNew) {}
}
