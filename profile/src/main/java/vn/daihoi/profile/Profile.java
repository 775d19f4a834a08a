package vn.daihoi.profile;

import vn.daihoi.profile.yaml.YamlMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What one organisation's congresses of one round look like. Every rule in it carries its source
/// and how sure it is.
///
/// @param id name of its folder, such as `mttq-2024-2029`
/// @param afterPartyCongress whether a unit's congress comes after the Party congress of its level
/// @param firstOrdinal whether units newly formed count their congress as the first
/// @param sources tags that rules name as their source, with the full title of each
/// @param levels from the highest down
/// @param milestones in their order
/// @param groups who counts for the numbers and shares of a Committee's structure
/// @param passages words by which the passages of a paper are told apart
/// @param drafting how papers are begun
/// @param papers codes by which papers are numbered and registered
/// @param reminders when people are reminded of what is due
/// @param checklist what is looked at when a unit prepares or holds its congress
/// @param pilot by what observers judge a congress that is held first
/// @param reviewFiles rules for the review of documents, read by the review library
public record Profile(
        String id,
        Label title,
        Label organisation,
        Term term,
        boolean afterPartyCongress,
        boolean firstOrdinal,
        Map<String, String> sources,
        List<Level> levels,
        List<Motto> mottos,
        List<DocumentKind> documentKinds,
        List<Milestone> milestones,
        List<StructureGroup> groups,
        List<NumberRule> numbers,
        List<ShareRule> shares,
        List<Agenda> agendas,
        List<MemberOrganisation> organisations,
        PassageVocabulary passages,
        Drafting drafting,
        PaperCodes papers,
        Reminders reminders,
        List<CheckItem> checklist,
        PilotSheet pilot,
        List<ProfileFile> reviewFiles) {

    public Profile {
        sources = Map.copyOf(sources);
        levels = List.copyOf(levels);
        mottos = List.copyOf(mottos);
        documentKinds = List.copyOf(documentKinds);
        milestones = List.copyOf(milestones);
        groups = List.copyOf(groups);
        numbers = List.copyOf(numbers);
        shares = List.copyOf(shares);
        agendas = List.copyOf(agendas);
        organisations = List.copyOf(organisations);
        checklist = List.copyOf(checklist);
        reviewFiles = List.copyOf(reviewFiles);
    }

    /// The level with a code; empty when there is none.
    public Optional<Level> level(String code) {
        return levels.stream().filter(level -> level.code().equals(code)).findFirst();
    }

    /// The kind of a public name such as `bao-cao-chinh-tri`; empty when there is none.
    public Optional<DocumentKind> documentKind(String kind) {
        return documentKinds.stream().filter(each -> each.kind().equals(kind)).findFirst();
    }

    /// The group of a name such as `non-party`; empty when there is none.
    public Optional<StructureGroup> group(String id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /// A milestone that the profile no longer has keeps its id as its name.
    public String milestoneName(String id, Locale reader) {
        return milestones.stream()
                .filter(milestone -> milestone.id().equals(id))
                .findFirst()
                .map(milestone -> milestone.name().in(reader))
                .orElse(id);
    }

    /// The milestones that units of a level have, in their order.
    public List<Milestone> milestones(String level) {
        return milestones.stream().filter(step -> step.levels().contains(level)).toList();
    }

    /// Reads `source`, `mark` and `note` of a rule in a file that belongs to this profile, with its
    /// source tags.
    ///
    /// @throws vn.daihoi.profile.yaml.ProfileError if source or mark are missing or unknown
    public Basis basis(YamlMap rule) {
        return new BasisReader(sources).read(rule);
    }
}
