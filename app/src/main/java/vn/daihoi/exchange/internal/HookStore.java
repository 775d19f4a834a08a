package vn.daihoi.exchange.internal;

import static vn.daihoi.exchange.internal.db.Tables.WEBHOOK;
import static vn.daihoi.exchange.internal.db.Tables.WEBHOOK_DELIVERY;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.exchange.internal.HookDelivery.State;
import vn.daihoi.exchange.internal.db.tables.records.WebhookDeliveryRecord;
import vn.daihoi.exchange.internal.db.tables.records.WebhookRecord;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.platform.Ids;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Rows of webhooks and of what they are told.
@Repository
class HookStore {

    private static final int SHOWN = 50;
    private static final String ON = "ON";
    private static final String OFF = "OFF";
    private static final String REMOVED = "REMOVED";
    private static final List<String> OPEN = List.of(State.WAITING.name(), State.FAILED.name());

    private final DSLContext database;
    private final Clock clock;

    HookStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(WebhookRecord row) {
        database.insertInto(WEBHOOK).set(row).execute();
    }

    /// Those of a unit that were not removed, the newest first.
    List<Webhook> of(CampaignUnit unit) {
        return database.selectFrom(WEBHOOK)
                .where(isOf(unit))
                .orderBy(WEBHOOK.ID.desc())
                .fetch(HookStore::webhook);
    }

    Optional<Webhook> find(CampaignUnit unit, UUID id) {
        return database.selectFrom(WEBHOOK)
                .where(isOf(unit), WEBHOOK.ID.eq(id))
                .fetchOptional(HookStore::webhook);
    }

    void remove(UUID id) {
        change(id, REMOVED, null);
        database.update(WEBHOOK_DELIVERY)
                .set(WEBHOOK_DELIVERY.STATE, State.GIVEN_UP.name())
                .where(WEBHOOK_DELIVERY.WEBHOOK_ID.eq(id), WEBHOOK_DELIVERY.STATE.in(OPEN))
                .execute();
    }

    /// What waits is tried at once when it is switched on.
    void turn(UUID id, boolean on) {
        change(id, on ? ON : OFF, null);
        if (on) {
            var now = OffsetDateTime.now(clock);
            database.update(WEBHOOK_DELIVERY)
                    .set(WEBHOOK_DELIVERY.NEXT_TRY, now)
                    .set(WEBHOOK_DELIVERY.TRIED_SINCE, now)
                    .where(WEBHOOK_DELIVERY.WEBHOOK_ID.eq(id), WEBHOOK_DELIVERY.STATE.in(OPEN))
                    .execute();
        }
    }

    /// After many tries in vain.
    void giveUp(UUID id) {
        change(id, OFF, OffsetDateTime.now(clock));
    }

    private void change(UUID id, String state, @Nullable OffsetDateTime gaveUp) {
        database.update(WEBHOOK)
                .set(WEBHOOK.STATE, state)
                .set(WEBHOOK.FAILURES, 0)
                .set(WEBHOOK.GAVE_UP_AT, gaveUp)
                .where(WEBHOOK.ID.eq(id))
                .execute();
    }

    void renew(UUID id, byte[] secret) {
        database.update(WEBHOOK).set(WEBHOOK.SECRET, secret).where(WEBHOOK.ID.eq(id)).execute();
    }

    /// A webhook that is to be told of an event.
    ///
    /// @param branch path of the top of what it watches
    record Watcher(UUID id, String branch) {}

    List<Watcher> watchers(CampaignId campaign, HookEvent event) {
        return database.select(WEBHOOK.ID, WEBHOOK.UNIT_PATH)
                .from(WEBHOOK)
                .where(
                        WEBHOOK.CAMPAIGN_ID.eq(campaign.value()),
                        WEBHOOK.STATE.eq(ON),
                        WEBHOOK.EVENTS
                                .eq(event.code())
                                .or(WEBHOOK.EVENTS.startsWith(event.code() + ","))
                                .or(WEBHOOK.EVENTS.endsWith("," + event.code()))
                                .or(WEBHOOK.EVENTS.contains("," + event.code() + ",")))
                .fetch(row -> new Watcher(row.value1(), row.value2()));
    }

    /// What is told twice stays as it is.
    void deliver(UUID webhook, HookEvent event, UUID eventId, String unit, String body) {
        var now = OffsetDateTime.now(clock);
        database.insertInto(WEBHOOK_DELIVERY)
                .set(WEBHOOK_DELIVERY.ID, Ids.next())
                .set(WEBHOOK_DELIVERY.WEBHOOK_ID, webhook)
                .set(WEBHOOK_DELIVERY.EVENT, event.code())
                .set(WEBHOOK_DELIVERY.EVENT_ID, eventId)
                .set(WEBHOOK_DELIVERY.UNIT_NAME, unit)
                .set(WEBHOOK_DELIVERY.BODY, body)
                .set(WEBHOOK_DELIVERY.MADE_AT, now)
                .set(WEBHOOK_DELIVERY.STATE, State.WAITING.name())
                .set(WEBHOOK_DELIVERY.NEXT_TRY, now)
                .set(WEBHOOK_DELIVERY.TRIED_SINCE, now)
                .onConflictDoNothing()
                .execute();
    }

    /// The newest first.
    List<HookDelivery> deliveries(UUID webhook) {
        return database.selectFrom(WEBHOOK_DELIVERY)
                .where(WEBHOOK_DELIVERY.WEBHOOK_ID.eq(webhook))
                .orderBy(WEBHOOK_DELIVERY.ID.desc())
                .limit(SHOWN)
                .fetch(HookStore::delivery);
    }

    /// Sends it once more, whatever became of it; under its old key, so that the receiver knows it.
    ///
    /// @return false when the webhook has no such delivery
    boolean again(UUID webhook, UUID delivery) {
        var now = OffsetDateTime.now(clock);
        return database.update(WEBHOOK_DELIVERY)
                        .set(WEBHOOK_DELIVERY.STATE, State.WAITING.name())
                        .set(WEBHOOK_DELIVERY.SENT_AT, (OffsetDateTime) null)
                        .set(WEBHOOK_DELIVERY.NEXT_TRY, now)
                        .set(WEBHOOK_DELIVERY.TRIED_SINCE, now)
                        .where(
                                WEBHOOK_DELIVERY.WEBHOOK_ID.eq(webhook),
                                WEBHOOK_DELIVERY.ID.eq(delivery))
                        .execute()
                == 1;
    }

    /// A delivery that one node has taken, with where it goes.
    record Taken(WebhookDeliveryRecord delivery, WebhookRecord webhook) {}

    /// The delivery that waits longest, out of the way of other nodes for a while: if this one is
    /// killed, it is tried again after that.
    ///
    /// @param but webhooks that are passed over
    Optional<Taken> take(Collection<UUID> but, Duration lease) {
        var now = OffsetDateTime.now(clock);
        var on = database.select(WEBHOOK.ID).from(WEBHOOK).where(WEBHOOK.STATE.eq(ON));
        var next =
                database.select(WEBHOOK_DELIVERY.ID)
                        .from(WEBHOOK_DELIVERY)
                        .where(
                                WEBHOOK_DELIVERY.STATE.in(OPEN),
                                WEBHOOK_DELIVERY.NEXT_TRY.le(now),
                                WEBHOOK_DELIVERY.WEBHOOK_ID.in(on),
                                WEBHOOK_DELIVERY.WEBHOOK_ID.notIn(but))
                        .orderBy(WEBHOOK_DELIVERY.NEXT_TRY, WEBHOOK_DELIVERY.ID)
                        .limit(1)
                        .forUpdate()
                        .skipLocked();
        return database.update(WEBHOOK_DELIVERY)
                .set(WEBHOOK_DELIVERY.NEXT_TRY, now.plus(lease))
                .where(WEBHOOK_DELIVERY.ID.in(next))
                .returning()
                .fetchOptional()
                .map(row ->
                        new Taken(
                                row,
                                database.fetchSingle(WEBHOOK, WEBHOOK.ID.eq(row.getWebhookId()))));
    }

    void save(WebhookDeliveryRecord delivery) {
        database.update(WEBHOOK_DELIVERY)
                .set(delivery)
                .where(WEBHOOK_DELIVERY.ID.eq(delivery.getId()))
                .execute();
    }

    /// @return tries in vain, one after the other, this one among them
    int failed(UUID webhook) {
        return database.update(WEBHOOK)
                .set(WEBHOOK.FAILURES, WEBHOOK.FAILURES.plus(1))
                .where(WEBHOOK.ID.eq(webhook))
                .returning(WEBHOOK.FAILURES)
                .fetchSingle()
                .getFailures();
    }

    void answered(UUID webhook) {
        database.update(WEBHOOK)
                .set(WEBHOOK.FAILURES, 0)
                .where(WEBHOOK.ID.eq(webhook), WEBHOOK.FAILURES.gt(0))
                .execute();
    }

    void prune(OffsetDateTime before) {
        database.deleteFrom(WEBHOOK_DELIVERY)
                .where(WEBHOOK_DELIVERY.STATE.notIn(OPEN), WEBHOOK_DELIVERY.MADE_AT.lt(before))
                .execute();
    }

    private static Condition isOf(CampaignUnit unit) {
        return WEBHOOK.CAMPAIGN_ID
                .eq(unit.campaign().value())
                .and(WEBHOOK.UNIT_ID.eq(unit.id().value()))
                .and(WEBHOOK.STATE.ne(REMOVED));
    }

    private static Webhook webhook(WebhookRecord row) {
        OffsetDateTime gaveUp = row.get(WEBHOOK.GAVE_UP_AT);
        return new Webhook(
                row.getId(),
                row.getAddress(),
                Arrays.stream(row.getEvents().split(","))
                        .flatMap(code -> HookEvent.of(code).stream())
                        .collect(Collectors.toSet()),
                row.getMadeByName(),
                row.getMadeAt().toInstant(),
                row.getState().equals(ON),
                gaveUp == null ? null : gaveUp.toInstant());
    }

    private static HookDelivery delivery(WebhookDeliveryRecord row) {
        return new HookDelivery(
                row.getId(),
                HookEvent.of(row.getEvent()).orElseThrow(),
                row.getUnitName(),
                row.getMadeAt().toInstant(),
                State.valueOf(row.getState()),
                row.getAttempts(),
                row.get(WEBHOOK_DELIVERY.STATUS),
                row.get(WEBHOOK_DELIVERY.FAULT),
                row.getNextTry().toInstant());
    }
}
