package vn.daihoi.slates.internal;

import static vn.daihoi.slates.internal.db.Tables.SLATE;
import static vn.daihoi.slates.internal.db.Tables.SLATE_CHANGE;
import static vn.daihoi.slates.internal.db.Tables.SLATE_VERSION;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.platform.Ids;
import vn.daihoi.slates.SlateId;
import vn.daihoi.slates.internal.db.tables.records.SlateChangeRecord;
import vn.daihoi.slates.internal.db.tables.records.SlateRecord;
import vn.daihoi.slates.internal.db.tables.records.SlateVersionRecord;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Slates with what was changed and kept. Every question names the unit.
@Repository
class SlateStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final DSLContext database;
    private final Clock clock;

    SlateStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    SlateId create(CampaignUnit unit, String name, SlateState state, Viewer by) {
        var id = new SlateId(Ids.next());
        database.insertInto(SLATE)
                .set(SLATE.ID, id.value())
                .set(SLATE.CAMPAIGN_ID, unit.campaign().value())
                .set(SLATE.UNIT_ID, unit.id().value())
                .set(SLATE.NAME, name)
                .set(SLATE.STATE, JSON.writeValueAsString(state))
                .set(SLATE.REVISION, 1)
                .set(SLATE.CREATED_BY_NAME, by.name())
                .set(SLATE.CREATED_AT, now())
                .set(SLATE.CHANGED_BY_NAME, by.name())
                .set(SLATE.CHANGED_AT, now())
                .execute();
        return id;
    }

    /// Of one unit, the adopted one first, then in the order in which they were begun.
    List<Slate> all(CampaignUnit unit) {
        return database.selectFrom(SLATE)
                .where(isOf(unit))
                .orderBy(SLATE.ADOPTED_AT.asc().nullsLast(), SLATE.ID)
                .fetch(SlateStore::slate);
    }

    /// Of many units of one campaign, the adopted or else the latest changed one of each.
    List<Slate> leading(CampaignId campaign, Collection<UnitId> units) {
        return database.select(SLATE.fields())
                .distinctOn(SLATE.UNIT_ID)
                .from(SLATE)
                .where(SLATE.CAMPAIGN_ID.eq(campaign.value()))
                .and(SLATE.UNIT_ID.in(units.stream().map(UnitId::value).toList()))
                .and(SLATE.REMOVED_AT.isNull())
                .orderBy(SLATE.UNIT_ID, SLATE.ADOPTED_AT.asc().nullsLast(), SLATE.CHANGED_AT.desc())
                .fetchInto(SLATE)
                .map(SlateStore::slate);
    }

    /// @param at when it was adopted
    record Adopted(UnitId unit, SlateId slate, Instant at) {}

    /// Of many units of one campaign, the adopted one of each that has one.
    List<Adopted> adopted(CampaignId campaign, Collection<UnitId> units) {
        UUID[] ids = units.stream().map(UnitId::value).toArray(UUID[]::new);
        return database.select(SLATE.UNIT_ID, SLATE.ID, SLATE.ADOPTED_AT)
                .from(SLATE)
                .where(
                        SLATE.CAMPAIGN_ID.eq(campaign.value()),
                        SLATE.UNIT_ID.eq(DSL.any(ids)),
                        SLATE.ADOPTED_AT.isNotNull(),
                        SLATE.REMOVED_AT.isNull())
                .fetch(row ->
                        new Adopted(
                                new UnitId(row.value1()),
                                new SlateId(row.value2()),
                                row.value3().toInstant()));
    }

    Optional<Slate> find(CampaignUnit unit, SlateId id) {
        return database.selectFrom(SLATE)
                .where(isOf(unit), SLATE.ID.eq(id.value()))
                .fetchOptional(SlateStore::slate);
    }

    /// As [#find], and nobody else changes it until the transaction ends.
    Optional<Slate> lock(CampaignUnit unit, SlateId id) {
        return database.selectFrom(SLATE)
                .where(isOf(unit), SLATE.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(SlateStore::slate);
    }

    boolean hasName(CampaignUnit unit, String name) {
        return database.fetchExists(
                SLATE, isOf(unit), DSL.lower(SLATE.NAME).eq(DSL.lower(DSL.val(name))));
    }

    /// Writes a new state and takes down what made it.
    void change(Slate before, SlateState after, String key, List<String> arguments, Viewer by) {
        int revision = before.revision() + 1;
        write(before, after, revision, by);
        database.insertInto(SLATE_CHANGE)
                .set(SLATE_CHANGE.ID, Ids.next())
                .set(SLATE_CHANGE.SLATE_ID, before.id().value())
                .set(SLATE_CHANGE.REVISION, revision)
                .set(SLATE_CHANGE.KEY, key)
                .set(SLATE_CHANGE.ARGUMENTS, JSON.writeValueAsString(arguments))
                .set(SLATE_CHANGE.BEFORE, JSON.writeValueAsString(before.state()))
                .set(SLATE_CHANGE.CHANGED_BY_NAME, by.name())
                .set(SLATE_CHANGE.CHANGED_AT, now())
                .execute();
    }

    private void write(Slate before, SlateState after, int revision, Viewer by) {
        database.update(SLATE)
                .set(SLATE.STATE, JSON.writeValueAsString(after))
                .set(SLATE.REVISION, revision)
                .set(SLATE.CHANGED_BY_NAME, by.name())
                .set(SLATE.CHANGED_AT, now())
                .where(SLATE.ID.eq(before.id().value()))
                .execute();
    }

    /// Takes back the newest change that still holds.
    ///
    /// @return false when there is none
    boolean undo(Slate slate, Viewer by) {
        var last =
                database.selectFrom(SLATE_CHANGE)
                        .where(SLATE_CHANGE.SLATE_ID.eq(slate.id().value()))
                        .and(SLATE_CHANGE.UNDONE_AT.isNull())
                        .orderBy(SLATE_CHANGE.REVISION.desc())
                        .limit(1)
                        .fetchOptional();
        last.ifPresent(change -> undo(slate, change, by));
        return last.isPresent();
    }

    private void undo(Slate slate, SlateChangeRecord change, Viewer by) {
        write(
                slate,
                JSON.readValue(change.getBefore(), SlateState.class),
                slate.revision() + 1,
                by);
        database.update(SLATE_CHANGE)
                .set(SLATE_CHANGE.UNDONE_BY_NAME, by.name())
                .set(SLATE_CHANGE.UNDONE_AT, now())
                .where(SLATE_CHANGE.ID.eq(change.getId()))
                .execute();
    }

    /// Newest first.
    List<SlateChange> changes(SlateId slate, int limit) {
        return database.selectFrom(SLATE_CHANGE)
                .where(SLATE_CHANGE.SLATE_ID.eq(slate.value()))
                .orderBy(SLATE_CHANGE.REVISION.desc())
                .limit(limit)
                .fetch(SlateStore::change);
    }

    /// Changes made after a revision, oldest first: what somebody missed.
    List<SlateChange> since(SlateId slate, int revision) {
        return database.selectFrom(SLATE_CHANGE)
                .where(SLATE_CHANGE.SLATE_ID.eq(slate.value()))
                .and(SLATE_CHANGE.REVISION.gt(revision))
                .orderBy(SLATE_CHANGE.REVISION)
                .fetch(SlateStore::change);
    }

    int keep(Slate slate, String note, Viewer by) {
        int number = versions(slate.id()).stream().mapToInt(SlateVersion::number).max().orElse(0);
        database.insertInto(SLATE_VERSION)
                .set(SLATE_VERSION.ID, Ids.next())
                .set(SLATE_VERSION.SLATE_ID, slate.id().value())
                .set(SLATE_VERSION.NUMBER, number + 1)
                .set(SLATE_VERSION.NOTE, note)
                .set(SLATE_VERSION.STATE, JSON.writeValueAsString(slate.state()))
                .set(SLATE_VERSION.KEPT_BY_NAME, by.name())
                .set(SLATE_VERSION.KEPT_AT, now())
                .execute();
        return number + 1;
    }

    /// Newest first.
    List<SlateVersion> versions(SlateId slate) {
        return database.selectFrom(SLATE_VERSION)
                .where(SLATE_VERSION.SLATE_ID.eq(slate.value()))
                .orderBy(SLATE_VERSION.NUMBER.desc())
                .fetch(SlateStore::version);
    }

    /// The one that the unit submits; another that was adopted before is no longer.
    void adopt(Slate slate, Viewer by) {
        database.update(SLATE)
                .set(SLATE.ADOPTED_BY_NAME, (String) null)
                .set(SLATE.ADOPTED_AT, (OffsetDateTime) null)
                .where(SLATE.CAMPAIGN_ID.eq(slate.campaign().value()))
                .and(SLATE.UNIT_ID.eq(slate.unit().value()))
                .execute();
        database.update(SLATE)
                .set(SLATE.ADOPTED_BY_NAME, by.name())
                .set(SLATE.ADOPTED_AT, now())
                .where(SLATE.ID.eq(slate.id().value()))
                .execute();
    }

    void rename(SlateId slate, String name) {
        database.update(SLATE).set(SLATE.NAME, name).where(SLATE.ID.eq(slate.value())).execute();
    }

    void setRemoved(SlateId slate, boolean removed) {
        database.update(SLATE)
                .set(SLATE.REMOVED_AT, removed ? now() : null)
                .where(SLATE.ID.eq(slate.value()))
                .execute();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Condition isOf(CampaignUnit unit) {
        return SLATE.CAMPAIGN_ID
                .eq(unit.campaign().value())
                .and(SLATE.UNIT_ID.eq(unit.id().value()))
                .and(SLATE.REMOVED_AT.isNull());
    }

    private static Slate slate(SlateRecord row) {
        return new Slate(
                new SlateId(row.getId()),
                new CampaignId(row.getCampaignId()),
                new UnitId(row.getUnitId()),
                row.getName(),
                JSON.readValue(row.getState(), SlateState.class),
                row.getRevision(),
                row.getChangedByName(),
                row.getChangedAt().toInstant(),
                row.getAdoptedByName(),
                row.getAdoptedAt() == null ? null : row.getAdoptedAt().toInstant());
    }

    private static SlateChange change(SlateChangeRecord row) {
        return new SlateChange(
                row.getRevision(),
                row.getKey(),
                JSON.readValue(row.getArguments(), new TypeReference<List<String>>() {}),
                row.getChangedByName(),
                row.getChangedAt().toInstant(),
                row.getUndoneByName());
    }

    private static SlateVersion version(SlateVersionRecord row) {
        return new SlateVersion(
                row.getNumber(),
                row.getNote(),
                JSON.readValue(row.getState(), SlateState.class),
                row.getKeptByName(),
                row.getKeptAt().toInstant());
    }
}
