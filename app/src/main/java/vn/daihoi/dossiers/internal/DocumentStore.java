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
import vn.daihoi.dossiers.Dossiers.Latest;
import vn.daihoi.dossiers.Version;
import vn.daihoi.dossiers.VersionId;
import vn.daihoi.files.FileId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.platform.Ids;

import java.time.Clock;
import java.time.OffsetDateTime;
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

    /// Creates the document where it is missing, and keeps others from adding versions until the
    /// transaction ends.
    DocumentId lock(CampaignUnit unit, String kind) {
        database.insertInto(DOCUMENT)
                .set(DOCUMENT.ID, Ids.next())
                .set(DOCUMENT.CAMPAIGN_ID, unit.campaign().value())
                .set(DOCUMENT.UNIT_ID, unit.id().value())
                .set(DOCUMENT.UNIT_PATH, unit.path())
                .set(DOCUMENT.KIND, kind)
                .set(DOCUMENT.CREATED_AT, OffsetDateTime.now(clock))
                .onConflictDoNothing()
                .execute();
        return new DocumentId(
                database.select(DOCUMENT.ID)
                        .from(DOCUMENT)
                        .where(isOf(unit), DOCUMENT.KIND.eq(kind))
                        .forUpdate()
                        .fetchSingle()
                        .value1());
    }

    Version add(DocumentId document, Content content, Viewer by, String note, UUID form) {
        int number =
                database.select(DSL.coalesce(DSL.max(VERSION.NUMBER), 0))
                                .from(VERSION)
                                .where(VERSION.DOCUMENT_ID.eq(document.value()))
                                .fetchSingle()
                                .value1()
                        + 1;
        return version(
                database.insertInto(VERSION)
                        .set(VERSION.ID, Ids.next())
                        .set(VERSION.DOCUMENT_ID, document.value())
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
                        .fetchSingle());
    }

    Optional<Version> byForm(CampaignUnit unit, String kind, UUID form) {
        return find(unit, DOCUMENT.KIND.eq(kind), VERSION.FORM.eq(form)).stream().findFirst();
    }

    Optional<Version> byNumber(CampaignUnit unit, String kind, int number) {
        return find(unit, DOCUMENT.KIND.eq(kind), VERSION.NUMBER.eq(number)).stream().findFirst();
    }

    List<Version> all(CampaignUnit unit, String kind) {
        return find(unit, DOCUMENT.KIND.eq(kind));
    }

    private List<Version> find(CampaignUnit unit, Condition... conditions) {
        return database.select(VERSION.fields())
                .from(VERSION)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(VERSION.DOCUMENT_ID))
                .where(isOf(unit))
                .and(DSL.and(conditions))
                .orderBy(VERSION.NUMBER.desc())
                .fetch(DocumentStore::version);
    }

    List<Latest> latest(CampaignUnit unit) {
        return database.select(VERSION.fields())
                .select(DOCUMENT.KIND)
                .distinctOn(DOCUMENT.ID)
                .from(VERSION)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(VERSION.DOCUMENT_ID))
                .where(isOf(unit))
                .orderBy(DOCUMENT.ID, VERSION.NUMBER.desc())
                .fetch(row -> new Latest(row.get(DOCUMENT.KIND), version(row)));
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

    private static Version version(Record row) {
        return new Version(
                new VersionId(row.get(VERSION.ID)),
                new DocumentId(row.get(VERSION.DOCUMENT_ID)),
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
