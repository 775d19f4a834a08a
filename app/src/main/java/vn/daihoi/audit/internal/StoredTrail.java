package vn.daihoi.audit.internal;

import static vn.daihoi.audit.internal.db.Tables.ENTRY;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditQuery;
import vn.daihoi.audit.AuditTrail;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

@Repository
class StoredTrail implements AuditTrail {

    private final DSLContext database;

    StoredTrail(DSLContext database) {
        this.database = database;
    }

    @Override
    public List<AuditEntry> page(AuditQuery query, @Nullable Long before, int limit) {
        Condition older = before == null ? DSL.noCondition() : ENTRY.SEQ.lt(before);
        return database.selectFrom(ENTRY)
                .where(matches(query), older)
                .orderBy(ENTRY.SEQ.desc())
                .limit(limit)
                .fetch(ChainStore::entry);
    }

    @Override
    public List<AuditEntry> later(AuditQuery query, long after, int limit) {
        return database.selectFrom(ENTRY)
                .where(matches(query), ENTRY.SEQ.gt(after))
                .orderBy(ENTRY.SEQ)
                .limit(limit)
                .fetch(ChainStore::entry)
                .reversed();
    }

    /// In a transaction, or the driver would load all rows at once.
    @Override
    @Transactional(readOnly = true)
    public void each(AuditQuery query, Consumer<AuditEntry> reader) {
        try (var rows =
                database.selectFrom(ENTRY)
                        .where(matches(query))
                        .orderBy(ENTRY.SEQ.desc())
                        .fetchSize(500)
                        .fetchLazy()) {
            rows.forEach(row -> reader.accept(ChainStore.entry(row)));
        }
    }

    /// From one key to the next in the index: there are a hundred of them among all entries.
    @Override
    public List<String> acts() {
        return database.fetch(
                        """
                        with recursive known (act) as (
                            (select act from audit.entry order by act limit 1)
                            union all
                            select (select e.act from audit.entry e where e.act > known.act order by e.act limit 1)
                            from known where known.act is not null
                        )
                        select act from known where act is not null
                        """)
                .getValues(0, String.class);
    }

    private static Condition matches(AuditQuery query) {
        return DSL.and(
                units(query.units(), query.withUnitless()),
                query.act() == null ? DSL.noCondition() : ENTRY.ACT.eq(query.act()),
                query.actor() == null ? DSL.noCondition() : ENTRY.ACTOR.eq(query.actor()),
                query.words() == null ? DSL.noCondition() : contains(query.words()),
                query.from() == null ? DSL.noCondition() : ENTRY.AT.ge(utc(query.from())),
                query.to() == null ? DSL.noCondition() : ENTRY.AT.lt(utc(query.to())));
    }

    private static Condition units(@Nullable Set<UUID> units, boolean withUnitless) {
        if (units == null) {
            return DSL.noCondition();
        }
        Condition inside = ENTRY.UNIT_ID.eq(DSL.any(units.toArray(UUID[]::new)));
        return withUnitless ? inside.or(ENTRY.UNIT_ID.isNull()) : inside;
    }

    private static Condition contains(String words) {
        String escaped =
                words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return DSL.condition("search like '%' || public.fold({0}) || '%'", DSL.val(escaped));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
