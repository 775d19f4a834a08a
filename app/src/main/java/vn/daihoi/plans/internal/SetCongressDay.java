package vn.daihoi.plans.internal;

import static vn.daihoi.plans.internal.db.Tables.UNIT_PLAN;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.CongressDays;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

@Service
class SetCongressDay implements CongressDays {

    private final DSLContext database;
    private final PlanDay planDay;
    private final Dues dues;
    private final ChangeMilestone change;

    SetCongressDay(DSLContext database, PlanDay planDay, Dues dues, ChangeMilestone change) {
        this.database = database;
        this.planDay = planDay;
        this.dues = dues;
        this.change = change;
    }

    @Override
    public Optional<LocalDate> of(CampaignId campaign, UnitId unit) {
        return Optional.ofNullable(
                database.select(UNIT_PLAN.CONGRESS_DAY)
                        .from(UNIT_PLAN)
                        .where(
                                UNIT_PLAN.CAMPAIGN_ID.eq(campaign.value()),
                                UNIT_PLAN.UNIT_ID.eq(unit.value()))
                        .fetchOne(UNIT_PLAN.CONGRESS_DAY));
    }

    @Override
    public Map<UnitId, LocalDate> of(CampaignId campaign, Collection<UnitId> units) {
        return database.select(UNIT_PLAN.UNIT_ID, UNIT_PLAN.CONGRESS_DAY)
                .from(UNIT_PLAN)
                .where(
                        UNIT_PLAN.CAMPAIGN_ID.eq(campaign.value()),
                        UNIT_PLAN.UNIT_ID.in(units.stream().map(UnitId::value).toList()),
                        UNIT_PLAN.CONGRESS_DAY.isNotNull())
                .fetchMap(
                        row -> new UnitId(row.get(UNIT_PLAN.UNIT_ID)),
                        row -> Objects.requireNonNull(row.get(UNIT_PLAN.CONGRESS_DAY)));
    }

    @Override
    @Transactional
    public void set(CampaignId campaign, UnitId unit, @Nullable LocalDate day) {
        LocalDate today = planDay.bring(campaign);
        planDay.lock(campaign);
        database.update(UNIT_PLAN)
                .set(UNIT_PLAN.CONGRESS_DAY, day)
                .where(
                        UNIT_PLAN.CAMPAIGN_ID.eq(campaign.value()),
                        UNIT_PLAN.UNIT_ID.eq(unit.value()))
                .execute();
        dues.reckon(
                campaign,
                List.of(unit),
                day == null ? Map.of() : Map.of(unit, day),
                Set.of(),
                today);
        change.announce(campaign);
    }
}
