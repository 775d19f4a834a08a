package vn.daihoi.plans.internal;

import static vn.daihoi.plans.internal.db.Tables.EARLIER_DUE;
import static vn.daihoi.plans.internal.db.Tables.MILESTONE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Steps that fall due earlier than the profile says.
@Repository
class EarlierDueStore {

    private final DSLContext database;

    EarlierDueStore(DSLContext database) {
        this.database = database;
    }

    /// A step of a unit.
    record Place(UnitId unit, String step) {}

    /// For those of the units that have the step.
    void put(CampaignId campaign, UUID origin, Collection<UnitId> units, String step, int days) {
        database.insertInto(
                        EARLIER_DUE,
                        EARLIER_DUE.CAMPAIGN_ID,
                        EARLIER_DUE.UNIT_ID,
                        EARLIER_DUE.STEP,
                        EARLIER_DUE.ORIGIN,
                        EARLIER_DUE.DAYS)
                .select(
                        DSL.select(
                                        MILESTONE.CAMPAIGN_ID,
                                        MILESTONE.UNIT_ID,
                                        MILESTONE.STEP,
                                        DSL.val(origin),
                                        DSL.val(days))
                                .from(MILESTONE)
                                .where(
                                        MILESTONE.CAMPAIGN_ID.eq(campaign.value()),
                                        MILESTONE.STEP.eq(step),
                                        MILESTONE.UNIT_ID.eq(DSL.any(keys(units)))))
                .onConflict()
                .doUpdate()
                .set(EARLIER_DUE.DAYS, days)
                .execute();
    }

    List<Place> places(CampaignId campaign, UUID origin) {
        return database.selectFrom(EARLIER_DUE)
                .where(of(campaign, origin))
                .orderBy(EARLIER_DUE.UNIT_ID)
                .fetch(row -> new Place(new UnitId(row.getUnitId()), row.getStep()));
    }

    void remove(CampaignId campaign, UUID origin) {
        database.deleteFrom(EARLIER_DUE).where(of(campaign, origin)).execute();
    }

    void remove(CampaignId campaign, UUID origin, UnitId unit) {
        database.deleteFrom(EARLIER_DUE)
                .where(of(campaign, origin), EARLIER_DUE.UNIT_ID.eq(unit.value()))
                .execute();
    }

    private static Condition of(CampaignId campaign, UUID origin) {
        return EARLIER_DUE.CAMPAIGN_ID.eq(campaign.value()).and(EARLIER_DUE.ORIGIN.eq(origin));
    }

    /// Most days before the congress that are asked for, by unit and step.
    Map<UnitId, Map<String, Integer>> days(CampaignId campaign, Collection<UnitId> units) {
        var most = DSL.max(EARLIER_DUE.DAYS);
        var days = new HashMap<UnitId, Map<String, Integer>>();
        database.select(EARLIER_DUE.UNIT_ID, EARLIER_DUE.STEP, most)
                .from(EARLIER_DUE)
                .where(
                        EARLIER_DUE.CAMPAIGN_ID.eq(campaign.value()),
                        EARLIER_DUE.UNIT_ID.eq(DSL.any(keys(units))))
                .groupBy(EARLIER_DUE.UNIT_ID, EARLIER_DUE.STEP)
                .forEach(row ->
                        days.computeIfAbsent(new UnitId(row.value1()), _ -> new HashMap<>())
                                .put(row.value2(), row.value3()));
        return days;
    }

    private static UUID[] keys(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
