package vn.daihoi.directives.internal;

import static vn.daihoi.directives.internal.db.Tables.DELIVERY;
import static vn.daihoi.directives.internal.db.Tables.PAPER;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.directives.DirectiveId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where papers were handed down to, and what became of them there.
@Repository
public class Deliveries {

    private final DSLContext database;

    Deliveries(DSLContext database) {
        this.database = database;
    }

    /// @param recipients units that got it
    /// @param opened of them, those that have opened it
    /// @param acknowledged of them, those that have acknowledged it
    /// @param withoutAccount of them, those for which nobody could sign in
    public record Counts(int recipients, int opened, int acknowledged, int withoutAccount) {}

    /// All that was handed down to a unit.
    public Map<DirectiveId, Delivery> to(CampaignUnit unit) {
        return database.selectFrom(DELIVERY)
                .where(
                        DELIVERY.CAMPAIGN_ID.eq(unit.campaign().value()),
                        DELIVERY.UNIT_ID.eq(unit.id().value()))
                .fetchMap(row -> new DirectiveId(row.getPaperId()), Deliveries::delivery);
    }

    int waiting(CampaignUnit unit) {
        return database.fetchCount(
                DELIVERY.join(PAPER).on(PAPER.ID.eq(DELIVERY.PAPER_ID)),
                DELIVERY.CAMPAIGN_ID.eq(unit.campaign().value()),
                DELIVERY.UNIT_ID.eq(unit.id().value()),
                DELIVERY.ACKNOWLEDGED_AT.isNull(),
                PAPER.WITHDRAWN_AT.isNull());
    }

    public Optional<Delivery> find(DirectiveId paper, UnitId unit) {
        return database.selectFrom(DELIVERY)
                .where(DELIVERY.PAPER_ID.eq(paper.value()), DELIVERY.UNIT_ID.eq(unit.value()))
                .fetchOptional(Deliveries::delivery);
    }

    /// Of those papers that were handed down.
    public Map<DirectiveId, Counts> states(Collection<DirectiveId> papers) {
        return database.select(
                        DELIVERY.PAPER_ID,
                        DSL.count(),
                        DSL.count(DELIVERY.OPENED_AT),
                        DSL.count(DELIVERY.ACKNOWLEDGED_AT),
                        DSL.count().filterWhere(DELIVERY.HAS_ACCOUNT.isFalse()))
                .from(DELIVERY)
                .where(DELIVERY.PAPER_ID.in(papers.stream().map(DirectiveId::value).toList()))
                .groupBy(DELIVERY.PAPER_ID)
                .fetchMap(
                        row -> new DirectiveId(row.value1()),
                        row -> new Counts(row.value2(), row.value3(), row.value4(), row.value5()));
    }

    /// By level: how far the units of each are.
    public Map<String, Counts> byLevel(DirectiveId paper) {
        return database.select(
                        DELIVERY.LEVEL,
                        DSL.count(),
                        DSL.count(DELIVERY.OPENED_AT),
                        DSL.count(DELIVERY.ACKNOWLEDGED_AT),
                        DSL.count().filterWhere(DELIVERY.HAS_ACCOUNT.isFalse()))
                .from(DELIVERY)
                .where(DELIVERY.PAPER_ID.eq(paper.value()))
                .groupBy(DELIVERY.LEVEL)
                .fetchMap(
                        row -> row.value1(),
                        row -> new Counts(row.value2(), row.value3(), row.value4(), row.value5()));
    }

    /// Those that have not acknowledged first, then those that have not opened it before them.
    ///
    /// @param level of the units; empty for all
    /// @param state `unopened`, `waiting`, `acknowledged`, `no-account`; anything else for all
    /// @param limit at most so many
    public List<Delivery> of(DirectiveId paper, String level, String state, int limit) {
        return database.selectFrom(DELIVERY)
                .where(
                        DELIVERY.PAPER_ID.eq(paper.value()),
                        level.isEmpty() ? DSL.noCondition() : DELIVERY.LEVEL.eq(level),
                        is(state))
                .orderBy(
                        DELIVERY.ACKNOWLEDGED_AT.isNotNull(),
                        DELIVERY.OPENED_AT.isNotNull(),
                        DELIVERY.ACKNOWLEDGED_AT,
                        DELIVERY.UNIT_ID)
                .limit(limit)
                .fetch(Deliveries::delivery);
    }

    private static Condition is(String state) {
        return switch (state) {
            case "unopened" -> DELIVERY.OPENED_AT.isNull().and(DELIVERY.ACKNOWLEDGED_AT.isNull());
            case "waiting" -> DELIVERY.ACKNOWLEDGED_AT.isNull();
            case "acknowledged" -> DELIVERY.ACKNOWLEDGED_AT.isNotNull();
            case "no-account" -> DELIVERY.HAS_ACCOUNT.isFalse();
            default -> DSL.noCondition();
        };
    }

    private static Delivery delivery(Record row) {
        return new Delivery(
                new DirectiveId(row.get(DELIVERY.PAPER_ID)),
                new UnitId(row.get(DELIVERY.UNIT_ID)),
                row.get(DELIVERY.LEVEL),
                row.get(DELIVERY.ACKNOWLEDGE_BY),
                row.get(DELIVERY.HAS_ACCOUNT),
                row.get(DELIVERY.DELIVERED_AT).toInstant(),
                instant(row.get(DELIVERY.OPENED_AT)),
                row.get(DELIVERY.OPENED_BY_NAME),
                instant(row.get(DELIVERY.ACKNOWLEDGED_AT)),
                row.get(DELIVERY.ACKNOWLEDGED_BY_NAME));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
