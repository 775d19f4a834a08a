package vn.daihoi.profile;

import java.util.List;
import java.util.Optional;

/// One kind of document of a congress.
///
/// @param kind stable and public, such as `bao-cao-chinh-tri`
/// @param code short code of the dossier, such as `BCCT`
/// @param several whether one dossier may hold more than one document of the kind, each with a
///   title
/// @param titles wordings by which a title shows the kind, lower case, with diacritics, NFC; the
///   longest that fits wins
/// @param parts in the order of the form; empty when the form is free
public record DocumentKind(
        String kind,
        String code,
        Label name,
        boolean several,
        List<String> titles,
        List<Requirement> requirements,
        List<Part> parts,
        List<LengthLimit> lengths,
        List<SectionShare> shares,
        Basis basis) {

    public DocumentKind {
        titles = List.copyOf(titles);
        requirements = List.copyOf(requirements);
        parts = List.copyOf(parts);
        lengths = List.copyOf(lengths);
        shares = List.copyOf(shares);
    }

    /// The limit for a level; empty when none is known.
    public Optional<LengthLimit> length(String level) {
        return lengths.stream().filter(limit -> limit.level().equals(level)).findFirst();
    }

    /// Whether the dossier of a level needs this kind at a stage.
    public boolean isRequired(String level, Stage stage) {
        return requirements.stream()
                .anyMatch(need -> need.level().equals(level) && need.stages().contains(stage));
    }
}
