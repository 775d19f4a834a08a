package vn.daihoi.slates.web;

import java.util.List;

/// Who could follow one who withdraws, in the viewer's language.
///
/// @param person key of the one who withdraws
/// @param repair address of the smallest repair without that person; empty when somebody suffices
public record ReplaceView(
        String board,
        String name,
        int revision,
        String person,
        String who,
        String answer,
        List<ReplaceRow> rows,
        String repair) {

    /// One who could follow.
    ///
    /// @param why what they serve, in a sentence; empty when nothing
    public record ReplaceRow(String id, String name, String about, String why) {}
}
