package vn.daihoi.visits.internal;

import static vn.daihoi.visits.internal.db.Tables.FINDING;
import static vn.daihoi.visits.internal.db.Tables.FOLLOW_UP;
import static vn.daihoi.visits.internal.db.Tables.PARALLEL;
import static vn.daihoi.visits.internal.db.Tables.PHOTO;
import static vn.daihoi.visits.internal.db.Tables.SENT;
import static vn.daihoi.visits.internal.db.Tables.VISIT;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.platform.Ids;

import java.time.LocalDate;
import java.util.UUID;

/// Writes visits.
@Repository
class NoteStore {

    private final DSLContext database;

    NoteStore(DSLContext database) {
        this.database = database;
    }

    /// A visit that is there already is left as it is.
    void add(CampaignUnit unit, UUID id, LocalDate day, String who, Viewer by) {
        database.insertInto(VISIT)
                .set(VISIT.ID, id)
                .set(VISIT.CAMPAIGN_ID, unit.campaign().value())
                .set(VISIT.UNIT_ID, unit.id().value())
                .set(VISIT.UNIT_PATH, unit.path())
                .set(VISIT.DAY, day)
                .set(VISIT.WHO, who)
                .set(VISIT.PLANNED_BY_NAME, by.name())
                .onConflictDoNothing()
                .execute();
    }

    /// Until the end of the transaction nobody else changes it.
    ///
    /// @return whether it is a visit of the unit
    boolean lock(CampaignUnit unit, UUID id) {
        return database.select(VISIT.ID)
                .from(VISIT)
                .where(
                        VISIT.ID.eq(id),
                        VISIT.CAMPAIGN_ID.eq(unit.campaign().value()),
                        VISIT.UNIT_ID.eq(unit.id().value()))
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    /// @return the visit to which the note with this key went; null when it is new
    @Nullable UUID known(UUID key) {
        return database.select(SENT.VISIT_ID)
                .from(SENT)
                .where(SENT.KEY.eq(key))
                .fetchOne(SENT.VISIT_ID);
    }

    /// @return false when another tab was quicker
    boolean take(UUID key, UUID visit) {
        return database.insertInto(SENT)
                        .set(SENT.KEY, key)
                        .set(SENT.VISIT_ID, visit)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    void noted(UUID visit, LocalDate day, Viewer by) {
        database.update(VISIT)
                .set(VISIT.NOTED_BY_NAME, by.name())
                .set(VISIT.DAY, day)
                .where(VISIT.ID.eq(visit), VISIT.NOTED_BY_NAME.isNull())
                .execute();
    }

    void words(UUID visit, String words) {
        database.update(VISIT)
                .set(VISIT.WORDS, words)
                .set(VISIT.VERSION, VISIT.VERSION.plus(1))
                .where(VISIT.ID.eq(visit))
                .execute();
    }

    void parallel(UUID visit, String words, Viewer by) {
        database.insertInto(PARALLEL)
                .set(PARALLEL.ID, Ids.next())
                .set(PARALLEL.VISIT_ID, visit)
                .set(PARALLEL.WORDS, words)
                .set(PARALLEL.WRITTEN_BY_NAME, by.name())
                .execute();
    }

    boolean dropParallel(UUID visit, UUID id) {
        return database.deleteFrom(PARALLEL)
                        .where(PARALLEL.VISIT_ID.eq(visit), PARALLEL.ID.eq(id))
                        .execute()
                == 1;
    }

    /// The same item of the checklist is found once.
    void finding(UUID visit, @Nullable String item, String words, Viewer by) {
        database.insertInto(FINDING)
                .set(FINDING.ID, Ids.next())
                .set(FINDING.VISIT_ID, visit)
                .set(FINDING.ITEM, item)
                .set(FINDING.WORDS, words)
                .set(FINDING.FOUND_BY_NAME, by.name())
                .onConflictDoNothing()
                .execute();
    }

    /// @return its key
    UUID followUp(UUID visit, String words) {
        UUID id = Ids.next();
        database.insertInto(FOLLOW_UP)
                .set(FOLLOW_UP.ID, id)
                .set(FOLLOW_UP.VISIT_ID, visit)
                .set(FOLLOW_UP.WORDS, words)
                .execute();
        return id;
    }

    void photo(UUID visit, byte[] jpeg, Viewer by) {
        database.insertInto(PHOTO)
                .set(PHOTO.ID, Ids.next())
                .set(PHOTO.VISIT_ID, visit)
                .set(PHOTO.CONTENT, jpeg)
                .set(PHOTO.TAKEN_BY_NAME, by.name())
                .execute();
    }
}
