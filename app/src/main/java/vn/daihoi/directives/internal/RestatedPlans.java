package vn.daihoi.directives.internal;

import static vn.daihoi.directives.internal.db.Tables.PLAN_LINE;
import static vn.daihoi.directives.internal.db.Tables.RESTATED_PLAN;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.internal.RestatedPlan.Line;
import vn.daihoi.directives.internal.db.tables.records.RestatedPlanRecord;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.platform.Ids;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Rows of restated plans.
@Repository
public class RestatedPlans {

    private final DSLContext database;
    private final Clock clock;

    RestatedPlans(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<RestatedPlan> find(DirectiveId paper, UnitId unit) {
        return where(is(paper, unit)).stream().findFirst();
    }

    /// Whether their plans are issued, of those units that have one.
    public Map<UnitId, Boolean> issued(DirectiveId paper, Collection<UnitId> units) {
        var ids = units.stream().map(UnitId::value).toArray(UUID[]::new);
        return database.select(RESTATED_PLAN.UNIT_ID, RESTATED_PLAN.OWN_PAPER_ID.isNotNull())
                .from(RESTATED_PLAN)
                .where(
                        RESTATED_PLAN.PAPER_ID.eq(paper.value()),
                        RESTATED_PLAN.UNIT_ID.eq(DSL.any(ids)))
                .fetchMap(row -> new UnitId(row.value1()), row -> row.value2());
    }

    /// The plan that was issued as a paper of the unit's own.
    public Optional<RestatedPlan> issuedAs(DirectiveId own) {
        return where(RESTATED_PLAN.OWN_PAPER_ID.eq(own.value())).stream().findFirst();
    }

    /// The plan, and nobody else changes it until the transaction ends.
    Optional<RestatedPlan> lock(DirectiveId paper, UnitId unit) {
        return database.selectFrom(RESTATED_PLAN)
                .where(is(paper, unit))
                .forUpdate()
                .fetchOptional(this::plan);
    }

    private static Condition is(DirectiveId paper, UnitId unit) {
        return RESTATED_PLAN.PAPER_ID.eq(paper.value()).and(RESTATED_PLAN.UNIT_ID.eq(unit.value()));
    }

    /// @return false when the unit has one already
    boolean begin(CampaignUnit unit, DirectiveId paper, List<Line> lines, Viewer by) {
        UUID id = Ids.next();
        var now = OffsetDateTime.now(clock);
        int begun =
                database.insertInto(RESTATED_PLAN)
                        .set(RESTATED_PLAN.ID, id)
                        .set(RESTATED_PLAN.PAPER_ID, paper.value())
                        .set(RESTATED_PLAN.CAMPAIGN_ID, unit.campaign().value())
                        .set(RESTATED_PLAN.UNIT_ID, unit.id().value())
                        .set(RESTATED_PLAN.BEGUN_BY_NAME, by.name())
                        .set(RESTATED_PLAN.BEGUN_AT, now)
                        .set(RESTATED_PLAN.CHANGED_BY_NAME, by.name())
                        .set(RESTATED_PLAN.CHANGED_AT, now)
                        .onConflictDoNothing()
                        .execute();
        if (begun == 1) {
            insert(id, lines);
        }
        return begun == 1;
    }

    /// Puts other lines in the place of those there are.
    void save(UUID plan, List<Line> lines, Viewer by) {
        database.deleteFrom(PLAN_LINE).where(PLAN_LINE.PLAN_ID.eq(plan)).execute();
        insert(plan, lines);
        database.update(RESTATED_PLAN)
                .set(RESTATED_PLAN.CHANGED_BY_NAME, by.name())
                .set(RESTATED_PLAN.CHANGED_AT, OffsetDateTime.now(clock))
                .where(RESTATED_PLAN.ID.eq(plan))
                .execute();
    }

    private void insert(UUID plan, List<Line> lines) {
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            database.insertInto(PLAN_LINE)
                    .set(PLAN_LINE.ID, line.id())
                    .set(PLAN_LINE.PLAN_ID, plan)
                    .set(PLAN_LINE.REQUIREMENT_ID, line.requirement())
                    .set(PLAN_LINE.POSITION, at)
                    .set(PLAN_LINE.TEXT, line.text())
                    .set(PLAN_LINE.OWNER, line.owner())
                    .set(PLAN_LINE.DUE_ON, line.due())
                    .set(PLAN_LINE.FIGURE, line.figure())
                    .execute();
        }
    }

    void issue(UUID plan, DirectiveId own, Viewer by) {
        database.update(RESTATED_PLAN)
                .set(RESTATED_PLAN.ISSUED_BY_NAME, by.name())
                .set(RESTATED_PLAN.ISSUED_AT, OffsetDateTime.now(clock))
                .set(RESTATED_PLAN.OWN_PAPER_ID, own.value())
                .where(RESTATED_PLAN.ID.eq(plan))
                .execute();
    }

    private List<RestatedPlan> where(Condition condition) {
        return database.selectFrom(RESTATED_PLAN).where(condition).fetch(this::plan);
    }

    private RestatedPlan plan(RestatedPlanRecord row) {
        @Nullable UUID own = row.getOwnPaperId();
        return new RestatedPlan(
                row.getId(),
                new DirectiveId(row.getPaperId()),
                new UnitId(row.getUnitId()),
                row.getChangedByName(),
                row.getChangedAt().toInstant(),
                own == null ? null : new DirectiveId(own),
                lines(row.getId()));
    }

    private List<Line> lines(UUID plan) {
        return database.selectFrom(PLAN_LINE)
                .where(PLAN_LINE.PLAN_ID.eq(plan))
                .orderBy(PLAN_LINE.POSITION)
                .fetch(row ->
                        new Line(
                                row.getId(),
                                row.getRequirementId(),
                                row.getText(),
                                row.getOwner(),
                                row.getDueOn(),
                                row.getFigure()));
    }
}
