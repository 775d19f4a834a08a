package vn.daihoi.steering.internal;

import static vn.daihoi.steering.internal.db.Tables.WORKING_GROUP;
import static vn.daihoi.steering.internal.db.Tables.WORKING_GROUP_MEMBER;
import static vn.daihoi.steering.internal.db.Tables.WORKING_GROUP_UNIT;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.platform.Ids;
import vn.daihoi.steering.Duty;
import vn.daihoi.steering.WorkingGroup;
import vn.daihoi.steering.WorkingGroupId;
import vn.daihoi.steering.WorkingGroups;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Repository
class StoredWorkingGroups implements WorkingGroups {

    private final DSLContext database;

    StoredWorkingGroups(DSLContext database) {
        this.database = database;
    }

    @Override
    @Transactional
    public WorkingGroupId create(CampaignId campaign, UnitId by, String name) {
        UUID id = Ids.next();
        int position =
                database.fetchCount(WORKING_GROUP, WORKING_GROUP.CAMPAIGN_ID.eq(campaign.value()));
        database.insertInto(WORKING_GROUP)
                .set(WORKING_GROUP.ID, id)
                .set(WORKING_GROUP.CAMPAIGN_ID, campaign.value())
                .set(WORKING_GROUP.UNIT_ID, by.value())
                .set(WORKING_GROUP.NAME, name)
                .set(WORKING_GROUP.POSITION, position + 1)
                .execute();
        return new WorkingGroupId(id);
    }

    @Override
    @Transactional
    public void appoint(WorkingGroupId group, Map<PersonId, Duty> members) {
        database.deleteFrom(WORKING_GROUP_MEMBER)
                .where(WORKING_GROUP_MEMBER.GROUP_ID.eq(group.value()))
                .execute();
        members.forEach((person, duty) ->
                database.insertInto(WORKING_GROUP_MEMBER)
                        .set(WORKING_GROUP_MEMBER.GROUP_ID, group.value())
                        .set(WORKING_GROUP_MEMBER.PERSON_ID, person.value())
                        .set(WORKING_GROUP_MEMBER.DUTY, duty.code())
                        .execute());
    }

    @Override
    @Transactional
    public void assign(WorkingGroupId group, Collection<UnitId> units) {
        UUID campaign =
                database.select(WORKING_GROUP.CAMPAIGN_ID)
                        .from(WORKING_GROUP)
                        .where(WORKING_GROUP.ID.eq(group.value()))
                        .fetchSingle()
                        .value1();
        for (UnitId unit : units) {
            database.insertInto(WORKING_GROUP_UNIT)
                    .set(WORKING_GROUP_UNIT.CAMPAIGN_ID, campaign)
                    .set(WORKING_GROUP_UNIT.UNIT_ID, unit.value())
                    .set(WORKING_GROUP_UNIT.GROUP_ID, group.value())
                    .onConflict(WORKING_GROUP_UNIT.CAMPAIGN_ID, WORKING_GROUP_UNIT.UNIT_ID)
                    .doUpdate()
                    .set(WORKING_GROUP_UNIT.GROUP_ID, group.value())
                    .execute();
        }
    }

    @Override
    public List<WorkingGroup> of(CampaignId campaign) {
        Map<UUID, Set<UnitId>> units = units(campaign);
        Map<UUID, Map<PersonId, Duty>> members = members(campaign);
        return database.selectFrom(WORKING_GROUP)
                .where(
                        WORKING_GROUP.CAMPAIGN_ID.eq(campaign.value()),
                        WORKING_GROUP.DISSOLVED_AT.isNull())
                .orderBy(WORKING_GROUP.POSITION)
                .fetch(row ->
                        new WorkingGroup(
                                new WorkingGroupId(row.getId()),
                                row.getName(),
                                members.getOrDefault(row.getId(), Map.of()),
                                units.getOrDefault(row.getId(), Set.of())));
    }

    private Map<UUID, Set<UnitId>> units(CampaignId campaign) {
        return database
                .select(WORKING_GROUP_UNIT.GROUP_ID, WORKING_GROUP_UNIT.UNIT_ID)
                .from(WORKING_GROUP_UNIT)
                .where(WORKING_GROUP_UNIT.CAMPAIGN_ID.eq(campaign.value()))
                .stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.value1(),
                                Collectors.mapping(
                                        row -> new UnitId(row.value2()), Collectors.toSet())));
    }

    private Map<UUID, Map<PersonId, Duty>> members(CampaignId campaign) {
        var members = new HashMap<UUID, Map<PersonId, Duty>>();
        database.selectFrom(WORKING_GROUP_MEMBER)
                .where(
                        WORKING_GROUP_MEMBER.GROUP_ID.in(
                                DSL.select(WORKING_GROUP.ID)
                                        .from(WORKING_GROUP)
                                        .where(WORKING_GROUP.CAMPAIGN_ID.eq(campaign.value()))))
                .forEach(row ->
                        members.computeIfAbsent(row.getGroupId(), _ -> new HashMap<>())
                                .put(
                                        new PersonId(row.getPersonId()),
                                        SetupStore.duty(row.getDuty())));
        return members;
    }

    @Override
    public Optional<WorkingGroup> ofUnit(CampaignId campaign, UnitId unit) {
        return of(campaign).stream().filter(group -> group.units().contains(unit)).findFirst();
    }
}
