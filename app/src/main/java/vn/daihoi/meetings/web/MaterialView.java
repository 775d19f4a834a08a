package vn.daihoi.meetings.web;

import java.util.List;

/// Files of a meeting and who has taken them. Texts are in the viewer's language.
///
/// @param accepted endings of files that are taken
/// @param limit of a file, in bytes
/// @param fault what is wrong with the sent file; empty when nothing is
public record MaterialView(
        MeetingHead head,
        String answer,
        List<Item> items,
        String accepted,
        long limit,
        String fault,
        String title) {

    /// @param taken how many have it, in words
    /// @param missing names of those who have not taken it
    public record Item(String id, String title, String name, String taken, List<String> missing) {}
}
