package vn.daihoi.personnel.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The page on which an import begins.
///
/// @param address of the page, where the form is sent
/// @param people address of the list of people
/// @param limit largest file in bytes
/// @param fault what is wrong with the file that was sent; null for nothing
/// @param open uploads that wait to be confirmed
/// @param past imports that were confirmed
/// @param days how long files are kept
public record ImportStart(
        String address,
        String people,
        long limit,
        int megabytes,
        @Nullable String fault,
        List<Line> open,
        List<Line> past,
        int days) {

    /// An upload.
    ///
    /// @param about who sent it and when, what became of it
    /// @param undoable whether it can be taken back
    public record Line(String name, String about, String address, boolean undoable) {}
}
