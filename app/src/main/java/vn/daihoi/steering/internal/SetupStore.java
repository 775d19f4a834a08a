package vn.daihoi.steering.internal;

import static vn.daihoi.steering.internal.db.Tables.WORKING_GROUP;
import static vn.daihoi.steering.internal.db.Tables.WORKING_GROUP_MEMBER;
import static vn.daihoi.steering.internal.db.Tables.WORKING_GROUP_UNIT;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.steering.Duty;
import vn.daihoi.steering.internal.Setup.Group;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Groups of one unit, read and written as a whole.
@Repository
class SetupStore {

    private final DSLContext database;
    private final Campaigns campaigns;

    SetupStore(DSLContext database, Campaigns campaigns) {
        this.database = database;
        this.campaigns = campaigns;
    }

    /// Keeps others from changing the unit's groups until the transaction ends.
    void lock(CampaignUnit unit) {
        String name = "working-groups/" + unit.campaign().value() + "/" + unit.id().value();
        database.execute("select pg_advisory_xact_lock(hashtextextended({0}, 0))", DSL.val(name));
    }

    Setup of(CampaignUnit unit) {
        Map<UUID, Map<UUID, Duty>> members = members(unit);
        Map<UUID, List<UUID>> units =
                database.select(WORKING_GROUP_UNIT.GROUP_ID, WORKING_GROUP_UNIT.UNIT_ID)
                        .from(WORKING_GROUP_UNIT)
                        .where(WORKING_GROUP_UNIT.GROUP_ID.in(groups(unit)))
                        .orderBy(WORKING_GROUP_UNIT.UNIT_ID)
                        .fetchGroups(WORKING_GROUP_UNIT.GROUP_ID, WORKING_GROUP_UNIT.UNIT_ID);
        return new Setup(
                database.selectFrom(WORKING_GROUP)
                        .where(isOf(unit))
                        .orderBy(WORKING_GROUP.POSITION, WORKING_GROUP.ID)
                        .fetch(row ->
                                new Group(
                                        row.getId(),
                                        row.getName(),
                                        instant(row.getDissolvedAt()),
                                        members.getOrDefault(row.getId(), Map.of()),
                                        units.getOrDefault(row.getId(), List.of()))));
    }

    private Map<UUID, Map<UUID, Duty>> members(CampaignUnit unit) {
        var members = new HashMap<UUID, Map<UUID, Duty>>();
        database.selectFrom(WORKING_GROUP_MEMBER)
                .where(WORKING_GROUP_MEMBER.GROUP_ID.in(groups(unit)))
                .forEach(row ->
                        members.computeIfAbsent(row.getGroupId(), _ -> new HashMap<>())
                                .put(row.getPersonId(), duty(row.getDuty())));
        return members;
    }

    /// Units below that are in the charge of a working group, whoever set it up.
    ///
    /// @return name of the group by key of the unit
    Map<UUID, String> charges(CampaignUnit unit, Collection<UUID> units) {
        return database.select(WORKING_GROUP_UNIT.UNIT_ID, WORKING_GROUP.NAME)
                .from(WORKING_GROUP_UNIT)
                .join(WORKING_GROUP)
                .on(WORKING_GROUP.ID.eq(WORKING_GROUP_UNIT.GROUP_ID))
                .where(
                        WORKING_GROUP_UNIT.CAMPAIGN_ID.eq(unit.campaign().value()),
                        WORKING_GROUP_UNIT.UNIT_ID.in(units),
                        WORKING_GROUP.DISSOLVED_AT.isNull())
                .fetchMap(WORKING_GROUP_UNIT.UNIT_ID, WORKING_GROUP.NAME);
    }

    void rename(UUID group, String name) {
        database.update(WORKING_GROUP)
                .set(WORKING_GROUP.NAME, name)
                .where(WORKING_GROUP.ID.eq(group))
                .execute();
    }

    void dissolve(UUID group, @Nullable Instant at) {
        database.update(WORKING_GROUP)
                .set(WORKING_GROUP.DISSOLVED_AT, at == null ? null : at.atOffset(ZoneOffset.UTC))
                .where(WORKING_GROUP.ID.eq(group))
                .execute();
    }

    void members(UUID group, Map<UUID, Duty> members) {
        database.deleteFrom(WORKING_GROUP_MEMBER)
                .where(WORKING_GROUP_MEMBER.GROUP_ID.eq(group))
                .execute();
        members.forEach((person, duty) ->
                database.insertInto(WORKING_GROUP_MEMBER)
                        .set(WORKING_GROUP_MEMBER.GROUP_ID, group)
                        .set(WORKING_GROUP_MEMBER.PERSON_ID, person)
                        .set(WORKING_GROUP_MEMBER.DUTY, duty.code())
                        .execute());
    }

    /// Takes units over from whichever group had them, and lets go of all others.
    void units(CampaignUnit of, UUID group, Collection<UUID> units) {
        database.deleteFrom(WORKING_GROUP_UNIT)
                .where(
                        WORKING_GROUP_UNIT.GROUP_ID.eq(group),
                        WORKING_GROUP_UNIT.UNIT_ID.notIn(units))
                .execute();
        for (UUID unit : units) {
            database.insertInto(WORKING_GROUP_UNIT)
                    .set(WORKING_GROUP_UNIT.CAMPAIGN_ID, of.campaign().value())
                    .set(WORKING_GROUP_UNIT.UNIT_ID, unit)
                    .set(WORKING_GROUP_UNIT.GROUP_ID, group)
                    .onConflict(WORKING_GROUP_UNIT.CAMPAIGN_ID, WORKING_GROUP_UNIT.UNIT_ID)
                    .doUpdate()
                    .set(WORKING_GROUP_UNIT.GROUP_ID, group)
                    .execute();
        }
    }

    private Condition isOf(CampaignUnit unit) {
        Condition own = WORKING_GROUP.UNIT_ID.eq(unit.id().value());
        boolean top = campaigns.get(unit.campaign()).root().equals(unit.id());
        return WORKING_GROUP
                .CAMPAIGN_ID
                .eq(unit.campaign().value())
                .and(top ? own.or(WORKING_GROUP.UNIT_ID.isNull()) : own);
    }

    private Select<Record1<UUID>> groups(CampaignUnit unit) {
        return DSL.select(WORKING_GROUP.ID).from(WORKING_GROUP).where(isOf(unit));
    }

    static Duty duty(String code) {
        return Duty.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
