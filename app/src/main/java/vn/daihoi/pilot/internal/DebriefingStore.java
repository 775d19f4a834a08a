package vn.daihoi.pilot.internal;

import static vn.daihoi.pilot.internal.db.Tables.CONCLUSION;
import static vn.daihoi.pilot.internal.db.Tables.REMARK;

import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.pilot.internal.Debriefing.Conclusion;
import vn.daihoi.pilot.internal.Debriefing.Remark;
import vn.daihoi.platform.Ids;
import vn.daihoi.profile.CongressPart;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Conclusions and remarks.
@Repository
class DebriefingStore {

    private final DSLContext database;
    private final Clock clock;

    DebriefingStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @param seen version that the writer had read, 0 for none
    /// @return false when somebody else wrote meanwhile
    boolean conclude(UUID pilot, CongressPart part, int seen, String words, Viewer by) {
        if (seen == 0) {
            return database.insertInto(CONCLUSION)
                            .set(CONCLUSION.PILOT_ID, pilot)
                            .set(CONCLUSION.PART, part.code())
                            .set(CONCLUSION.WORDS, words)
                            .set(CONCLUSION.VERSION, 1)
                            .set(CONCLUSION.WRITTEN_BY_NAME, by.name())
                            .onConflictDoNothing()
                            .execute()
                    == 1;
        }
        return database.update(CONCLUSION)
                        .set(CONCLUSION.WORDS, words)
                        .set(CONCLUSION.VERSION, seen + 1)
                        .set(CONCLUSION.WRITTEN_BY_NAME, by.name())
                        .where(
                                CONCLUSION.PILOT_ID.eq(pilot),
                                CONCLUSION.PART.eq(part.code()),
                                CONCLUSION.VERSION.eq(seen))
                        .execute()
                == 1;
    }

    void remark(UUID pilot, String who, String words, Viewer by) {
        database.insertInto(REMARK)
                .set(REMARK.ID, Ids.next())
                .set(REMARK.PILOT_ID, pilot)
                .set(REMARK.WHO, who)
                .set(REMARK.WORDS, words)
                .set(REMARK.WRITTEN_BY_NAME, by.name())
                .execute();
    }

    /// @param back whether it is put back rather than taken away
    /// @return whether there was such a one
    boolean remove(UUID pilot, UUID remark, boolean back) {
        return database.update(REMARK)
                        .set(REMARK.REMOVED_AT, back ? null : OffsetDateTime.now(clock))
                        .where(
                                REMARK.PILOT_ID.eq(pilot),
                                REMARK.ID.eq(remark),
                                back ? REMARK.REMOVED_AT.isNotNull() : REMARK.REMOVED_AT.isNull())
                        .execute()
                == 1;
    }

    Debriefing of(UUID pilot) {
        var remarks = remarks(pilot);
        return new Debriefing(
                conclusions(pilot),
                remarks.stream().filter(each -> !each.removed()).toList(),
                remarks.stream().filter(Remark::removed).toList());
    }

    private Map<CongressPart, Conclusion> conclusions(UUID pilot) {
        return database.selectFrom(CONCLUSION)
                .where(CONCLUSION.PILOT_ID.eq(pilot))
                .fetchMap(
                        row -> CongressPart.valueOf(row.getPart().toUpperCase(Locale.ROOT)),
                        row ->
                                new Conclusion(
                                        row.getWords(), row.getVersion(), row.getWrittenByName()));
    }

    private List<Remark> remarks(UUID pilot) {
        return database.selectFrom(REMARK)
                .where(REMARK.PILOT_ID.eq(pilot))
                .orderBy(REMARK.ID)
                .fetch(row ->
                        new Remark(
                                row.getId(),
                                row.getWho(),
                                row.getWords(),
                                row.getRemovedAt() != null));
    }
}
