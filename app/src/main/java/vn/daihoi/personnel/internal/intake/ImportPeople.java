package vn.daihoi.personnel.internal.intake;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Texts;
import vn.daihoi.personnel.internal.PersonWords;
import vn.daihoi.personnel.internal.StoredPersons;
import vn.daihoi.personnel.internal.intake.PlannedRow.Choice;
import vn.daihoi.personnel.internal.intake.PlannedRow.State;
import vn.daihoi.personnel.internal.sheet.CannotReadSheet;
import vn.daihoi.personnel.internal.sheet.SheetLimits;
import vn.daihoi.profile.Profile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Brings lists of people into a unit: upload, look, confirm, and back if need be. Until it is
/// confirmed nothing of it is among the people.
@Service
public class ImportPeople {

    /// What became of an upload.
    public sealed interface Begun {

        record Kept(UUID id) implements Begun {}

        /// @param key of the text that names the reason and the cure
        /// @param argument for its placeholder; 0 where there is none
        record Refused(String key, int argument) implements Begun {}
    }

    /// What became of a confirmation.
    public sealed interface Confirmed {

        record Done(int added, int changed) implements Confirmed {}

        /// Somebody did before; nothing was written now.
        record Already() implements Confirmed {}

        /// People or choices are not as they were looked at; nothing was written.
        record Moved() implements Confirmed {}

        record NoSuchImport() implements Confirmed {}
    }

    private static final SheetLimits LIMITS = SheetLimits.standard();

    private final StoredImports imports;
    private final StoredPersons people;
    private final WriteImport write;
    private final ImportWrites writes;
    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final Audit audit;

    ImportPeople(
            StoredImports imports,
            StoredPersons people,
            WriteImport write,
            ImportWrites writes,
            Campaigns campaigns,
            CampaignProfiles profiles,
            Audit audit) {
        this.imports = imports;
        this.people = people;
        this.write = write;
        this.writes = writes;
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.audit = audit;
    }

    /// Largest file that is read, in bytes.
    public static int limit() {
        return LIMITS.bytes();
    }

    /// Keeps a file that can be read as a list; nothing of another.
    @Transactional
    public Begun begin(CampaignUnit unit, String fileName, byte[] file, Viewer viewer) {
        try {
            if (ReadFile.of(file, LIMITS).lists().isEmpty()) {
                return new Begun.Refused("personnel.import.file.no-head", 0);
            }
        } catch (CannotReadSheet e) {
            return new Begun.Refused(e.messageKey(), e.argument());
        }
        UUID id = imports.keep(unit, fileName, file, viewer.name());
        audit.record(act("begin", unit, id, viewer));
        return new Begun.Kept(id);
    }

    /// The newest first.
    public List<KeptImport> of(CampaignUnit unit) {
        return imports.all(unit);
    }

    public Optional<KeptImport> find(CampaignUnit unit, UUID id) {
        return imports.find(unit, id);
    }

    /// Reads the file anew and holds it against the people as they are now.
    ///
    /// @param locale in which words are named first; those of all languages are understood
    /// @param sensitive whether the viewer may see sensitive traits; without, they are not read
    public Optional<ImportPreview> preview(
            CampaignUnit unit, UUID id, Locale locale, boolean sensitive) {
        return imports.find(unit, id).map(kept -> preview(unit, kept, locale, sensitive));
    }

    private ImportPreview preview(
            CampaignUnit unit, KeptImport kept, Locale locale, boolean sensitive) {
        ReadFile file = read(imports.content(unit, kept.id()));
        ReadList list = file.list(kept.sheet());
        @Nullable Map<Integer, ImportColumn> matched = kept.columns();
        ListHead head = matched == null ? list.head() : list.head().with(matched);
        var body = ListBody.of(list.sheet(), head, kept.withHidden());
        var reader =
                new RowReader(
                        head, words(unit, locale), campaigns.today(unit.campaign()), sensitive);
        var rows = body.people().stream().map(reader::read).toList();
        var plan = ImportPlan.of(rows, people.of(unit, sensitive), kept.choices());
        return new ImportPreview(kept, file, list, head, body, plan, sensitive);
    }

    /// It could be read when it was kept.
    private static ReadFile read(byte[] file) {
        try {
            return ReadFile.of(file, LIMITS);
        } catch (CannotReadSheet e) {
            throw new IllegalStateException(e);
        }
    }

    private List<PersonWords> words(CampaignUnit unit, Locale locale) {
        Profile profile = profiles.of(campaigns.get(unit.campaign()));
        return List.of(
                PersonWords.of(profile, Texts.in(locale)),
                PersonWords.of(profile, Texts.in(Texts.VIETNAMESE)),
                PersonWords.of(profile, Texts.in(Locale.ENGLISH)));
    }

    /// Turns to another sheet of the file. What was said of the one that was shown is kept, and is
    /// there again when an officer turns back. What was said of its columns holds for a sheet with
    /// the same heads too, until something else is said of that one.
    ///
    /// @param place of the sheet; one that is no list changes nothing
    @Transactional
    public void turn(CampaignUnit unit, UUID id, int place) {
        imports.lock(unit, id)
                .ifPresent(kept -> {
                    ReadFile file = read(imports.content(unit, id));
                    ReadList shown = file.list(kept.sheet());
                    if (file.has(place) && place != shown.place()) {
                        boolean alike = file.list(place).hasHeadsOf(shown);
                        imports.turn(
                                unit, kept, shown.place(), place, alike ? kept.columns() : null);
                    }
                });
    }

    /// Says what the columns hold, and whether hidden rows are people.
    @Transactional
    public void match(
            CampaignUnit unit, UUID id, Map<Integer, ImportColumn> columns, boolean withHidden) {
        imports.match(unit, id, columns, withHidden);
    }

    /// Says what to do with rows, besides what was said before.
    @Transactional
    public void choose(CampaignUnit unit, UUID id, Map<Integer, Choice> choices) {
        imports.lock(unit, id)
                .ifPresent(kept -> {
                    var all = new HashMap<>(kept.choices());
                    all.putAll(choices);
                    imports.choose(unit, id, all);
                });
    }

    /// Says what to do with all rows of a state.
    @Transactional
    public void choose(
            CampaignUnit unit,
            UUID id,
            State state,
            Choice choice,
            Locale locale,
            boolean sensitive) {
        var choices = new HashMap<Integer, Choice>();
        preview(unit, id, locale, sensitive)
                .ifPresent(preview ->
                        preview.plan().rows().stream()
                                .filter(row -> row.state() == state && row.allows(choice))
                                .forEach(row -> choices.put(row.row().number(), choice)));
        choose(unit, id, choices);
    }

    /// Writes all that is to be written, or nothing.
    ///
    /// @param seal of the plan that the officer looked at
    @Transactional
    public Confirmed confirm(
            CampaignUnit unit, UUID id, String seal, boolean sensitive, Viewer viewer) {
        Optional<KeptImport> kept = imports.lock(unit, id);
        if (kept.isEmpty()) {
            return new Confirmed.NoSuchImport();
        }
        if (kept.get().done() != null) {
            return new Confirmed.Already();
        }
        var plan = preview(unit, kept.get(), Texts.VIETNAMESE, sensitive).plan();
        if (!plan.seal().equals(seal)) {
            return new Confirmed.Moved();
        }
        return write.write(unit, id, plan, sensitive, viewer)
                .<Confirmed>map(done -> finished(unit, id, done, viewer))
                .orElseGet(ImportPeople::movedAway);
    }

    private Confirmed finished(CampaignUnit unit, UUID id, Confirmed.Done done, Viewer viewer) {
        imports.done(unit, id, done.added(), done.changed(), viewer.name());
        audit.record(
                act("confirm", unit, id, viewer)
                        .after(Map.of("added", done.added(), "changed", done.changed())));
        return done;
    }

    private static Confirmed movedAway() {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new Confirmed.Moved();
    }

    /// Takes a confirmed import back as a whole, but for people who were changed since.
    ///
    /// @return how many people were taken back, and how many were left; empty when there is nothing
    ///   to take back
    @Transactional
    public Optional<Undone> undo(CampaignUnit unit, UUID id, Viewer viewer) {
        return imports.lock(unit, id)
                .map(KeptImport::done)
                .filter(KeptImport.Done::stands)
                .map(done -> {
                    int back = writes.undo(unit, id, viewer.name());
                    imports.undone(unit, id, viewer.name());
                    audit.record(act("undo", unit, id, viewer).after(Map.of("people", back)));
                    return new Undone(back, done.added() + done.changed() - back);
                });
    }

    /// @param left people who were changed since, and stay as they are
    public record Undone(int back, int left) {}

    /// Throws an unconfirmed import away with its file.
    ///
    /// @return false when there is none
    @Transactional
    public boolean discard(CampaignUnit unit, UUID id, Viewer viewer) {
        boolean gone = imports.discard(unit, id);
        if (gone) {
            audit.record(act("discard", unit, id, viewer));
        }
        return gone;
    }

    private static Act act(String verb, CampaignUnit unit, UUID id, Viewer viewer) {
        return Act.of("personnel.import." + verb)
                .in(unit.campaign().value())
                .on(unit.id().value())
                .object("person-import", id)
                .by(viewer.login());
    }
}
