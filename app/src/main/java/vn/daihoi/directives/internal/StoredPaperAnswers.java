package vn.daihoi.directives.internal;

import static vn.daihoi.directives.internal.db.Tables.DELIVERY;
import static vn.daihoi.directives.internal.db.Tables.PAPER;
import static vn.daihoi.directives.internal.db.Tables.RESTATED_PLAN;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.PaperAnswers;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Moments;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

@Repository
class StoredPaperAnswers implements PaperAnswers {

    private final DSLContext database;

    StoredPaperAnswers(DSLContext database) {
        this.database = database;
    }

    @Override
    public List<Answer> acknowledged(DirectiveId paper, Collection<UnitId> units) {
        return database.select(DELIVERY.UNIT_ID, DELIVERY.ACKNOWLEDGED_AT)
                .from(DELIVERY)
                .where(
                        DELIVERY.PAPER_ID.eq(paper.value()),
                        DELIVERY.UNIT_ID.eq(DSL.any(ids(units))),
                        DELIVERY.ACKNOWLEDGED_AT.isNotNull())
                .fetch(row ->
                        new Answer(
                                new UnitId(row.value1()),
                                paper,
                                Moments.day(row.value2().toInstant())));
    }

    @Override
    public List<Answer> plans(DirectiveId paper, Collection<UnitId> units) {
        return database.select(
                        RESTATED_PLAN.UNIT_ID, RESTATED_PLAN.OWN_PAPER_ID, RESTATED_PLAN.ISSUED_AT)
                .from(RESTATED_PLAN)
                .join(PAPER)
                .on(PAPER.ID.eq(RESTATED_PLAN.OWN_PAPER_ID), PAPER.WITHDRAWN_AT.isNull())
                .where(
                        RESTATED_PLAN.PAPER_ID.eq(paper.value()),
                        RESTATED_PLAN.UNIT_ID.eq(DSL.any(ids(units))))
                .fetch(row ->
                        new Answer(
                                new UnitId(row.value1()),
                                new DirectiveId(row.value2()),
                                Moments.day(row.value3().toInstant())));
    }

    private static UUID[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
