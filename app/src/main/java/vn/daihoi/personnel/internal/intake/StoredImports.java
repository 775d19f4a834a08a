package vn.daihoi.personnel.internal.intake;

import static vn.daihoi.personnel.internal.db.Tables.PERSON_IMPORT;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.personnel.internal.db.tables.records.PersonImportRecord;
import vn.daihoi.personnel.internal.intake.KeptImport.Done;
import vn.daihoi.personnel.internal.intake.PlannedRow.Choice;
import vn.daihoi.platform.Ids;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Uploaded lists of people. Every question but that for old ones names the unit.
@Repository
class StoredImports {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// All but the file, which is large.
    private static final Field<?>[] WITHOUT_CONTENT =
            Stream.of(PERSON_IMPORT.fields())
                    .filter(field -> !field.equals(PERSON_IMPORT.CONTENT))
                    .toArray(Field[]::new);

    private final DSLContext database;
    private final Clock clock;

    StoredImports(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    UUID keep(CampaignUnit unit, String fileName, byte[] content, String by) {
        UUID id = Ids.next();
        PersonImportRecord row = database.newRecord(PERSON_IMPORT);
        row.setId(id);
        row.setCampaignId(unit.campaign().value());
        row.setUnitId(unit.id().value());
        row.setFileName(fileName);
        row.setContent(content);
        row.setWithHidden(false);
        row.setChoices("{}");
        row.setSetAside("{}");
        row.setBegunByName(by);
        row.setBegunAt(now());
        row.insert();
        return id;
    }

    /// The newest first.
    List<KeptImport> all(CampaignUnit unit) {
        return database.select(WITHOUT_CONTENT)
                .from(PERSON_IMPORT)
                .where(isOf(unit))
                .orderBy(PERSON_IMPORT.ID.desc())
                .fetchInto(PERSON_IMPORT)
                .map(StoredImports::kept);
    }

    Optional<KeptImport> find(CampaignUnit unit, UUID id) {
        return database.select(WITHOUT_CONTENT)
                .from(PERSON_IMPORT)
                .where(isOf(unit), PERSON_IMPORT.ID.eq(id))
                .fetchOptionalInto(PERSON_IMPORT)
                .map(StoredImports::kept);
    }

    /// Waits until nobody else confirms or undoes an import of this unit; holds to the end of the
    /// transaction.
    Optional<KeptImport> lock(CampaignUnit unit, UUID id) {
        database.fetch(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                "personnel.import " + unit.campaign().value() + unit.id().value());
        return find(unit, id);
    }

    /// @throws java.util.NoSuchElementException if the unit has no such import
    byte[] content(CampaignUnit unit, UUID id) {
        return database.select(PERSON_IMPORT.CONTENT)
                .from(PERSON_IMPORT)
                .where(isOf(unit), PERSON_IMPORT.ID.eq(id))
                .fetchOptional(PERSON_IMPORT.CONTENT)
                .orElseThrow();
    }

    void match(CampaignUnit unit, UUID id, Map<Integer, ImportColumn> columns, boolean withHidden) {
        database.update(PERSON_IMPORT)
                .set(PERSON_IMPORT.COLUMNS, json(columns))
                .set(PERSON_IMPORT.WITH_HIDDEN, withHidden)
                .where(isOpen(unit, id))
                .execute();
    }

    /// What was said of a sheet.
    private record Said(
            @Nullable Map<Integer, ImportColumn> columns,
            boolean withHidden,
            Map<Integer, Choice> choices) {

        static final Said NOTHING = new Said(null, false, Map.of());
    }

    /// Sets aside what was said of one sheet and takes up what was said of the other before.
    ///
    /// @param columns of the other sheet where nothing was said of them
    void turn(
            CampaignUnit unit,
            KeptImport kept,
            int from,
            int to,
            @Nullable Map<Integer, ImportColumn> columns) {
        Map<Integer, Said> aside = aside(unit, kept.id());
        aside.put(from, new Said(kept.columns(), kept.withHidden(), kept.choices()));
        Said said = aside.getOrDefault(to, Said.NOTHING);
        aside.remove(to);
        database.update(PERSON_IMPORT)
                .set(PERSON_IMPORT.SHEET, to)
                .set(PERSON_IMPORT.SET_ASIDE, JSON.writeValueAsString(aside))
                .set(PERSON_IMPORT.COLUMNS, json(said.columns() == null ? columns : said.columns()))
                .set(PERSON_IMPORT.WITH_HIDDEN, said.withHidden())
                .set(PERSON_IMPORT.CHOICES, JSON.writeValueAsString(said.choices()))
                .where(isOpen(unit, kept.id()))
                .execute();
    }

    private Map<Integer, Said> aside(CampaignUnit unit, UUID id) {
        return database.select(PERSON_IMPORT.SET_ASIDE)
                .from(PERSON_IMPORT)
                .where(isOpen(unit, id))
                .fetchOptional(PERSON_IMPORT.SET_ASIDE)
                .map(json -> JSON.readValue(json, new TypeReference<HashMap<Integer, Said>>() {}))
                .orElseGet(HashMap::new);
    }

    void choose(CampaignUnit unit, UUID id, Map<Integer, Choice> choices) {
        database.update(PERSON_IMPORT)
                .set(PERSON_IMPORT.CHOICES, JSON.writeValueAsString(choices))
                .where(isOpen(unit, id))
                .execute();
    }

    void done(CampaignUnit unit, UUID id, int added, int changed, String by) {
        database.update(PERSON_IMPORT)
                .set(PERSON_IMPORT.ADDED, added)
                .set(PERSON_IMPORT.CHANGED, changed)
                .set(PERSON_IMPORT.CONFIRMED_BY_NAME, by)
                .set(PERSON_IMPORT.CONFIRMED_AT, now())
                .where(isOpen(unit, id))
                .execute();
    }

    void undone(CampaignUnit unit, UUID id, String by) {
        database.update(PERSON_IMPORT)
                .set(PERSON_IMPORT.UNDONE_BY_NAME, by)
                .set(PERSON_IMPORT.UNDONE_AT, now())
                .where(isOf(unit), PERSON_IMPORT.ID.eq(id))
                .execute();
    }

    /// @return false when it was confirmed, or is not there
    boolean discard(CampaignUnit unit, UUID id) {
        return database.deleteFrom(PERSON_IMPORT).where(isOpen(unit, id)).execute() == 1;
    }

    /// Whatever became of them.
    void forget(Period olderThan) {
        database.deleteFrom(PERSON_IMPORT)
                .where(PERSON_IMPORT.BEGUN_AT.lt(now().minus(olderThan)))
                .execute();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Condition isOpen(CampaignUnit unit, UUID id) {
        return isOf(unit).and(PERSON_IMPORT.ID.eq(id)).and(PERSON_IMPORT.CONFIRMED_AT.isNull());
    }

    private static Condition isOf(CampaignUnit unit) {
        return PERSON_IMPORT
                .CAMPAIGN_ID
                .eq(unit.campaign().value())
                .and(PERSON_IMPORT.UNIT_ID.eq(unit.id().value()));
    }

    private static KeptImport kept(PersonImportRecord row) {
        return new KeptImport(
                row.getId(),
                row.getFileName(),
                row.getSheet(),
                columns(row.getColumns()),
                row.getWithHidden(),
                JSON.readValue(row.getChoices(), new TypeReference<Map<Integer, Choice>>() {}),
                row.getBegunByName(),
                row.getBegunAt().toInstant(),
                done(row));
    }

    private static @Nullable String json(@Nullable Map<Integer, ImportColumn> columns) {
        return columns == null ? null : JSON.writeValueAsString(columns);
    }

    private static @Nullable Map<Integer, ImportColumn> columns(@Nullable String json) {
        return json == null
                ? null
                : JSON.readValue(json, new TypeReference<Map<Integer, ImportColumn>>() {});
    }

    private static @Nullable Done done(PersonImportRecord row) {
        OffsetDateTime at = row.getConfirmedAt();
        OffsetDateTime undone = row.getUndoneAt();
        return at == null
                ? null
                : new Done(
                        Objects.requireNonNull(row.getAdded()),
                        Objects.requireNonNull(row.getChanged()),
                        Objects.requireNonNull(row.getConfirmedByName()),
                        at.toInstant(),
                        row.getUndoneByName(),
                        undone == null ? null : undone.toInstant());
    }
}
