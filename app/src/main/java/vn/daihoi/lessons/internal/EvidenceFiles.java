package vn.daihoi.lessons.internal;

import static vn.daihoi.lessons.internal.db.Tables.EVIDENCE_FILE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.files.FileId;
import vn.daihoi.files.HeldFiles;
import vn.daihoi.files.Papers;
import vn.daihoi.lessons.internal.db.tables.records.EvidenceFileRecord;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.platform.Ids;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Files of lessons and of answers. Every question names the unit that sent them, or the lesson.
@Repository
public class EvidenceFiles implements HeldFiles {

    private final DSLContext database;
    private final Clock clock;

    EvidenceFiles(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Belongs to nothing yet.
    ///
    /// @param stored the content as [Papers] kept it
    EvidenceFile hold(CampaignUnit unit, Papers.Kept.Stored stored, Viewer by) {
        return database.insertInto(EVIDENCE_FILE)
                .set(EVIDENCE_FILE.ID, Ids.next())
                .set(EVIDENCE_FILE.CAMPAIGN_ID, unit.campaign().value())
                .set(EVIDENCE_FILE.UNIT_ID, unit.id().value())
                .set(EVIDENCE_FILE.FILE_ID, stored.id().sha256())
                .set(EVIDENCE_FILE.FILE_NAME, stored.name())
                .set(EVIDENCE_FILE.SIZE, stored.size())
                .set(EVIDENCE_FILE.SENT_BY, by.id().value())
                .set(EVIDENCE_FILE.SENT_BY_NAME, by.name())
                .set(EVIDENCE_FILE.SENT_AT, OffsetDateTime.now(clock))
                .returning()
                .fetchSingle(EvidenceFiles::file);
    }

    @Override
    public Set<FileId> letGo(Instant before) {
        return database.deleteFrom(EVIDENCE_FILE)
                .where(
                        EVIDENCE_FILE.LESSON_ID.isNull(),
                        EVIDENCE_FILE.SENT_AT.lt(before.atOffset(ZoneOffset.UTC)))
                .returningResult(EVIDENCE_FILE.FILE_ID)
                .fetchSet(row -> new FileId(row.value1()));
    }

    /// Those of these keys that the person sent and that belong to nothing yet; nobody lets them go
    /// until the transaction ends.
    List<EvidenceFile> held(CampaignUnit unit, Collection<UUID> ids, Viewer by) {
        return database.selectFrom(EVIDENCE_FILE)
                .where(
                        of(unit),
                        EVIDENCE_FILE.ID.in(ids),
                        EVIDENCE_FILE.SENT_BY.eq(by.id().value()),
                        EVIDENCE_FILE.LESSON_ID.isNull())
                .orderBy(EVIDENCE_FILE.ID)
                .forUpdate()
                .fetch(EvidenceFiles::file);
    }

    /// Gives what is held to a lesson, or to the unit's answer to it.
    void attach(UUID lesson, Collection<UUID> ids) {
        database.update(EVIDENCE_FILE)
                .set(EVIDENCE_FILE.LESSON_ID, lesson)
                .where(EVIDENCE_FILE.ID.in(ids), EVIDENCE_FILE.LESSON_ID.isNull())
                .execute();
    }

    /// What a unit sent about a lesson.
    public List<EvidenceFile> of(CampaignUnit unit, UUID lesson) {
        return database.selectFrom(EVIDENCE_FILE)
                .where(of(unit), EVIDENCE_FILE.LESSON_ID.eq(lesson))
                .orderBy(EVIDENCE_FILE.ID)
                .fetch(EvidenceFiles::file);
    }

    /// What all units sent about a lesson, by unit.
    public Map<UnitId, List<EvidenceFile>> of(UUID lesson) {
        return database.selectFrom(EVIDENCE_FILE)
                .where(EVIDENCE_FILE.LESSON_ID.eq(lesson))
                .orderBy(EVIDENCE_FILE.ID)
                .fetchGroups(row -> new UnitId(row.getUnitId()), EvidenceFiles::file);
    }

    /// What a unit, and the units of the lessons, sent about these lessons.
    public Map<UUID, List<EvidenceFile>> seenBy(CampaignUnit unit, Collection<Lesson> lessons) {
        Condition own =
                DSL.row(EVIDENCE_FILE.LESSON_ID, EVIDENCE_FILE.UNIT_ID)
                        .in(
                                lessons.stream()
                                        .map(lesson -> DSL.row(lesson.id(), lesson.unit().value()))
                                        .toList());
        Condition answered =
                of(unit).and(EVIDENCE_FILE.LESSON_ID.in(lessons.stream().map(Lesson::id).toList()));
        return database.selectFrom(EVIDENCE_FILE)
                .where(own.or(answered))
                .orderBy(EVIDENCE_FILE.ID)
                .fetchGroups(EVIDENCE_FILE.LESSON_ID, EvidenceFiles::file);
    }

    public Optional<EvidenceFile> find(CampaignUnit unit, UUID lesson, UUID file) {
        return of(unit, lesson).stream().filter(each -> each.id().equals(file)).findFirst();
    }

    void remove(EvidenceFile file) {
        database.deleteFrom(EVIDENCE_FILE).where(EVIDENCE_FILE.ID.eq(file.id())).execute();
    }

    private static Condition of(CampaignUnit unit) {
        return EVIDENCE_FILE
                .CAMPAIGN_ID
                .eq(unit.campaign().value())
                .and(EVIDENCE_FILE.UNIT_ID.eq(unit.id().value()));
    }

    private static EvidenceFile file(EvidenceFileRecord row) {
        return new EvidenceFile(
                row.getId(),
                new UnitId(row.getUnitId()),
                new FileId(row.getFileId()),
                row.getFileName(),
                row.getSentByName(),
                row.getSentAt().toInstant());
    }
}
