package vn.daihoi.lessons.internal;

import static vn.daihoi.lessons.internal.db.Tables.CAUGHT;

import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

import vn.daihoi.organization.UnitId;
import vn.daihoi.review.Bilingual;

import java.util.Map;
import java.util.UUID;

/// What checks of lessons found when they were tried. After the adoption it stays as it was.
@Repository
public class CaughtStore {

    private final DSLContext database;

    CaughtStore(DSLContext database) {
        this.database = database;
    }

    public Map<UnitId, Found> of(UUID lesson) {
        return database.selectFrom(CAUGHT)
                .where(CAUGHT.LESSON_ID.eq(lesson))
                .fetchMap(
                        row -> new UnitId(row.getUnitId()),
                        row ->
                                new Found(
                                        Found.Kind.of(row.getFound()),
                                        new Bilingual(row.getWordsVi(), row.getWordsEn())));
    }

    void put(UUID lesson, Map<UnitId, Found> found) {
        database.deleteFrom(CAUGHT).where(CAUGHT.LESSON_ID.eq(lesson)).execute();
        var rows =
                found.entrySet().stream()
                        .map(each -> {
                            var row = database.newRecord(CAUGHT);
                            row.setLessonId(lesson);
                            row.setUnitId(each.getKey().value());
                            row.setFound(each.getValue().kind().code());
                            row.setWordsVi(each.getValue().words().vi());
                            row.setWordsEn(each.getValue().words().en());
                            return row;
                        })
                        .toList();
        database.batchInsert(rows).execute();
    }
}
