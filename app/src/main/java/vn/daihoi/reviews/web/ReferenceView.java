package vn.daihoi.reviews.web;

import java.util.List;

/// What a unit's documents are held against, as typed, with what is wrong in it. Texts are in the
/// viewer's language.
///
/// @param dossier address of the unit's dossier
/// @param lists to fill in
/// @param seen number of the newest version; 0 for none
/// @param history saved versions, the newest first
/// @param conflict whether somebody else saved meanwhile
/// @param mayEdit whether the viewer may save
public record ReferenceView(
        String unit,
        String dossier,
        List<Typed> lists,
        int seen,
        List<Past> history,
        boolean conflict,
        boolean mayEdit) {

    /// @param name of the field
    /// @param faults one text for each line that cannot be read
    public record Typed(
            String name,
            String label,
            String hint,
            String example,
            String text,
            List<String> faults) {}

    /// @param lists labels with what was saved; empty ones are left out
    public record Past(int number, String by, String at, List<Kept> lists) {}

    public record Kept(String label, String text) {}
}
