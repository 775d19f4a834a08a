package vn.daihoi.pilot.web;

import java.util.List;

/// Pilots that a unit chose, or that were chosen beside it.
///
/// @param address of the page
/// @param answer in a sentence
/// @param mayMark whether the viewer chooses
/// @param choices units that can be chosen
/// @param fault what is wrong with the form that was sent; empty when nothing is
/// @param faultAt code of the pilot whose form it was; empty for that of choosing
/// @param typed what was typed into it
public record PilotListView(
        String address,
        String answer,
        boolean mayMark,
        List<Row> rows,
        List<Choice> choices,
        String fault,
        String faultAt,
        String typed) {

    /// @param results address of what was scored; empty when the viewer sees none of it
    /// @param observers address of those invited; empty when the viewer does not invite
    /// @param score address of the viewer's own sheet; empty when the viewer is not invited
    /// @param scored whether no tap counts any more
    /// @param state in words
    /// @param css of the state
    /// @param needsReason whether it is not taken back without one
    /// @param conclusions published ones
    public record Row(
            String code,
            String name,
            String day,
            String state,
            String css,
            String icon,
            String invited,
            String results,
            String observers,
            String score,
            boolean scored,
            boolean needsReason,
            List<Conclusion> conclusions) {}

    public record Conclusion(String part, String words) {}

    public record Choice(String code, String label) {}
}
