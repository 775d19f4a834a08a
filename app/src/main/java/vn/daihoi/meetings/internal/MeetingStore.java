package vn.daihoi.meetings.internal;

import static vn.daihoi.meetings.internal.db.Tables.INVITEE;
import static vn.daihoi.meetings.internal.db.Tables.MEETING;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.meetings.MeetingId;
import vn.daihoi.meetings.MeetingKind;
import vn.daihoi.meetings.internal.Meeting.Minutes;
import vn.daihoi.meetings.internal.Meeting.Plan;
import vn.daihoi.meetings.internal.Meeting.Row;
import vn.daihoi.meetings.internal.db.tables.records.MeetingRecord;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.platform.Ids;
import vn.daihoi.platform.Secrets;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Rows of meetings. What concerns one unit names it.
@Repository
class MeetingStore {

    private static final int KEY_BYTES = 32;

    private final DSLContext database;
    private final Clock clock;

    MeetingStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    MeetingId add(CampaignUnit holder, Plan plan, @Nullable Row row, Viewer by) {
        var fresh = new MeetingRecord();
        fresh.setId(Ids.next());
        fresh.setCampaignId(holder.campaign().value());
        fresh.setUnitId(holder.id().value());
        fresh.set(MEETING.SERIES_ID, row == null ? null : row.id());
        fresh.set(MEETING.SERIES_NUMBER, row == null ? null : row.number());
        fresh.setCodeKey(Secrets.bytes(KEY_BYTES));
        fresh.setMadeBy(by.id().value());
        fresh.setMadeByName(by.name());
        fresh.setMadeAt(now());
        fill(fresh, plan);
        database.insertInto(MEETING).set(fresh).execute();
        return new MeetingId(fresh.getId());
    }

    private static void fill(MeetingRecord row, Plan plan) {
        row.setKind(plan.kind().name());
        row.setTitle(plan.title());
        row.setTopic(plan.topic());
        row.setStartsAt(plan.from().atOffset(ZoneOffset.UTC));
        row.setEndsAt(plan.until().atOffset(ZoneOffset.UTC));
        row.setPlace(plan.place());
        row.setAgenda(plan.agenda());
        row.setChair(plan.chair());
    }

    /// @param version that the person saw
    /// @return false when somebody else changed it since
    boolean change(MeetingId meeting, int version, Plan plan) {
        var row = new MeetingRecord();
        fill(row, plan);
        row.setVersion(version + 1);
        return database.update(MEETING)
                        .set(row)
                        .where(is(meeting), MEETING.VERSION.eq(version))
                        .execute()
                == 1;
    }

    void callOff(MeetingId meeting, String reason) {
        database.update(MEETING)
                .set(MEETING.CALLED_OFF_AT, now())
                .set(MEETING.CALLED_OFF_REASON, reason)
                .set(MEETING.VERSION, MEETING.VERSION.plus(1))
                .where(is(meeting))
                .execute();
    }

    void invited(MeetingId meeting) {
        database.update(MEETING)
                .set(MEETING.INVITED_AT, now())
                .where(is(meeting), MEETING.INVITED_AT.isNull())
                .execute();
    }

    void minutes(MeetingId meeting, String words, Viewer by) {
        database.update(MEETING)
                .set(MEETING.MINUTES, words)
                .set(MEETING.MINUTES_BY_NAME, by.name())
                .set(MEETING.MINUTES_AT, now())
                .where(is(meeting))
                .execute();
    }

    void test(MeetingId meeting, int passMark, boolean open) {
        database.update(MEETING)
                .set(MEETING.PASS_MARK, passMark)
                .set(MEETING.TEST_OPEN, open)
                .where(is(meeting))
                .execute();
    }

    /// With which the codes of its invitations are signed.
    byte[] key(MeetingId meeting) {
        return database.select(MEETING.CODE_KEY)
                .from(MEETING)
                .where(is(meeting))
                .fetchSingle()
                .value1();
    }

    Optional<Meeting> find(CampaignUnit holder, UUID id) {
        return database.selectFrom(MEETING)
                .where(heldBy(holder), MEETING.ID.eq(id))
                .fetchOptional(MeetingStore::meeting);
    }

    /// As nobody else can change it until the end of the transaction.
    Optional<Meeting> lock(CampaignUnit holder, UUID id) {
        return database.selectFrom(MEETING)
                .where(heldBy(holder), MEETING.ID.eq(id))
                .forUpdate()
                .fetchOptional(MeetingStore::meeting);
    }

    Optional<Meeting> find(MeetingId id) {
        return database.selectFrom(MEETING).where(is(id)).fetchOptional(MeetingStore::meeting);
    }

    /// The latest first.
    List<Meeting> heldBy(CampaignUnit holder, int limit) {
        return database.selectFrom(MEETING)
                .where(heldBy(holder))
                .orderBy(MEETING.STARTS_AT.desc(), MEETING.ID)
                .limit(limit)
                .fetch(MeetingStore::meeting);
    }

    /// In the order of time.
    List<Meeting> row(UUID series) {
        return database.selectFrom(MEETING)
                .where(MEETING.SERIES_ID.eq(series))
                .orderBy(MEETING.SERIES_NUMBER)
                .fetch(MeetingStore::meeting);
    }

    /// Those that these units hold or were invited to, by time.
    List<Meeting> of(CampaignId campaign, Collection<UnitId> units) {
        var keys = units.stream().map(UnitId::value).toList();
        return database.selectFrom(MEETING)
                .where(
                        MEETING.CAMPAIGN_ID.eq(campaign.value()),
                        MEETING.UNIT_ID
                                .in(keys)
                                .or(
                                        MEETING.ID.in(
                                                DSL.select(INVITEE.MEETING_ID)
                                                        .from(INVITEE)
                                                        .where(
                                                                INVITEE.CAMPAIGN_ID.eq(
                                                                        campaign.value()),
                                                                INVITEE.UNIT_ID.in(keys),
                                                                INVITEE.INVITED_AT.isNotNull()))))
                .orderBy(MEETING.STARTS_AT, MEETING.ID)
                .fetch(MeetingStore::meeting);
    }

    private static Condition is(MeetingId meeting) {
        return MEETING.ID.eq(meeting.value());
    }

    private static Condition heldBy(CampaignUnit holder) {
        return MEETING.CAMPAIGN_ID
                .eq(holder.campaign().value())
                .and(MEETING.UNIT_ID.eq(holder.id().value()));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Meeting meeting(MeetingRecord row) {
        return new Meeting(
                new MeetingId(row.getId()),
                new CampaignId(row.getCampaignId()),
                new UnitId(row.getUnitId()),
                new Plan(
                        MeetingKind.valueOf(row.getKind()),
                        row.getTitle(),
                        row.getTopic(),
                        row.getStartsAt().toInstant(),
                        row.getEndsAt().toInstant(),
                        row.getPlace(),
                        row.getAgenda(),
                        row.getChair()),
                row.get(MEETING.SERIES_ID) == null
                        ? null
                        : new Row(row.get(MEETING.SERIES_ID), row.get(MEETING.SERIES_NUMBER)),
                row.get(MEETING.CALLED_OFF_AT) == null ? null : row.getCalledOffReason(),
                instant(row.get(MEETING.INVITED_AT)),
                row.getPassMark(),
                row.getTestOpen(),
                minutes(row),
                row.getVersion());
    }

    private static @Nullable Minutes minutes(MeetingRecord row) {
        Instant at = instant(row.get(MEETING.MINUTES_AT));
        return at == null ? null : new Minutes(row.getMinutes(), row.getMinutesByName(), at);
    }

    static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
