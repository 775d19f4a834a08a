package vn.daihoi.reviews.web;

import java.util.List;

/// Targets of a unit as typed, with what is wrong in them. Texts are in the viewer's language.
///
/// @param dossier address of the unit's dossier
/// @param partyFaults one text for each line that cannot be read
/// @param mayEdit whether the viewer may save
public record ReferenceView(
        String unit,
        String dossier,
        String partyTargets,
        List<String> partyFaults,
        String lastTerm,
        List<String> lastTermFaults,
        boolean mayEdit) {}
