package vn.daihoi.notifications.internal;

import static vn.daihoi.notifications.internal.db.Tables.OUTGOING;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Administered;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.notifications.MessageWay;
import vn.daihoi.notifications.internal.Attempt.Result;
import vn.daihoi.notifications.internal.db.tables.records.OutgoingRecord;
import vn.daihoi.organization.UnitId;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Rows of messages that leave the program.
@Repository
public class OutgoingStore {

    /// Rows shown at most.
    public static final int SHOWN = 200;

    static final String UNREACHABLE = code(Result.UNREACHABLE);

    private static final Condition OPEN =
            OUTGOING.STATE.in(OutgoingState.WAITING.name(), OutgoingState.FAILED.name());

    private final DSLContext database;
    private final Audit audit;
    private final Clock clock;

    OutgoingStore(DSLContext database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    static String code(Result result) {
        return result.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The message that waits longest, held for this transaction; those that another node holds are
    /// passed by.
    Optional<OutgoingRecord> lockDue(MessageWay way) {
        return database.selectFrom(OUTGOING)
                .where(
                        OUTGOING.WAY.eq(way.name()),
                        OPEN,
                        OUTGOING.NEXT_TRY.le(OffsetDateTime.now(clock)))
                .orderBy(OUTGOING.NEXT_TRY, OUTGOING.ID)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional();
    }

    void save(OutgoingRecord message) {
        database.update(OUTGOING).set(message).where(OUTGOING.ID.eq(message.getId())).execute();
    }

    /// Newest first, those for units that the viewer administers.
    ///
    /// @param state null: all
    public List<OutgoingRecord> list(Administered administered, @Nullable OutgoingState state) {
        return database.selectFrom(OUTGOING)
                .where(
                        seen(administered),
                        state == null ? DSL.noCondition() : OUTGOING.STATE.eq(state.name()))
                .orderBy(OUTGOING.ID.desc())
                .limit(SHOWN)
                .fetch();
    }

    /// How many there are in each state; absent where none is.
    public Map<OutgoingState, Integer> counts(Administered administered) {
        var counts = new EnumMap<OutgoingState, Integer>(OutgoingState.class);
        database.select(OUTGOING.STATE, DSL.count())
                .from(OUTGOING)
                .where(seen(administered))
                .groupBy(OUTGOING.STATE)
                .forEach(row -> counts.put(OutgoingState.valueOf(row.value1()), row.value2()));
        return counts;
    }

    /// Tries a message again that is not sent yet, with fresh patience.
    ///
    /// @return false if the viewer may see no such message
    @Transactional
    public boolean again(Administered administered, UUID message) {
        var found =
                database.selectFrom(OUTGOING)
                        .where(OUTGOING.ID.eq(message), seen(administered))
                        .forUpdate()
                        .fetchOptional();
        found.filter(row -> !row.getState().equals(OutgoingState.SENT.name()))
                .ifPresent(this::reopen);
        return found.isPresent();
    }

    private void reopen(OutgoingRecord row) {
        var now = OffsetDateTime.now(clock);
        String before = row.getState();
        row.setState(OutgoingState.WAITING.name());
        row.setNextTry(now);
        row.setTriedSince(now);
        save(row);
        audit.record(
                Act.of("notifications.message.again")
                        .on(row.getUnitId())
                        .object("message", row.getId())
                        .before(Map.of("state", before)));
    }

    private static Condition seen(Administered administered) {
        if (administered.everywhere()) {
            return DSL.noCondition();
        }
        var units = administered.units().keySet().stream().map(UnitId::value).toArray(UUID[]::new);
        return OUTGOING.UNIT_ID.eq(DSL.any(units));
    }
}
