package vn.daihoi.obstacles.internal;

import static vn.daihoi.obstacles.internal.db.Tables.EVENT;

import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

import vn.daihoi.obstacles.internal.db.tables.records.EventRecord;
import vn.daihoi.organization.UnitId;
import vn.daihoi.platform.Ids;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// What happened to obstacles.
@Repository
public class ObstacleEventStore {

    private final DSLContext database;

    ObstacleEventStore(DSLContext database) {
        this.database = database;
    }

    void add(UUID obstacle, Event event) {
        database.insertInto(EVENT)
                .set(EVENT.ID, Ids.next())
                .set(EVENT.OBSTACLE_ID, obstacle)
                .set(EVENT.KIND, event.kind().code())
                .set(EVENT.WORDS, event.words())
                .set(EVENT.OWNER_ID, event.owner() == null ? null : event.owner().value())
                .set(EVENT.DONE_BY_NAME, event.by())
                .set(EVENT.DONE_ON, event.on())
                .execute();
    }

    /// Oldest first.
    public List<Event> of(UUID obstacle) {
        return database.selectFrom(EVENT)
                .where(EVENT.OBSTACLE_ID.eq(obstacle))
                .orderBy(EVENT.ID)
                .fetch(ObstacleEventStore::event);
    }

    private static Event event(EventRecord row) {
        return new Event(
                Event.Kind.valueOf(row.getKind().toUpperCase(Locale.ROOT).replace('-', '_')),
                row.getWords(),
                row.getOwnerId() == null ? null : new UnitId(row.getOwnerId()),
                row.getDoneByName(),
                row.getDoneOn());
    }
}
