package vn.daihoi.slates.web;

import java.util.List;

/// The slates of a unit and how they stand, in the viewer's language.
///
/// @param address of the page
/// @param answer how things stand, in a sentence
/// @param people where the unit's people are kept
/// @param candidates how many may be chosen
/// @param seats as typed; empty while the profile's bounds hold
/// @param bounds such as "30 đến 55"
/// @param below the slates of the units below
/// @param levels that a rule may be set for: the unit's own, then those below
public record SlatesView(
        String address,
        boolean mayEdit,
        String answer,
        String people,
        int candidates,
        List<Row> rows,
        String seats,
        String approved,
        String bounds,
        String boundsSource,
        List<RuleLine> rules,
        List<Choice> groups,
        List<Choice> levels,
        Typed typed,
        SlatesOverview below) {

    /// One slate.
    ///
    /// @param state `met`, `broken` or `undecided`
    public record Row(
            String address,
            String id,
            String name,
            boolean adopted,
            int people,
            String state,
            String answer,
            String changed) {}

    /// One rule on the structure.
    ///
    /// @param own where it is removed; empty for one that is not the unit's own
    public record RuleLine(
            String label,
            String demand,
            String strength,
            String source,
            String setBy,
            String own) {}

    public record Choice(String id, String name) {}

    /// What was typed and refused.
    ///
    /// @param form `begin`, `seats` or `rule`; empty when nothing was refused
    /// @param fault what is wrong and how to put it right
    public record Typed(
            String form,
            String fault,
            String name,
            String least,
            String most,
            String source,
            String group) {

        static final Typed NOTHING = new Typed("", "", "", "", "", "", "");

        public boolean isAbout(String other) {
            return form.equals(other);
        }
    }
}
