package vn.daihoi.pilot.internal;

import static vn.daihoi.pilot.internal.db.Tables.OBSERVER;
import static vn.daihoi.pilot.internal.db.Tables.SCORE;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/// What observers tapped and noted, once for each criterion.
@Repository
class ScoreStore {

    private final DSLContext database;

    ScoreStore(DSLContext database) {
        this.database = database;
    }

    /// The later tap counts: one that waited on a phone without network does not undo a newer one.
    ///
    /// @param grade null: stays as it is
    /// @param note null: stays as it is
    void put(
            UUID observer,
            String criterion,
            @Nullable String grade,
            @Nullable String note,
            Instant tapped) {
        OffsetDateTime at = tapped.atOffset(ZoneOffset.UTC);
        database.insertInto(SCORE)
                .set(SCORE.OBSERVER_ID, observer)
                .set(SCORE.CRITERION, criterion)
                .set(SCORE.GRADE, grade)
                .set(SCORE.NOTE, note == null ? "" : note)
                .set(SCORE.TAPPED_AT, at)
                .onConflict(SCORE.OBSERVER_ID, SCORE.CRITERION)
                .doUpdate()
                .set(SCORE.GRADE, grade == null ? SCORE.GRADE : DSL.val(grade))
                .set(SCORE.NOTE, note == null ? SCORE.NOTE : DSL.val(note))
                .set(SCORE.TAPPED_AT, at)
                .where(SCORE.TAPPED_AT.le(at))
                .execute();
    }

    List<Score> of(UUID pilot) {
        return database.select(SCORE.OBSERVER_ID, SCORE.CRITERION, SCORE.GRADE, SCORE.NOTE)
                .from(SCORE)
                .join(OBSERVER)
                .on(OBSERVER.ID.eq(SCORE.OBSERVER_ID))
                .where(OBSERVER.PILOT_ID.eq(pilot))
                .fetch(row -> new Score(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    List<Score> ofObserver(UUID observer) {
        return database.selectFrom(SCORE)
                .where(SCORE.OBSERVER_ID.eq(observer))
                .fetch(row ->
                        new Score(
                                row.getObserverId(),
                                row.getCriterion(),
                                row.getGrade(),
                                row.getNote()));
    }

    boolean hasAny(UUID pilot) {
        return database.fetchExists(
                database.selectOne()
                        .from(SCORE)
                        .join(OBSERVER)
                        .on(OBSERVER.ID.eq(SCORE.OBSERVER_ID))
                        .where(OBSERVER.PILOT_ID.eq(pilot)));
    }
}
