package vn.daihoi.reviews.web;

import java.util.List;

/// The review rules as they hold for a unit. Texts are in the viewer's language.
///
/// @param address of this page
/// @param unit full name
/// @param changedOnly whether only rules are shown that hold otherwise than the profile says
/// @param changed how many those are
/// @param families in the order of their names
/// @param old papers of the branch that were reviewed under older settings
/// @param job address of the state of the review of them; empty when none was asked for here
/// @param mayEdit whether the viewer may set rules for this unit
public record RuleListView(
        String address,
        String unit,
        boolean changedOnly,
        int changed,
        List<Family> families,
        List<OldPaper> old,
        String job,
        boolean mayEdit) {

    /// Rules that look for one sort of fault.
    public record Family(String id, String name, List<Line> lines) {}

    /// @param level word of the level in force
    /// @param off whether it is not applied
    /// @param own what holds otherwise than the profile says, one text each
    public record Line(
            String rule,
            String title,
            String level,
            boolean off,
            String mark,
            List<String> own,
            String address) {}

    /// @param address of its version
    public record OldPaper(String unit, String kind, int version, String address) {}
}
