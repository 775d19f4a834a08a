package vn.daihoi.timetable.internal;

import static vn.daihoi.timetable.internal.db.Tables.BOARD;
import static vn.daihoi.timetable.internal.db.Tables.CHANGE;
import static vn.daihoi.timetable.internal.db.Tables.VERSION;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.platform.Ids;
import vn.daihoi.timetable.internal.db.tables.records.BoardRecord;
import vn.daihoi.timetable.internal.db.tables.records.ChangeRecord;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// Drafts with what was changed and kept. Every question names the unit.
@Repository
class TimetableStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final DSLContext database;
    private final Clock clock;

    TimetableStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Keeps others from changing the unit's timetable until the transaction ends.
    void lock(CampaignUnit unit) {
        String name = "timetable/" + unit.campaign().value() + "/" + unit.id().value();
        database.execute("select pg_advisory_xact_lock(hashtextextended({0}, 0))", DSL.val(name));
    }

    Optional<Board> find(CampaignUnit unit) {
        return database.selectFrom(BOARD)
                .where(BOARD.CAMPAIGN_ID.eq(unit.campaign().value()))
                .and(BOARD.UNIT_ID.eq(unit.id().value()))
                .fetchOptional(TimetableStore::board);
    }

    private static Board board(BoardRecord row) {
        return new Board(
                read(row.getDraft()),
                row.getRevision(),
                row.getChangedByName(),
                row.getChangedAt().toInstant());
    }

    /// Writes a new draft and takes down what made it.
    void change(
            CampaignUnit unit,
            Board before,
            Draft after,
            String key,
            List<String> arguments,
            Viewer by) {
        write(unit, before, after, by);
        database.insertInto(CHANGE)
                .set(CHANGE.ID, Ids.next())
                .set(CHANGE.CAMPAIGN_ID, unit.campaign().value())
                .set(CHANGE.UNIT_ID, unit.id().value())
                .set(CHANGE.REVISION, before.revision() + 1)
                .set(CHANGE.KEY, key)
                .set(CHANGE.ARGUMENTS, JSON.writeValueAsString(arguments))
                .set(CHANGE.BEFORE, JSON.writeValueAsString(before.draft()))
                .set(CHANGE.CHANGED_BY_NAME, by.name())
                .set(CHANGE.CHANGED_AT, now())
                .execute();
    }

    private void write(CampaignUnit unit, Board before, Draft after, Viewer by) {
        database.insertInto(BOARD)
                .set(BOARD.CAMPAIGN_ID, unit.campaign().value())
                .set(BOARD.UNIT_ID, unit.id().value())
                .set(BOARD.DRAFT, JSON.writeValueAsString(after))
                .set(BOARD.REVISION, before.revision() + 1)
                .set(BOARD.CHANGED_BY_NAME, by.name())
                .set(BOARD.CHANGED_AT, now())
                .onConflict(BOARD.CAMPAIGN_ID, BOARD.UNIT_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    /// Takes back the newest change that still holds.
    ///
    /// @return false when there is none
    boolean undo(CampaignUnit unit, Board board, Viewer by) {
        var last =
                database.selectFrom(CHANGE)
                        .where(isOf(unit), CHANGE.UNDONE_AT.isNull())
                        .orderBy(CHANGE.REVISION.desc())
                        .limit(1)
                        .fetchOptional();
        last.ifPresent(change -> undo(unit, board, change, by));
        return last.isPresent();
    }

    private void undo(CampaignUnit unit, Board board, ChangeRecord change, Viewer by) {
        write(unit, board, read(change.getBefore()), by);
        database.update(CHANGE)
                .set(CHANGE.UNDONE_BY_NAME, by.name())
                .set(CHANGE.UNDONE_AT, now())
                .where(CHANGE.ID.eq(change.getId()))
                .execute();
    }

    /// Newest first.
    List<Change> changes(CampaignUnit unit, int limit) {
        return database.selectFrom(CHANGE)
                .where(isOf(unit))
                .orderBy(CHANGE.REVISION.desc())
                .limit(limit)
                .fetch(TimetableStore::change);
    }

    private static Condition isOf(CampaignUnit unit) {
        return CHANGE.CAMPAIGN_ID
                .eq(unit.campaign().value())
                .and(CHANGE.UNIT_ID.eq(unit.id().value()));
    }

    private static Change change(ChangeRecord row) {
        return new Change(
                row.getRevision(),
                row.getKey(),
                JSON.readValue(row.getArguments(), new TypeReference<List<String>>() {}),
                row.getChangedByName(),
                row.getChangedAt().toInstant(),
                row.getUndoneByName());
    }

    int keep(CampaignUnit unit, Board board, String note, Viewer by) {
        int number = versions(unit).stream().mapToInt(KeptDraft::number).max().orElse(0) + 1;
        database.insertInto(VERSION)
                .set(VERSION.ID, Ids.next())
                .set(VERSION.CAMPAIGN_ID, unit.campaign().value())
                .set(VERSION.UNIT_ID, unit.id().value())
                .set(VERSION.NUMBER, number)
                .set(VERSION.NOTE, note)
                .set(VERSION.DRAFT, JSON.writeValueAsString(board.draft()))
                .set(VERSION.KEPT_BY_NAME, by.name())
                .set(VERSION.KEPT_AT, now())
                .execute();
        return number;
    }

    /// Newest first.
    List<KeptDraft> versions(CampaignUnit unit) {
        return database.selectFrom(VERSION)
                .where(VERSION.CAMPAIGN_ID.eq(unit.campaign().value()))
                .and(VERSION.UNIT_ID.eq(unit.id().value()))
                .orderBy(VERSION.NUMBER.desc())
                .fetch(row ->
                        new KeptDraft(
                                row.getNumber(),
                                row.getNote(),
                                read(row.getDraft()),
                                row.getKeptByName(),
                                row.getKeptAt().toInstant()));
    }

    static Draft read(String json) {
        return JSON.readValue(json, Draft.class);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
