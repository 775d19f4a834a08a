package vn.daihoi.plans.internal;

import static vn.daihoi.plans.internal.db.Tables.CAMPAIGN_PLAN;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

import vn.daihoi.organization.CampaignDayMoved;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.MilestoneOverdue;
import vn.daihoi.plans.State;
import vn.daihoi.platform.WithinRequest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Brings the stored states of a campaign to the day it is there: when a practice day is played, or
/// with the first question of a new day.
@Service
class PlanDay {

    private static final String BRING =
            """
            with next as (
                select unit_id, step, plans.state_of(due_on, due_soon_days, reached_on, not_applicable, {1}) as state
                from plans.milestone
                where campaign_id = {0} and reached_on is null and not_applicable is null and due_on is not null
            )
            update plans.milestone m set state = next.state
            from next
            where m.campaign_id = {0} and m.unit_id = next.unit_id and m.step = next.step and m.state <> next.state
            returning m.unit_id, m.step, m.due_on, m.state
            """;

    private final DSLContext database;
    private final Campaigns campaigns;
    private final RollUps rollUps;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;

    PlanDay(
            DSLContext database,
            Campaigns campaigns,
            RollUps rollUps,
            ApplicationEventPublisher events,
            TransactionOperations transactions) {
        this.database = database;
        this.campaigns = campaigns;
        this.rollUps = rollUps;
        this.events = events;
        this.transactions = transactions;
    }

    /// One change at a time in a campaign, until the transaction ends: the counts of the units
    /// above are rows that all changes share, and two that take them in another order would block
    /// each other.
    void lock(CampaignId campaign) {
        database.execute(
                "select pg_advisory_xact_lock({0}, {1})",
                DSL.val(0x706C_616E), DSL.val(campaign.value().hashCode()));
    }

    void begin(CampaignId campaign, LocalDate today) {
        database.insertInto(CAMPAIGN_PLAN)
                .set(CAMPAIGN_PLAN.CAMPAIGN_ID, campaign.value())
                .set(CAMPAIGN_PLAN.STATES_ON, today)
                .onConflictDoNothing()
                .execute();
    }

    @EventListener
    @Transactional
    void on(CampaignDayMoved moved) {
        bringNow(moved.campaign());
    }

    /// @return the day it is in the campaign, on which all states are true now
    LocalDate bring(CampaignId campaign) {
        return WithinRequest.once(new Brought(campaign), () -> bringNow(campaign));
    }

    private record Brought(CampaignId campaign) {}

    private LocalDate bringNow(CampaignId campaign) {
        LocalDate today = campaigns.today(campaign);
        if (isBehind(campaign, today)) {
            transactions.executeWithoutResult(_ -> catchUp(campaign, today));
        }
        return today;
    }

    private void catchUp(CampaignId campaign, LocalDate today) {
        lock(campaign);
        // Another request may have done it while this one waited.
        if (isBehind(campaign, today)) {
            move(campaign, today);
        }
    }

    private boolean isBehind(CampaignId campaign, LocalDate today) {
        @Nullable LocalDate statesOn =
                database.select(CAMPAIGN_PLAN.STATES_ON)
                        .from(CAMPAIGN_PLAN)
                        .where(CAMPAIGN_PLAN.CAMPAIGN_ID.eq(campaign.value()))
                        .fetchOne(CAMPAIGN_PLAN.STATES_ON);
        return statesOn != null && !statesOn.equals(today);
    }

    private void move(CampaignId campaign, LocalDate today) {
        List<Record> changed = database.fetch(BRING, DSL.val(campaign.value()), DSL.val(today));
        database.update(CAMPAIGN_PLAN)
                .set(CAMPAIGN_PLAN.STATES_ON, today)
                .where(CAMPAIGN_PLAN.CAMPAIGN_ID.eq(campaign.value()))
                .execute();
        rollUps.recount(campaign);
        changed.stream()
                .filter(row -> State.OVERDUE.name().equals(row.get("state", String.class)))
                .forEach(row -> events.publishEvent(overdue(campaign, row)));
        events.publishEvent(new PlanChanged(campaign));
    }

    private static MilestoneOverdue overdue(CampaignId campaign, Record row) {
        return new MilestoneOverdue(
                campaign,
                new UnitId(Objects.requireNonNull(row.get("unit_id", UUID.class))),
                Objects.requireNonNull(row.get("step", String.class)),
                Objects.requireNonNull(row.get("due_on", LocalDate.class)));
    }
}
