package vn.daihoi.dossiers.internal;

import static vn.daihoi.dossiers.internal.db.Tables.DOCUMENT;
import static vn.daihoi.dossiers.internal.db.Tables.RULING;
import static vn.daihoi.dossiers.internal.db.Tables.SUBMISSION;
import static vn.daihoi.dossiers.internal.db.Tables.SUBMISSION_VERSION;
import static vn.daihoi.dossiers.internal.db.Tables.VERSION;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.Side;
import vn.daihoi.dossiers.SubmissionId;
import vn.daihoi.dossiers.VersionId;
import vn.daihoi.dossiers.internal.db.tables.records.RulingRecord;
import vn.daihoi.dossiers.internal.db.tables.records.SubmissionRecord;
import vn.daihoi.files.FileId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.platform.Ids;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/// Rows of submissions and of what both sides said. Every question names the unit.
@Repository
public class ApprovalStore {

    private final DSLContext database;
    private final Clock clock;

    ApprovalStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// One act at a time on the approval of a unit, until the transaction ends.
    void lock(CampaignUnit unit) {
        database.execute(
                "select pg_advisory_xact_lock(hashtextextended({0}, 0))",
                DSL.val("dossiers.approval:" + unit.campaign().value() + unit.id().value()));
    }

    SubmissionId add(
            CampaignUnit unit,
            String note,
            Collection<VersionId> versions,
            Viewer by,
            LocalDate today) {
        UUID id = Ids.next();
        int last =
                database.select(DSL.coalesce(DSL.max(SUBMISSION.NUMBER), 0))
                        .from(SUBMISSION)
                        .where(of(unit))
                        .fetchSingle()
                        .value1();
        database.insertInto(SUBMISSION)
                .set(SUBMISSION.ID, id)
                .set(SUBMISSION.CAMPAIGN_ID, unit.campaign().value())
                .set(SUBMISSION.UNIT_ID, unit.id().value())
                .set(SUBMISSION.NUMBER, last + 1)
                .set(SUBMISSION.NOTE, note)
                .set(SUBMISSION.SUBMITTED_ON, today)
                .set(SUBMISSION.SUBMITTED_BY, by.id().value())
                .set(SUBMISSION.SUBMITTED_BY_NAME, by.name())
                .set(SUBMISSION.SUBMITTED_AT, OffsetDateTime.now(clock))
                .execute();
        versions.forEach(version ->
                database.insertInto(SUBMISSION_VERSION)
                        .set(SUBMISSION_VERSION.SUBMISSION_ID, id)
                        .set(SUBMISSION_VERSION.VERSION_ID, version.value())
                        .execute());
        return new SubmissionId(id);
    }

    void withdraw(SubmissionId id, Withdrawn how) {
        database.update(SUBMISSION)
                .set(SUBMISSION.WITHDRAWN_ON, how.on())
                .set(SUBMISSION.WITHDRAWN_BY_NAME, how.byName())
                .set(SUBMISSION.WITHDRAWN_WHY, how.why())
                .where(SUBMISSION.ID.eq(id.value()))
                .execute();
    }

    /// What one side says, recorded on a day of the campaign.
    void add(SubmissionId submission, Ruling ruling, Viewer by) {
        FileId file = ruling.file();
        database.insertInto(RULING)
                .set(RULING.ID, ruling.id())
                .set(RULING.SUBMISSION_ID, submission.value())
                .set(RULING.SIDE, ruling.side().name())
                .set(RULING.APPROVES, ruling.approves())
                .set(RULING.PAPER_NUMBER, ruling.number())
                .set(RULING.RULED_ON, ruling.on())
                .set(RULING.FILE_ID, file == null ? null : file.sha256())
                .set(RULING.FILE_NAME, file == null ? null : ruling.fileName())
                .set(RULING.WORDS, ruling.words())
                .set(RULING.RECORDED_ON, ruling.recordedOn())
                .set(RULING.RECORDED_BY, by.id().value())
                .set(RULING.RECORDED_BY_NAME, by.name())
                .set(RULING.RECORDED_AT, OffsetDateTime.now(clock))
                .execute();
    }

    void withdraw(UUID ruling, Withdrawn how) {
        database.update(RULING)
                .set(RULING.WITHDRAWN_ON, how.on())
                .set(RULING.WITHDRAWN_BY_NAME, how.byName())
                .set(RULING.WITHDRAWN_WHY, how.why())
                .where(RULING.ID.eq(ruling))
                .execute();
    }

    /// All of one unit, newest first, with those that were taken back.
    public List<Submission> all(CampaignUnit unit) {
        return read(of(unit));
    }

    private static Condition of(CampaignUnit unit) {
        return SUBMISSION
                .CAMPAIGN_ID
                .eq(unit.campaign().value())
                .and(SUBMISSION.UNIT_ID.eq(unit.id().value()));
    }

    /// The newest of each unit that stands; units without one are absent.
    public Map<UnitId, Submission> current(CampaignId campaign, Collection<UnitId> units) {
        UUID[] ids = units.stream().map(UnitId::value).toArray(UUID[]::new);
        return read(
                        SUBMISSION
                                .CAMPAIGN_ID
                                .eq(campaign.value())
                                .and(SUBMISSION.UNIT_ID.eq(DSL.any(ids)))
                                .and(SUBMISSION.WITHDRAWN_ON.isNull()))
                .stream()
                .collect(Collectors.toMap(Submission::unit, one -> one, (newer, _) -> newer));
    }

    private List<Submission> read(Condition which) {
        var rows =
                database.selectFrom(SUBMISSION)
                        .where(which)
                        .orderBy(SUBMISSION.UNIT_ID, SUBMISSION.NUMBER.desc())
                        .fetch();
        Map<UUID, List<Ruling>> rulings =
                database.selectFrom(RULING)
                        .where(RULING.SUBMISSION_ID.in(rows.map(SubmissionRecord::getId)))
                        .orderBy(RULING.RECORDED_AT, RULING.ID)
                        .fetchGroups(RULING.SUBMISSION_ID, ApprovalStore::ruling);
        return rows.map(row -> submission(row, rulings.getOrDefault(row.getId(), List.of())));
    }

    /// What was handed in: numbers of versions by the keys of their documents.
    public Map<DocumentKey, Integer> versions(SubmissionId submission) {
        return versions(List.of(submission)).getOrDefault(submission, Map.of());
    }

    /// The same of many; those without a document are absent.
    Map<SubmissionId, Map<DocumentKey, Integer>> versions(Collection<SubmissionId> submissions) {
        UUID[] ids = submissions.stream().map(SubmissionId::value).toArray(UUID[]::new);
        var versions = new HashMap<SubmissionId, Map<DocumentKey, Integer>>();
        database.select(
                        SUBMISSION_VERSION.SUBMISSION_ID,
                        DOCUMENT.KIND,
                        DOCUMENT.ORDINAL,
                        VERSION.NUMBER)
                .from(SUBMISSION_VERSION)
                .join(VERSION)
                .on(VERSION.ID.eq(SUBMISSION_VERSION.VERSION_ID))
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(VERSION.DOCUMENT_ID))
                .where(SUBMISSION_VERSION.SUBMISSION_ID.eq(DSL.any(ids)))
                .orderBy(DOCUMENT.KIND, DOCUMENT.ORDINAL)
                .forEach(row ->
                        versions.computeIfAbsent(
                                        new SubmissionId(row.value1()), _ -> new LinkedHashMap<>())
                                .put(new DocumentKey(row.value2(), row.value3()), row.value4()));
        return versions;
    }

    private static Submission submission(SubmissionRecord row, List<Ruling> rulings) {
        return new Submission(
                new SubmissionId(row.getId()),
                new UnitId(row.getUnitId()),
                row.getNumber(),
                row.getNote(),
                row.getSubmittedOn(),
                row.getSubmittedByName(),
                withdrawn(row.getWithdrawnOn(), row.getWithdrawnByName(), row.getWithdrawnWhy()),
                rulings);
    }

    private static Ruling ruling(RulingRecord row) {
        String file = row.getFileId();
        return new Ruling(
                row.getId(),
                Side.valueOf(row.getSide()),
                row.getApproves(),
                row.getPaperNumber(),
                row.getRuledOn(),
                file == null ? null : new FileId(file),
                Objects.requireNonNullElse(row.getFileName(), ""),
                row.getWords(),
                row.getRecordedOn(),
                row.getRecordedByName(),
                withdrawn(row.getWithdrawnOn(), row.getWithdrawnByName(), row.getWithdrawnWhy()));
    }

    private static @Nullable Withdrawn withdrawn(
            @Nullable LocalDate on, @Nullable String byName, @Nullable String why) {
        return on == null || byName == null || why == null ? null : new Withdrawn(on, byName, why);
    }
}
