package vn.daihoi.directives.internal;

import static vn.daihoi.directives.internal.db.Tables.DELIVERY;
import static vn.daihoi.directives.internal.db.Tables.REQUIREMENT;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.internal.Requirement.DueDay;
import vn.daihoi.directives.internal.Requirement.EvidenceKind;
import vn.daihoi.directives.internal.Requirement.From;
import vn.daihoi.directives.internal.Requirement.ShownBy;
import vn.daihoi.directives.internal.db.tables.records.RequirementRecord;
import vn.daihoi.organization.CampaignUnit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// What papers demand.
@Repository
public class Requirements {

    private final DSLContext database;
    private final Clock clock;

    Requirements(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// In the order of the paper.
    public List<Requirement> of(DirectiveId paper) {
        return database.selectFrom(REQUIREMENT)
                .where(REQUIREMENT.PAPER_ID.eq(paper.value()), REQUIREMENT.REMOVED_AT.isNull())
                .orderBy(REQUIREMENT.POSITION, REQUIREMENT.ID)
                .fetch(Requirements::requirement);
    }

    /// Those that a unit has to meet.
    public List<Requirement> of(DirectiveId paper, CampaignUnit unit) {
        return of(paper).stream()
                .filter(each -> each.level() == null || each.level().equals(unit.level()))
                .toList();
    }

    Optional<Requirement> find(DirectiveId paper, UUID id) {
        return of(paper).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// Waits for acknowledgements of the paper that are being taken down, and keeps the next ones
    /// waiting until the transaction ends: whoever reads them after this misses none that has not
    /// seen what was changed before it. In the order of the units: who takes down several at once
    /// in that order too is never locked with this one.
    void holdAnswers(DirectiveId paper) {
        database.selectOne()
                .from(DELIVERY)
                .where(DELIVERY.PAPER_ID.eq(paper.value()), DELIVERY.ACKNOWLEDGED_AT.isNull())
                .orderBy(DELIVERY.UNIT_ID)
                .forShare()
                .execute();
    }

    /// At the end of the paper's others.
    void add(Requirement requirement, Viewer by) {
        int next =
                database.select(DSL.coalesce(DSL.max(REQUIREMENT.POSITION), -1))
                        .from(REQUIREMENT)
                        .where(REQUIREMENT.PAPER_ID.eq(requirement.paper().value()))
                        .fetchSingle()
                        .value1();
        var row = database.newRecord(REQUIREMENT);
        fill(row, requirement, by);
        row.setId(requirement.id());
        row.setPaperId(requirement.paper().value());
        row.setPosition(next + 1);
        row.insert();
    }

    void change(Requirement requirement, Viewer by) {
        var row = database.fetchSingle(REQUIREMENT, REQUIREMENT.ID.eq(requirement.id()));
        fill(row, requirement, by);
        row.update();
    }

    void remove(UUID id) {
        database.update(REQUIREMENT)
                .set(REQUIREMENT.REMOVED_AT, OffsetDateTime.now(clock))
                .where(REQUIREMENT.ID.eq(id))
                .execute();
    }

    private void fill(RequirementRecord row, Requirement requirement, Viewer by) {
        row.setText(requirement.text());
        row.setLevel(requirement.level());
        row.setDueOn(requirement.due() instanceof DueDay.On(var day) ? day : null);
        row.setDueDays(requirement.due() instanceof DueDay.Offset(var days, _) ? days : null);
        row.setDueFrom(
                requirement.due() instanceof DueDay.Offset(_, var from) ? from.code() : null);
        row.setEvidence(requirement.shownBy().evidence().code());
        row.setDocument(requirement.shownBy().document());
        row.setStep(requirement.shownBy().step());
        row.setFigure(requirement.figure());
        row.setSetByName(by.name());
        row.setSetAt(OffsetDateTime.now(clock));
    }

    private static Requirement requirement(RequirementRecord row) {
        return new Requirement(
                row.getId(),
                new DirectiveId(row.getPaperId()),
                row.getPosition(),
                row.getText(),
                row.getLevel(),
                due(row),
                new ShownBy(
                        EvidenceKind.valueOf(row.getEvidence().toUpperCase(Locale.ROOT)),
                        row.getDocument(),
                        row.getStep()),
                row.getFigure());
    }

    private static @Nullable DueDay due(RequirementRecord row) {
        if (row.getDueOn() != null) {
            return new DueDay.On(row.getDueOn());
        }
        @Nullable Integer count = row.getDueDays();
        @Nullable String from = row.getDueFrom();
        return count == null || from == null
                ? null
                : new DueDay.Offset(count, From.valueOf(from.toUpperCase(Locale.ROOT)));
    }
}
