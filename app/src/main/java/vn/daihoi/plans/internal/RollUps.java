package vn.daihoi.plans.internal;

import static vn.daihoi.plans.internal.db.Tables.BRANCH;
import static vn.daihoi.plans.internal.db.Tables.ROLL_UP;
import static vn.daihoi.plans.internal.db.Tables.UNIT_PLAN;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.State;
import vn.daihoi.plans.internal.ChangeMilestone.Change;

import java.util.List;
import java.util.UUID;

/// Counts of states for each unit that has others below it. A change of one milestone touches the
/// rows of the units above it only; a recount gives the same.
@Repository
class RollUps {

    private static final String RECOUNT_STEPS =
            """
            insert into plans.roll_up
            select m.campaign_id, above.unit_id, m.step,
                count(*) filter (where m.state = 'NOT_DUE'),
                count(*) filter (where m.state = 'DUE_SOON'),
                count(*) filter (where m.state = 'OVERDUE'),
                count(*) filter (where m.state = 'REACHED'),
                count(*) filter (where m.state = 'REACHED_LATE'),
                count(*) filter (where m.state = 'NOT_APPLICABLE'),
                count(*) filter (where m.look = 'PENDING')
            from plans.milestone m
            join plans.unit_plan u on u.campaign_id = m.campaign_id and u.unit_id = m.unit_id
            cross join unnest(u.ancestors) as above (unit_id)
            where m.campaign_id = {0}
            group by m.campaign_id, above.unit_id, m.step
            """;

    private static final String RECOUNT_UNITS =
            """
            with counted as (
                select unit_id, count(*) filter (where state = 'OVERDUE') as overdue
                from plans.milestone where campaign_id = {0} group by unit_id
            )
            update plans.unit_plan u set overdue = c.overdue from counted c
            where u.campaign_id = {0} and u.unit_id = c.unit_id and u.overdue <> c.overdue
            """;

    private static final String RECOUNT_BRANCHES =
            """
            insert into plans.branch
            select u.campaign_id, above.unit_id, count(*), count(*) filter (where u.overdue > 0)
            from plans.unit_plan u cross join unnest(u.ancestors) as above (unit_id)
            where u.campaign_id = {0}
            group by u.campaign_id, above.unit_id
            """;

    private static final String MOVED =
            """
            with moved as (
                select m.unit_id, m.step, m.old, m.new, u.ancestors
                from unnest({1}::uuid[], {2}::text[], {3}::text[], {4}::text[]) as m (unit_id, step, old, new)
                join plans.unit_plan u on u.campaign_id = {0} and u.unit_id = m.unit_id
            )
            """;

    private static final String SHIFT_STEPS =
            MOVED
                    + """
                    , counted as (
                        select above.unit_id, m.step,
                            sum((m.new = 'NOT_DUE')::int - (m.old = 'NOT_DUE')::int) as not_due,
                            sum((m.new = 'DUE_SOON')::int - (m.old = 'DUE_SOON')::int) as due_soon,
                            sum((m.new = 'OVERDUE')::int - (m.old = 'OVERDUE')::int) as overdue,
                            sum((m.new = 'REACHED')::int - (m.old = 'REACHED')::int) as reached,
                            sum((m.new = 'REACHED_LATE')::int - (m.old = 'REACHED_LATE')::int) as reached_late,
                            sum((m.new = 'NOT_APPLICABLE')::int - (m.old = 'NOT_APPLICABLE')::int) as not_applicable
                        from moved m cross join unnest(m.ancestors) as above (unit_id)
                        group by above.unit_id, m.step
                    )
                    update plans.roll_up r set
                        not_due = r.not_due + c.not_due, due_soon = r.due_soon + c.due_soon, overdue = r.overdue + c.overdue,
                        reached = r.reached + c.reached, reached_late = r.reached_late + c.reached_late,
                        not_applicable = r.not_applicable + c.not_applicable
                    from counted c
                    where r.campaign_id = {0} and r.unit_id = c.unit_id and r.step = c.step
                    """;

    private static final String SHIFT_OVERDUE =
            MOVED
                    + """
                    , changed as (
                        select unit_id, sum((new = 'OVERDUE')::int - (old = 'OVERDUE')::int) as more
                        from moved group by unit_id
                    ),
                    counted as (
                        update plans.unit_plan u set overdue = u.overdue + changed.more
                        from changed
                        where u.campaign_id = {0} and u.unit_id = changed.unit_id and changed.more <> 0
                        returning u.ancestors, (u.overdue > 0)::int - (u.overdue - changed.more > 0)::int as behind
                    ),
                    shifted as (
                        select above.unit_id, sum(counted.behind) as units
                        from counted cross join unnest(counted.ancestors) as above (unit_id)
                        where counted.behind <> 0
                        group by above.unit_id
                    )
                    update plans.branch b set units_behind = b.units_behind + shifted.units
                    from shifted where b.campaign_id = {0} and b.unit_id = shifted.unit_id
                    """;

    private final DSLContext database;

    RollUps(DSLContext database) {
        this.database = database;
    }

    /// Counts all anew.
    void recount(CampaignId campaign) {
        var id = DSL.val(campaign.value());
        database.deleteFrom(ROLL_UP).where(ROLL_UP.CAMPAIGN_ID.eq(id)).execute();
        database.execute(RECOUNT_STEPS, id);
        database.execute(RECOUNT_UNITS, id);
        database.deleteFrom(BRANCH).where(BRANCH.CAMPAIGN_ID.eq(id)).execute();
        database.execute(RECOUNT_BRANCHES, id);
    }

    /// One milestone of the unit goes from one state to another.
    void shift(CampaignId campaign, Milestone milestone, State from, State to) {
        UUID unit = milestone.unit().value();
        UUID[] above = above(campaign, unit);
        Field<Integer> left = count(from);
        Field<Integer> entered = count(to);
        database.update(ROLL_UP)
                .set(left, left.minus(1))
                .set(entered, entered.plus(1))
                .where(
                        ROLL_UP.CAMPAIGN_ID.eq(campaign.value()),
                        ROLL_UP.STEP.eq(milestone.step()),
                        ROLL_UP.UNIT_ID.in(above))
                .execute();
        if (from == State.OVERDUE) {
            behind(campaign, unit, above, -1);
        } else if (to == State.OVERDUE) {
            behind(campaign, unit, above, 1);
        }
    }

    /// One proof more or less waits for the level above.
    void wait(CampaignId campaign, Milestone milestone, int change) {
        UUID[] above = above(campaign, milestone.unit().value());
        database.update(ROLL_UP)
                .set(ROLL_UP.AWAITING_LOOK, ROLL_UP.AWAITING_LOOK.plus(change))
                .where(
                        ROLL_UP.CAMPAIGN_ID.eq(campaign.value()),
                        ROLL_UP.STEP.eq(milestone.step()),
                        ROLL_UP.UNIT_ID.in(above))
                .execute();
    }

    /// Many at once; no unit's step twice.
    void shift(CampaignId campaign, List<Change> changes) {
        var moved = changes.stream().filter(each -> each.before().state() != each.after().state());
        var arguments = arguments(campaign, moved.toList());
        database.execute(SHIFT_STEPS, arguments);
        database.execute(SHIFT_OVERDUE, arguments);
    }

    private static Object[] arguments(CampaignId campaign, List<Change> moved) {
        return new Object[] {
            DSL.val(campaign.value()),
            DSL.val(moved.stream().map(each -> each.after().unit().value()).toArray(UUID[]::new)),
            DSL.val(moved.stream().map(each -> each.after().step()).toArray(String[]::new)),
            DSL.val(
                    moved.stream()
                            .map(each -> each.before().state().name())
                            .toArray(String[]::new)),
            DSL.val(moved.stream().map(each -> each.after().state().name()).toArray(String[]::new))
        };
    }

    private UUID[] above(CampaignId campaign, UUID unit) {
        return database.select(UNIT_PLAN.ANCESTORS)
                .from(UNIT_PLAN)
                .where(UNIT_PLAN.CAMPAIGN_ID.eq(campaign.value()), UNIT_PLAN.UNIT_ID.eq(unit))
                .fetchSingle()
                .value1();
    }

    /// The unit has one overdue milestone more or less; the units above count units, so they change
    /// with the first and the last only.
    private void behind(CampaignId campaign, UUID unit, UUID[] above, int change) {
        int overdue =
                database.update(UNIT_PLAN)
                        .set(UNIT_PLAN.OVERDUE, UNIT_PLAN.OVERDUE.plus(change))
                        .where(
                                UNIT_PLAN.CAMPAIGN_ID.eq(campaign.value()),
                                UNIT_PLAN.UNIT_ID.eq(unit))
                        .returningResult(UNIT_PLAN.OVERDUE)
                        .fetchSingle()
                        .value1();
        if (overdue == Math.max(0, change)) {
            database.update(BRANCH)
                    .set(BRANCH.UNITS_BEHIND, BRANCH.UNITS_BEHIND.plus(change))
                    .where(BRANCH.CAMPAIGN_ID.eq(campaign.value()), BRANCH.UNIT_ID.in(above))
                    .execute();
        }
    }

    static Field<Integer> count(State state) {
        return switch (state) {
            case NOT_DUE -> ROLL_UP.NOT_DUE;
            case DUE_SOON -> ROLL_UP.DUE_SOON;
            case OVERDUE -> ROLL_UP.OVERDUE;
            case REACHED -> ROLL_UP.REACHED;
            case REACHED_LATE -> ROLL_UP.REACHED_LATE;
            case NOT_APPLICABLE -> ROLL_UP.NOT_APPLICABLE;
        };
    }
}
