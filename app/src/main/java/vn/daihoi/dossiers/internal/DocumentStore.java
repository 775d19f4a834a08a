package vn.daihoi.dossiers.internal;

import static vn.daihoi.dossiers.internal.db.Tables.DOCUMENT;
import static vn.daihoi.dossiers.internal.db.Tables.READING;
import static vn.daihoi.dossiers.internal.db.Tables.VERSION;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.DocumentId;
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.Dossiers.Latest;
import vn.daihoi.dossiers.Title;
import vn.daihoi.dossiers.Version;
import vn.daihoi.dossiers.VersionId;
import vn.daihoi.files.FileId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.platform.Ids;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Documents, versions and who has read them. Every question names the unit.
@Repository
class DocumentStore {

    private final DSLContext database;
    private final Clock clock;

    DocumentStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Keeps others from adding versions until the transaction ends; creates the first document of
    /// a kind where it is missing.
    ///
    /// @return empty when there is no such document
    Optional<Place> lock(CampaignUnit unit, DocumentKey key) {
        if (key.ordinal() == 1) {
            create(unit, key, "");
        }
        return database.select(DOCUMENT.ID, DOCUMENT.TITLE)
                .from(DOCUMENT)
                .where(isOf(unit), is(key))
                .forUpdate()
                .fetchOptional(row -> new Place(new DocumentId(row.value1()), key, row.value2()));
    }

    /// Keeps others from beginning documents of the unit and kind until the transaction ends.
    void lockKind(CampaignUnit unit, String kind) {
        String name = unit.campaign().value() + "/" + unit.id().value() + "/" + kind;
        database.execute("select pg_advisory_xact_lock(hashtextextended({0}, 0))", DSL.val(name));
    }

    /// Another document of the kind, under [#lockKind(CampaignUnit, String)].
    Place begin(CampaignUnit unit, String kind, Title title) {
        int ordinal =
                database.select(DSL.coalesce(DSL.max(DOCUMENT.ORDINAL), 0))
                                .from(DOCUMENT)
                                .where(isOf(unit), DOCUMENT.KIND.eq(kind))
                                .fetchSingle()
                                .value1()
                        + 1;
        var key = new DocumentKey(kind, ordinal);
        create(unit, key, title.text());
        return lock(unit, key).orElseThrow();
    }

    private void create(CampaignUnit unit, DocumentKey key, String title) {
        database.insertInto(DOCUMENT)
                .set(DOCUMENT.ID, Ids.next())
                .set(DOCUMENT.CAMPAIGN_ID, unit.campaign().value())
                .set(DOCUMENT.UNIT_ID, unit.id().value())
                .set(DOCUMENT.UNIT_PATH, unit.path())
                .set(DOCUMENT.KIND, key.kind())
                .set(DOCUMENT.ORDINAL, key.ordinal())
                .set(DOCUMENT.TITLE, title)
                .set(DOCUMENT.CREATED_AT, OffsetDateTime.now(clock))
                .onConflictDoNothing()
                .execute();
    }

    void rename(DocumentId document, Title title) {
        database.update(DOCUMENT)
                .set(DOCUMENT.TITLE, title.text())
                .where(DOCUMENT.ID.eq(document.value()))
                .execute();
    }

    Version add(Place document, Content content, Viewer by, String note, UUID form) {
        int number =
                database.select(DSL.coalesce(DSL.max(VERSION.NUMBER), 0))
                                .from(VERSION)
                                .where(VERSION.DOCUMENT_ID.eq(document.id().value()))
                                .fetchSingle()
                                .value1()
                        + 1;
        Record row =
                database.insertInto(VERSION)
                        .set(VERSION.ID, Ids.next())
                        .set(VERSION.DOCUMENT_ID, document.id().value())
                        .set(VERSION.NUMBER, number)
                        .set(VERSION.FILE_ID, content.file().sha256())
                        .set(VERSION.FILE_NAME, content.fileName())
                        .set(VERSION.SIZE, content.size())
                        .set(VERSION.NOTE, note)
                        .set(VERSION.RESTORED_FROM, content.restoredFrom())
                        .set(VERSION.UPLOADED_BY, by.id().value())
                        .set(VERSION.UPLOADED_BY_NAME, by.name())
                        .set(VERSION.UPLOADED_AT, OffsetDateTime.now(clock))
                        .set(VERSION.FORM, form)
                        .returning()
                        .fetchSingle();
        return version(row, document.key(), document.title());
    }

    Optional<Version> byForm(CampaignUnit unit, DocumentKey key, UUID form) {
        return find(unit, is(key), VERSION.FORM.eq(form)).stream().findFirst();
    }

    /// What a form made, in whichever document of the kind.
    Optional<Version> byForm(CampaignUnit unit, String kind, UUID form) {
        return find(unit, DOCUMENT.KIND.eq(kind), VERSION.FORM.eq(form)).stream().findFirst();
    }

    Optional<Version> byTitle(CampaignUnit unit, String kind, Title title) {
        var same = DSL.lower(DOCUMENT.TITLE).eq(DSL.lower(DSL.val(title.text())));
        return find(unit, DOCUMENT.KIND.eq(kind), same).stream().findFirst();
    }

    Optional<Version> byFile(CampaignUnit unit, String kind, FileId file) {
        return find(unit, DOCUMENT.KIND.eq(kind), VERSION.FILE_ID.eq(file.sha256())).stream()
                .findFirst();
    }

    Optional<Version> byNumber(CampaignUnit unit, DocumentKey key, int number) {
        return find(unit, is(key), VERSION.NUMBER.eq(number)).stream().findFirst();
    }

    List<Version> all(CampaignUnit unit, DocumentKey key) {
        return find(unit, is(key));
    }

    private List<Version> find(CampaignUnit unit, Condition... conditions) {
        return database.select(VERSION.fields())
                .select(DOCUMENT.KIND, DOCUMENT.ORDINAL, DOCUMENT.TITLE)
                .from(VERSION)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(VERSION.DOCUMENT_ID))
                .where(isOf(unit))
                .and(DSL.and(conditions))
                .orderBy(VERSION.NUMBER.desc())
                .fetch(DocumentStore::version);
    }

    Map<UnitId, List<Latest>> latest(CampaignId campaign, Collection<UnitId> units) {
        UUID[] ids = units.stream().map(UnitId::value).toArray(UUID[]::new);
        return database.select(VERSION.fields())
                .select(DOCUMENT.UNIT_ID, DOCUMENT.KIND, DOCUMENT.ORDINAL, DOCUMENT.TITLE)
                .distinctOn(DOCUMENT.UNIT_ID, DOCUMENT.KIND, DOCUMENT.ORDINAL)
                .from(VERSION)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(VERSION.DOCUMENT_ID))
                .where(DOCUMENT.CAMPAIGN_ID.eq(campaign.value()), DOCUMENT.UNIT_ID.eq(DSL.any(ids)))
                .orderBy(DOCUMENT.UNIT_ID, DOCUMENT.KIND, DOCUMENT.ORDINAL, VERSION.NUMBER.desc())
                .fetchGroups(
                        row -> new UnitId(row.get(DOCUMENT.UNIT_ID)),
                        row -> new Latest(version(row)));
    }

    void markRead(VersionId version, Viewer viewer) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        database.insertInto(READING)
                .set(READING.VERSION_ID, version.value())
                .set(READING.PERSON_ID, viewer.id().value())
                .set(READING.PERSON_NAME, viewer.name())
                .set(READING.FIRST_AT, now)
                .set(READING.LAST_AT, now)
                .onConflict(READING.VERSION_ID, READING.PERSON_ID)
                .doUpdate()
                .set(READING.LAST_AT, now)
                .execute();
    }

    /// Names of those who have read each version of a document, first reader first.
    Map<VersionId, List<String>> readers(DocumentId document) {
        return database.select(READING.VERSION_ID, READING.PERSON_NAME)
                .from(READING)
                .join(VERSION)
                .on(VERSION.ID.eq(READING.VERSION_ID))
                .where(VERSION.DOCUMENT_ID.eq(document.value()))
                .orderBy(READING.FIRST_AT, READING.PERSON_ID)
                .fetchGroups(row -> new VersionId(row.value1()), row -> row.value2());
    }

    private static Condition isOf(CampaignUnit unit) {
        return DOCUMENT.CAMPAIGN_ID
                .eq(unit.campaign().value())
                .and(DOCUMENT.UNIT_ID.eq(unit.id().value()));
    }

    private static Condition is(DocumentKey key) {
        return DOCUMENT.KIND.eq(key.kind()).and(DOCUMENT.ORDINAL.eq(key.ordinal()));
    }

    private static Version version(Record row) {
        var key = new DocumentKey(row.get(DOCUMENT.KIND), row.get(DOCUMENT.ORDINAL));
        return version(row, key, row.get(DOCUMENT.TITLE));
    }

    private static Version version(Record row, DocumentKey key, String title) {
        return new Version(
                new VersionId(row.get(VERSION.ID)),
                new DocumentId(row.get(VERSION.DOCUMENT_ID)),
                key,
                title,
                row.get(VERSION.NUMBER),
                new FileId(row.get(VERSION.FILE_ID)),
                row.get(VERSION.FILE_NAME),
                row.get(VERSION.SIZE),
                row.get(VERSION.NOTE),
                row.get(VERSION.RESTORED_FROM),
                new PersonId(row.get(VERSION.UPLOADED_BY)),
                row.get(VERSION.UPLOADED_BY_NAME),
                row.get(VERSION.UPLOADED_AT).toInstant());
    }
}
