package vn.daihoi.meetings.internal;

import static vn.daihoi.meetings.internal.db.Tables.INVITEE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.meetings.Capacity;
import vn.daihoi.meetings.MeetingId;
import vn.daihoi.meetings.internal.Invitee.How;
import vn.daihoi.meetings.internal.Invitee.Presence;
import vn.daihoi.meetings.internal.Invitee.Reply;
import vn.daihoi.meetings.internal.ReadMeetings.Tally;
import vn.daihoi.meetings.internal.db.tables.records.InviteeRecord;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.platform.Ids;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Rows of those who are invited.
@Repository
class InviteeStore {

    private final DSLContext database;
    private final Clock clock;

    InviteeStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @param units by the name under which they stand on the list
    /// @return how many were not on the list before
    int add(MeetingId meeting, Capacity as, Collection<Map.Entry<CampaignUnit, String>> units) {
        var rows = units.stream().map(unit -> row(meeting, as, unit)).toList();
        return rows.isEmpty()
                ? 0
                : database.insertInto(INVITEE).set(rows).onConflictDoNothing().execute();
    }

    private static InviteeRecord row(
            MeetingId meeting, Capacity as, Map.Entry<CampaignUnit, String> named) {
        CampaignUnit unit = named.getKey();
        var row = new InviteeRecord();
        row.setId(Ids.next());
        row.setMeetingId(meeting.value());
        row.setCampaignId(unit.campaign().value());
        row.setUnitId(unit.id().value());
        row.setLevel(unit.level());
        row.setUnitName(named.getValue());
        row.setPath(unit.path());
        row.setCapacity(as.name());
        return row;
    }

    /// The list of one meeting becomes that of another, too.
    void copy(MeetingId from, MeetingId to) {
        database.execute(
                """
                insert into meetings.invitee
                    (id, meeting_id, campaign_id, unit_id, level, unit_name, path, capacity)
                select gen_random_uuid(), ?, campaign_id, unit_id, level, unit_name, path, capacity
                from meetings.invitee where meeting_id = ?
                on conflict do nothing
                """,
                to.value(),
                from.value());
    }

    /// In the order of the tree.
    List<Invitee> of(MeetingId meeting) {
        return database.selectFrom(INVITEE)
                .where(isOf(meeting))
                .orderBy(INVITEE.PATH, INVITEE.CAPACITY)
                .fetch(InviteeStore::invitee);
    }

    Optional<Invitee> find(MeetingId meeting, UUID id) {
        return database.selectFrom(INVITEE)
                .where(isOf(meeting), INVITEE.ID.eq(id))
                .fetchOptional(InviteeStore::invitee);
    }

    Optional<Invitee> find(UUID id) {
        return database.selectFrom(INVITEE)
                .where(INVITEE.ID.eq(id))
                .fetchOptional(InviteeStore::invitee);
    }

    /// An invitation of the unit that has gone out.
    Optional<Invitee> find(CampaignUnit unit, UUID id) {
        return database.selectFrom(INVITEE)
                .where(isOf(unit), INVITEE.ID.eq(id), INVITEE.INVITED_AT.isNotNull())
                .fetchOptional(InviteeStore::invitee);
    }

    /// Invitations of a unit that have gone out.
    List<Invitee> of(CampaignUnit unit) {
        return database.selectFrom(INVITEE)
                .where(isOf(unit), INVITEE.INVITED_AT.isNotNull())
                .fetch(InviteeStore::invitee);
    }

    /// Invitations of these units that have gone out.
    List<Invitee> of(CampaignId campaign, Collection<UnitId> units) {
        return database.selectFrom(INVITEE)
                .where(
                        INVITEE.CAMPAIGN_ID.eq(campaign.value()),
                        INVITEE.UNIT_ID.in(units.stream().map(UnitId::value).toList()),
                        INVITEE.INVITED_AT.isNotNull())
                .fetch(InviteeStore::invitee);
    }

    /// @return whether it was there
    boolean remove(MeetingId meeting, UUID id) {
        return database.deleteFrom(INVITEE).where(isOf(meeting), INVITEE.ID.eq(id)).execute() == 1;
    }

    void invited(UUID id, int told) {
        database.update(INVITEE)
                .set(INVITEE.INVITED_AT, now())
                .set(INVITEE.TOLD, told)
                .where(INVITEE.ID.eq(id))
                .execute();
    }

    /// Marks those whose answer is missing and who were not reminded since.
    ///
    /// @return whom to remind
    List<Invitee> remind(MeetingId meeting, Instant since) {
        return database.update(INVITEE)
                .set(INVITEE.REMINDED_AT, now())
                .where(
                        isOf(meeting),
                        INVITEE.INVITED_AT.isNotNull(),
                        INVITEE.ANSWER.isNull(),
                        INVITEE.PRESENT_AT.isNull(),
                        INVITEE.REMINDED_AT
                                .isNull()
                                .or(
                                        INVITEE.REMINDED_AT.lt(
                                                since.atOffset(java.time.ZoneOffset.UTC))))
                .returning()
                .fetch(InviteeStore::invitee);
    }

    void answer(UUID id, Answer answer, String words, Viewer by) {
        database.update(INVITEE)
                .set(INVITEE.ANSWER, answer.name())
                .set(INVITEE.ANSWER_WORDS, words)
                .set(INVITEE.ANSWERED_BY_NAME, by.name())
                .set(INVITEE.ANSWERED_AT, now())
                .where(INVITEE.ID.eq(id))
                .execute();
    }

    /// @return false when somebody was noted before: two phones scan one code at once
    boolean present(MeetingId meeting, UUID id, How how, Viewer by) {
        return database.update(INVITEE)
                        .set(INVITEE.PRESENT_AT, now())
                        .set(INVITEE.PRESENT_HOW, how.name())
                        .set(INVITEE.PRESENT_BY_NAME, by.name())
                        .set(INVITEE.EXCUSED, "")
                        .where(isOf(meeting), INVITEE.ID.eq(id), INVITEE.PRESENT_AT.isNull())
                        .execute()
                == 1;
    }

    /// @return false when nobody was noted
    boolean absent(MeetingId meeting, UUID id) {
        return database.update(INVITEE)
                        .setNull(INVITEE.PRESENT_AT)
                        .setNull(INVITEE.PRESENT_HOW)
                        .set(INVITEE.PRESENT_BY_NAME, "")
                        .where(isOf(meeting), INVITEE.ID.eq(id), INVITEE.PRESENT_AT.isNotNull())
                        .execute()
                == 1;
    }

    /// @return false when somebody is present
    boolean excuse(MeetingId meeting, UUID id, String reason) {
        return database.update(INVITEE)
                        .set(INVITEE.EXCUSED, reason)
                        .where(isOf(meeting), INVITEE.ID.eq(id), INVITEE.PRESENT_AT.isNull())
                        .execute()
                == 1;
    }

    Tally tally(MeetingId meeting) {
        return database.select(DSL.count(), DSL.count(INVITEE.PRESENT_AT))
                .from(INVITEE)
                .where(isOf(meeting))
                .fetchSingle(row -> new Tally(row.value1(), row.value2()));
    }

    /// Whether anybody of the unit is present.
    boolean isPresent(MeetingId meeting, UnitId unit) {
        return database.fetchExists(
                INVITEE,
                isOf(meeting),
                INVITEE.UNIT_ID.eq(unit.value()),
                INVITEE.PRESENT_AT.isNotNull());
    }

    private static Condition isOf(MeetingId meeting) {
        return INVITEE.MEETING_ID.eq(meeting.value());
    }

    private static Condition isOf(CampaignUnit unit) {
        return INVITEE.CAMPAIGN_ID
                .eq(unit.campaign().value())
                .and(INVITEE.UNIT_ID.eq(unit.id().value()));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Invitee invitee(InviteeRecord row) {
        return new Invitee(
                row.getId(),
                new MeetingId(row.getMeetingId()),
                new UnitId(row.getUnitId()),
                row.getLevel(),
                row.getUnitName(),
                row.getPath(),
                Capacity.valueOf(row.getCapacity()),
                MeetingStore.instant(row.get(INVITEE.INVITED_AT)),
                row.getTold(),
                reply(row),
                presence(row),
                row.getExcused());
    }

    private static @Nullable Reply reply(InviteeRecord row) {
        Instant at = MeetingStore.instant(row.get(INVITEE.ANSWERED_AT));
        return at == null
                ? null
                : new Reply(
                        Answer.valueOf(row.get(INVITEE.ANSWER)),
                        row.getAnswerWords(),
                        row.getAnsweredByName(),
                        at);
    }

    private static @Nullable Presence presence(InviteeRecord row) {
        Instant at = MeetingStore.instant(row.get(INVITEE.PRESENT_AT));
        return at == null
                ? null
                : new Presence(
                        at, How.valueOf(row.get(INVITEE.PRESENT_HOW)), row.getPresentByName());
    }
}
