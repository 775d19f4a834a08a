package vn.daihoi.pilot.internal;

import static vn.daihoi.pilot.internal.db.Tables.MARKED;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pilot.internal.db.tables.records.MarkedRecord;
import vn.daihoi.platform.Ids;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Pilots of campaigns. Those that were withdrawn are kept and found by [#ofUnit] alone.
@Repository
class PilotStore {

    private final DSLContext database;
    private final Clock clock;

    PilotStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Marks it, or brings back what was withdrawn.
    ///
    /// @return its key
    UUID mark(CampaignUnit upper, CampaignUnit unit, Viewer by) {
        database.insertInto(MARKED)
                .set(MARKED.ID, Ids.next())
                .set(MARKED.CAMPAIGN_ID, unit.campaign().value())
                .set(MARKED.UPPER_ID, upper.id().value())
                .set(MARKED.UNIT_ID, unit.id().value())
                .set(MARKED.MARKED_BY_NAME, by.name())
                .set(MARKED.MARKED_AT, now())
                .onConflict(MARKED.CAMPAIGN_ID, MARKED.UNIT_ID)
                .doUpdate()
                .setNull(MARKED.WITHDRAWN_AT)
                .set(MARKED.WITHDRAWN_WHY, "")
                .execute();
        return ofUnit(unit).orElseThrow().id();
    }

    void withdraw(UUID pilot, String why) {
        database.update(MARKED)
                .set(MARKED.WITHDRAWN_AT, now())
                .set(MARKED.WITHDRAWN_WHY, why)
                .where(MARKED.ID.eq(pilot))
                .execute();
    }

    /// @param by null: scoring is open again
    void scored(UUID pilot, @Nullable Viewer by) {
        scored(pilot, by, clock.instant());
    }

    void scored(UUID pilot, @Nullable Viewer by, Instant at) {
        database.update(MARKED)
                .set(MARKED.SCORED_UNTIL, by == null ? null : at.atOffset(ZoneOffset.UTC))
                .set(MARKED.SCORED_UNTIL_BY_NAME, by == null ? null : by.name())
                .where(MARKED.ID.eq(pilot))
                .execute();
    }

    /// @param by null: the debriefing is open again
    void closed(UUID pilot, @Nullable Viewer by) {
        closed(pilot, by, clock.instant());
    }

    void closed(UUID pilot, @Nullable Viewer by, Instant at) {
        database.update(MARKED)
                .set(MARKED.CLOSED_AT, by == null ? null : at.atOffset(ZoneOffset.UTC))
                .set(MARKED.CLOSED_BY_NAME, by == null ? null : by.name())
                .where(MARKED.ID.eq(pilot))
                .execute();
    }

    /// Until the end of the transaction nobody else changes it.
    Optional<Pilot> lock(CampaignUnit upper, CampaignUnit unit) {
        return database.selectFrom(MARKED)
                .where(
                        is(unit),
                        MARKED.UPPER_ID.eq(upper.id().value()),
                        MARKED.WITHDRAWN_AT.isNull())
                .forUpdate()
                .fetchOptional(PilotStore::pilot);
    }

    /// While an observer scores, the board does not close the scoring.
    Optional<Pilot> share(UUID pilot) {
        return database.selectFrom(MARKED)
                .where(MARKED.ID.eq(pilot), MARKED.WITHDRAWN_AT.isNull())
                .forShare()
                .fetchOptional(PilotStore::pilot);
    }

    Optional<Pilot> find(UUID pilot) {
        return database.selectFrom(MARKED)
                .where(MARKED.ID.eq(pilot), MARKED.WITHDRAWN_AT.isNull())
                .fetchOptional(PilotStore::pilot);
    }

    /// Withdrawn or not.
    Optional<Pilot> ofUnit(CampaignUnit unit) {
        return database.selectFrom(MARKED).where(is(unit)).fetchOptional(PilotStore::pilot);
    }

    /// Chosen by a unit, in the order in which they were.
    List<Pilot> of(CampaignId campaign, UnitId upper) {
        return database.selectFrom(MARKED)
                .where(
                        MARKED.CAMPAIGN_ID.eq(campaign.value()),
                        MARKED.UPPER_ID.eq(upper.value()),
                        MARKED.WITHDRAWN_AT.isNull())
                .orderBy(MARKED.MARKED_AT, MARKED.ID)
                .fetch(PilotStore::pilot);
    }

    private static Condition is(CampaignUnit unit) {
        return MARKED.CAMPAIGN_ID
                .eq(unit.campaign().value())
                .and(MARKED.UNIT_ID.eq(unit.id().value()));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Pilot pilot(MarkedRecord row) {
        return new Pilot(
                row.getId(),
                new CampaignId(row.getCampaignId()),
                new UnitId(row.getUpperId()),
                new UnitId(row.getUnitId()),
                row.getMarkedByName(),
                row.getMarkedAt().toInstant(),
                instant(row.getWithdrawnAt()),
                instant(row.getScoredUntil()),
                Objects.requireNonNullElse(row.getScoredUntilByName(), ""),
                instant(row.getClosedAt()),
                Objects.requireNonNullElse(row.getClosedByName(), ""));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
