package vn.daihoi.live.internal;

import static vn.daihoi.live.internal.db.Tables.EVENT;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

import vn.daihoi.live.Live;

import java.util.Collection;
import java.util.List;

/// Events of the last day. The database itself gives them their places and wakes the nodes, see the
/// migration.
@Repository
class EventStore implements Live {

    /// Hours after which no screen comes back for an event: longer than any session lives.
    static final int HOURS_KEPT = 24;

    private final DSLContext database;

    EventStore(DSLContext database) {
        this.database = database;
    }

    @Override
    public void publish(String topic, String data) {
        database.insertInto(EVENT, EVENT.TOPIC, EVENT.DATA).values(topic, data).execute();
    }

    @Override
    public long position() {
        Long position = database.select(DSL.max(EVENT.POSITION)).from(EVENT).fetchSingle().value1();
        return position == null ? 0 : position;
    }

    /// @param limit at most so many, oldest first
    List<LiveEvent> after(long position, int limit) {
        return read(EVENT.POSITION.gt(position), limit);
    }

    List<LiveEvent> after(long position, Collection<String> topics, int limit) {
        return read(EVENT.POSITION.gt(position).and(EVENT.TOPIC.in(topics)), limit);
    }

    private List<LiveEvent> read(Condition condition, int limit) {
        return database.select(EVENT.POSITION, EVENT.TOPIC, EVENT.DATA)
                .from(EVENT)
                .where(condition)
                .orderBy(EVENT.POSITION)
                .limit(limit)
                .fetch(row -> new LiveEvent(row.value1(), row.value2(), row.value3()));
    }

    void prune() {
        database.deleteFrom(EVENT)
                .where(
                        DSL.condition(
                                "published_at < now() - make_interval(hours => {0})", HOURS_KEPT))
                .execute();
    }
}
