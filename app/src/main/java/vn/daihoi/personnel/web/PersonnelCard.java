package vn.daihoi.personnel.web;

import java.util.List;

/// All that the viewer may see of one person, in the viewer's language.
///
/// @param back address of the list
/// @param changed who changed it last, and when
/// @param missing what rules need and is not known; empty when nothing is missing
public record PersonnelCard(
        String back,
        String address,
        boolean mayEdit,
        String name,
        List<Line> lines,
        String missing,
        String changed) {

    /// @param value empty where nothing is known
    public record Line(String label, String value) {}
}
