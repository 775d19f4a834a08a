package vn.daihoi.plans.internal;

import static vn.daihoi.plans.internal.db.Tables.BRANCH;
import static vn.daihoi.plans.internal.db.Tables.ROLL_UP;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.BranchProgress;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.Plans;
import vn.daihoi.plans.State;
import vn.daihoi.plans.internal.db.tables.records.BranchRecord;
import vn.daihoi.plans.internal.db.tables.records.RollUpRecord;
import vn.daihoi.platform.WithinRequest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@Service
class StoredPlans implements Plans {

    private final DSLContext database;
    private final MilestoneStore store;
    private final PlanDay planDay;

    StoredPlans(DSLContext database, MilestoneStore store, PlanDay planDay) {
        this.database = database;
        this.store = store;
        this.planDay = planDay;
    }

    @Override
    public LocalDate today(CampaignId campaign) {
        return planDay.bring(campaign);
    }

    @Override
    public List<Milestone> of(CampaignId campaign, UnitId unit) {
        planDay.bring(campaign);
        return store.of(campaign, List.of(unit));
    }

    @Override
    public Map<UnitId, List<Milestone>> of(CampaignId campaign, Collection<UnitId> units) {
        planDay.bring(campaign);
        return store.of(campaign, units).stream().collect(Collectors.groupingBy(Milestone::unit));
    }

    @Override
    public List<Milestone> open(CampaignId campaign, LocalDate from, LocalDate until) {
        planDay.bring(campaign);
        return store.open(campaign, from, until);
    }

    private record Above(CampaignId campaign, UnitId unit) {}

    @Override
    public boolean isAbove(CampaignId campaign, UnitId unit) {
        return WithinRequest.once(
                new Above(campaign, unit),
                () ->
                        database.fetchExists(
                                BRANCH,
                                BRANCH.CAMPAIGN_ID.eq(campaign.value()),
                                BRANCH.UNIT_ID.eq(unit.value())));
    }

    @Override
    public Map<UnitId, BranchProgress> below(CampaignId campaign, Collection<UnitId> units) {
        planDay.bring(campaign);
        UUID[] ids = units.stream().map(UnitId::value).toArray(UUID[]::new);
        Result<BranchRecord> branches =
                database.selectFrom(BRANCH)
                        .where(
                                BRANCH.CAMPAIGN_ID.eq(campaign.value()),
                                BRANCH.UNIT_ID.eq(DSL.any(ids)))
                        .fetch();
        if (branches.isEmpty()) {
            return Map.of();
        }
        List<RollUpRecord> rows = rollUps(campaign, ids);
        Map<UUID, Map<String, Map<State, Integer>>> steps = steps(rows);
        Map<UUID, Map<String, Integer>> awaiting = awaiting(rows);
        return branches.stream()
                .collect(
                        Collectors.toMap(
                                row -> new UnitId(row.getUnitId()),
                                row ->
                                        new BranchProgress(
                                                row.getUnits(),
                                                row.getUnitsBehind(),
                                                steps.getOrDefault(row.getUnitId(), Map.of()),
                                                awaiting.getOrDefault(row.getUnitId(), Map.of()))));
    }

    private List<RollUpRecord> rollUps(CampaignId campaign, UUID[] ids) {
        return database.selectFrom(ROLL_UP)
                .where(ROLL_UP.CAMPAIGN_ID.eq(campaign.value()), ROLL_UP.UNIT_ID.eq(DSL.any(ids)))
                .fetch();
    }

    private static Map<UUID, Map<String, Map<State, Integer>>> steps(List<RollUpRecord> rows) {
        var steps = new HashMap<UUID, Map<String, Map<State, Integer>>>();
        rows.forEach(row ->
                steps.computeIfAbsent(row.getUnitId(), _ -> new HashMap<>())
                        .put(row.getStep(), counts(row)));
        return steps;
    }

    private static Map<UUID, Map<String, Integer>> awaiting(List<RollUpRecord> rows) {
        var awaiting = new HashMap<UUID, Map<String, Integer>>();
        rows.stream()
                .filter(row -> row.getAwaitingLook() > 0)
                .forEach(row ->
                        awaiting.computeIfAbsent(row.getUnitId(), _ -> new HashMap<>())
                                .put(row.getStep(), row.getAwaitingLook()));
        return awaiting;
    }

    private static Map<State, Integer> counts(Record row) {
        var counts = new EnumMap<State, Integer>(State.class);
        for (State state : State.values()) {
            counts.put(state, row.get(RollUps.count(state)));
        }
        return counts;
    }
}
