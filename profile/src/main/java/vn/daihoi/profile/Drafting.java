package vn.daihoi.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a profile's papers are begun: forms, issuers and drafts by kind.
///
/// @param forms official forms
/// @param issuers bodies of units; none when the profile offers no drafts
/// @param shortPlaces codes of levels whose papers are dated with the short name of the place
/// @param fullNames short names that are always written with the kind of unit before them
/// @param party name of the Party committee by kind of unit, lower case, such as `phường`
/// @param drafts of kinds of the dossier
/// @param letters that the program fills, by names of their own
public record Drafting(
        List<PaperForm> forms,
        List<Issuer> issuers,
        List<String> shortPlaces,
        List<String> fullNames,
        Map<String, String> party,
        List<PaperDraft> drafts,
        List<PaperDraft> letters) {

    /// A profile that offers no drafts.
    static final Drafting NONE =
            new Drafting(
                    List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), List.of());

    public Drafting {
        forms = List.copyOf(forms);
        issuers = List.copyOf(issuers);
        shortPlaces = List.copyOf(shortPlaces);
        fullNames = List.copyOf(fullNames);
        party = Map.copyOf(party);
        drafts = List.copyOf(drafts);
        letters = List.copyOf(letters);
    }

    /// @throws java.util.NoSuchElementException if there is none
    public PaperForm form(String form) {
        return forms.stream().filter(each -> each.form().equals(form)).findFirst().orElseThrow();
    }

    /// The issuer of a name as units of a level have it.
    public Optional<Issuer> issuer(String issuer, String level) {
        return issuers.stream()
                .filter(each -> each.issuer().equals(issuer) && each.levels().contains(level))
                .findFirst();
    }

    /// The draft of a kind that units of a level may begin with.
    public Optional<PaperDraft> draft(String kind, String level) {
        return find(drafts, kind, level);
    }

    /// The letter of a name that units of a level may send.
    public Optional<PaperDraft> letter(String name, String level) {
        return find(letters, name, level);
    }

    private Optional<PaperDraft> find(List<PaperDraft> among, String kind, String level) {
        return among.stream()
                .filter(draft -> draft.kind().equals(kind) && isOfLevel(draft, level))
                .findFirst();
    }

    private boolean isOfLevel(PaperDraft draft, String level) {
        return draft.issuer() == null
                ? issuers.stream().anyMatch(issuer -> issuer.levels().contains(level))
                : issuer(draft.issuer(), level).isPresent();
    }
}
