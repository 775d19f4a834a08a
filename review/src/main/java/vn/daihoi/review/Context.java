package vn.daihoi.review;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What the program can't know from the text. Everything may be left out; a rule that needs what is
/// missing says so.
///
/// @param unit name of the unit whose congress it is
/// @param level level id of the profile, such as `ward`
/// @param memberOrganisations full names and abbreviations of each
/// @param residentialAreas names
/// @param congressDay first day of the congress
/// @param term years of the new term, such as `2024-2029`
/// @param ordinal number of the congress, 1 or more
/// @param lastTerm figures of last term by key
/// @param partyTargets targets of the same-level Party congress resolution
/// @param lastTermTargets targets of last term's action programme
/// @param others papers that are no part of the dossier but whose words are held against it; null
///   when nobody looked for any
/// @param waivers findings that may stay
public record Context(
        @Nullable String unit,
        @Nullable String level,
        List<MemberOrganisation> memberOrganisations,
        List<String> residentialAreas,
        @Nullable LocalDate congressDay,
        @Nullable String term,
        @Nullable Integer ordinal,
        Map<String, String> lastTerm,
        List<Target> partyTargets,
        List<Target> lastTermTargets,
        @Nullable List<OtherPaper> others,
        List<Waiver> waivers) {

    /// Nothing is known.
    public static final Context EMPTY =
            new Context(
                    null, null, List.of(), List.of(), null, null, null, Map.of(), List.of(),
                    List.of(), null, List.of());

    /// @param name full name
    /// @param shortNames abbreviations under which papers name it
    public record MemberOrganisation(String name, List<String> shortNames) {}

    /// What was to be reached.
    ///
    /// @param subject what is counted
    /// @param value as the paper that sets it writes it, with unit
    public record Target(String subject, String value) {}

    /// A paper of somebody else, or of another time.
    ///
    /// @param relation what it is to the dossier
    /// @param paper its text and kind; its file name is what findings call it
    public record OtherPaper(Relation relation, InputDocument paper) {}

    public enum Relation {
        /// another unit's paper of the same campaign
        NEIGHBOUR,
        /// the unit's own paper of the last congress
        LAST_TERM,
        /// guidance, plan or model: its wording belongs to all
        REFERENCE
    }

    public Context {
        memberOrganisations = List.copyOf(memberOrganisations);
        residentialAreas = List.copyOf(residentialAreas);
        lastTerm = Map.copyOf(lastTerm);
        partyTargets = List.copyOf(partyTargets);
        lastTermTargets = List.copyOf(lastTermTargets);
        others = others == null ? null : List.copyOf(others);
        waivers = List.copyOf(waivers);
    }

    public Context withLevel(String newLevel) {
        return new Context(
                unit,
                newLevel,
                memberOrganisations,
                residentialAreas,
                congressDay,
                term,
                ordinal,
                lastTerm,
                partyTargets,
                lastTermTargets,
                others,
                waivers);
    }

    public Context withWaivers(List<Waiver> newWaivers) {
        return new Context(
                unit,
                level,
                memberOrganisations,
                residentialAreas,
                congressDay,
                term,
                ordinal,
                lastTerm,
                partyTargets,
                lastTermTargets,
                others,
                newWaivers);
    }

    /// Other papers of one relation; empty also when nobody looked for any.
    public List<OtherPaper> others(Relation relation) {
        return others == null
                ? List.of()
                : others.stream().filter(each -> each.relation() == relation).toList();
    }
}
