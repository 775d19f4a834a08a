package vn.daihoi.slates.web;

import java.util.List;

/// The slates of all units directly below one, against their rules, in the viewer's language.
///
/// @param labels names of the rules that any of them keeps
/// @param size people on all slates together
/// @param sums for each rule the counts added, and the percentage computed anew from them
public record SlatesOverview(
        String answer, List<String> labels, List<BelowRow> rows, String size, List<String> sums) {

    static final SlatesOverview NONE = new SlatesOverview("", List.of(), List.of(), "", List.of());

    /// One unit.
    ///
    /// @param cells one for each rule; empty when the unit has no slate yet
    public record BelowRow(String address, String name, String size, List<BelowCell> cells) {}

    /// @param state empty when the rule does not hold for the unit
    public record BelowCell(String state, String measure) {}
}
