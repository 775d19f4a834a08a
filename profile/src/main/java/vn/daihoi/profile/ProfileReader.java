package vn.daihoi.profile;

import static java.util.stream.Collectors.toCollection;

import vn.daihoi.profile.GeneralReader.General;
import vn.daihoi.profile.yaml.ProfileError;
import vn.daihoi.profile.yaml.ProfileErrors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// Reads all files of one profile and tells the errors of all of them at once.
final class ProfileReader {

    private final String id;
    private final ProfileSource source;
    private final ProfileSource common;
    private final RuleFiles ruleFiles;
    private final List<ProfileError> errors = new ArrayList<>();

    /// @param common the rules that come with the program for all profiles
    ProfileReader(String id, ProfileSource source, ProfileSource common) {
        this.id = id;
        this.source = source;
        this.common = common;
        this.ruleFiles = new RuleFiles(source, common);
    }

    /// @throws ProfileErrors if anything in any file is wrong
    Profile read() {
        var ruleIndex = ruleFiles.index();
        var general = new GeneralReader(source.yaml("profile.yaml")).read();
        var bases = new BasisReader(general.sources());
        var known = new Known(bases, codes(general.levels(), Level::code), Set.of());
        var kinds = collect(() -> new DocumentReader(known, source.yaml("documents.yaml")).read());
        return profile(
                general,
                kinds,
                new Known(bases, known.levels(), codes(kinds, DocumentKind::kind)),
                ruleIndex);
    }

    private Profile profile(
            General general, List<DocumentKind> kinds, Known known, RuleFiles.Index ruleIndex) {
        var milestones =
                collect(() -> new MilestoneReader(known, source.yaml("milestones.yaml")).read());
        var personnel = new Personnel(known);
        var model = new ModelReader(known);
        var agendas = collect(() -> model.agendas(source.yaml("agendas.yaml")));
        var organisations = collect(() -> model.organisations(source.yaml("organisations.yaml")));
        var passages = passages(known.bases());
        var drafting = drafting(known, kinds);
        var papers = collect(() -> List.of(papers(known.bases())));
        var reminders = collect(() -> List.of(reminders(known.bases())));
        var checklist = collect(() -> checklist(known.bases()));
        var pilot = collect(() -> List.of(pilot(known.bases())));
        var reviewFiles = collect(() -> ruleFiles.read(ruleIndex));
        if (!errors.isEmpty()) {
            throw new ProfileErrors(errors);
        }
        return new Profile(
                id,
                general.title(),
                general.organisation(),
                general.term(),
                general.afterPartyCongress(),
                general.firstOrdinal(),
                general.sources(),
                general.levels(),
                general.mottos(),
                kinds,
                milestones,
                personnel.groups,
                personnel.numbers,
                personnel.shares,
                agendas,
                organisations,
                passages,
                drafting,
                papers.getFirst(),
                reminders.getFirst(),
                checklist,
                pilot.getFirst(),
                reviewFiles);
    }

    /// A profile without words of its own for passages uses those that come with the program.
    private PassageVocabulary passages(BasisReader bases) {
        try {
            var file = "passages.yaml";
            return new PassageReader(bases).read((source.has(file) ? source : common).yaml(file));
        } catch (ProfileError e) {
            errors.addAll(e.all());
            return new PassageVocabulary(List.of(), "$", List.of(), ActionWords.NONE);
        }
    }

    /// A profile without codes of its own uses those that come with the program.
    private PaperCodes papers(BasisReader bases) {
        var file = "papers.yaml";
        return new PaperCodesReader(bases).read((source.has(file) ? source : common).yaml(file));
    }

    /// A profile without rules of its own reminds as the program does for all.
    private Reminders reminders(BasisReader bases) {
        var file = "reminders.yaml";
        return new ReminderReader(bases).read((source.has(file) ? source : common).yaml(file));
    }

    /// A profile without a checklist of its own uses the one that comes with the program.
    private List<CheckItem> checklist(BasisReader bases) {
        var file = "checklist.yaml";
        return new ChecklistReader(bases).read((source.has(file) ? source : common).yaml(file));
    }

    /// A profile without a sheet of its own has pilots scored by the one of the program.
    private PilotSheet pilot(BasisReader bases) {
        var file = "pilot.yaml";
        return new PilotSheetReader(bases).read((source.has(file) ? source : common).yaml(file));
    }

    private Drafting drafting(Known known, List<DocumentKind> kinds) {
        try {
            return new DraftingReader(source, common, known).read(kinds);
        } catch (ProfileError e) {
            errors.addAll(e.all());
            return Drafting.NONE;
        }
    }

    /// The lists of `personnel.yaml`, so that errors in all are told.
    private final class Personnel {

        private List<StructureGroup> groups = List.of();
        private List<NumberRule> numbers = List.of();
        private List<ShareRule> shares = List.of();

        Personnel(Known known) {
            collect(() -> {
                var reader = new PersonnelReader(known, source.yaml("personnel.yaml"));
                groups = reader.groups();
                numbers = collect(reader::numbers);
                shares = collect(reader::shares);
                reader.done();
                return List.of();
            });
        }
    }

    private <T> List<T> collect(Supplier<List<T>> reading) {
        try {
            return reading.get();
        } catch (ProfileError e) {
            errors.addAll(e.all());
            return List.of();
        }
    }

    private static <T> Set<String> codes(List<T> things, Function<T, String> code) {
        return things.stream().map(code).collect(toCollection(LinkedHashSet::new));
    }
}
