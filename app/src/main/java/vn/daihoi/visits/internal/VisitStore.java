package vn.daihoi.visits.internal;

import static vn.daihoi.visits.internal.db.Tables.FINDING;
import static vn.daihoi.visits.internal.db.Tables.FOLLOW_UP;
import static vn.daihoi.visits.internal.db.Tables.PARALLEL;
import static vn.daihoi.visits.internal.db.Tables.PHOTO;
import static vn.daihoi.visits.internal.db.Tables.VISIT;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.visits.internal.db.tables.records.VisitRecord;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Reads visits. Every question names the campaign and the unit.
@Repository
public class VisitStore {

    private static final int MOST = 200;

    private final DSLContext database;

    VisitStore(DSLContext database) {
        this.database = database;
    }

    public Optional<Visit> find(CampaignUnit unit, UUID id) {
        return database.selectFrom(VISIT)
                .where(of(unit), VISIT.ID.eq(id))
                .fetchOptional(this::visit);
    }

    /// Newest first.
    public List<Visit> list(CampaignUnit unit) {
        return database.selectFrom(VISIT)
                .where(of(unit))
                .orderBy(VISIT.DAY.desc(), VISIT.ID.desc())
                .limit(MOST)
                .fetch(this::visit);
    }

    private static Condition of(CampaignUnit unit) {
        return VISIT.CAMPAIGN_ID
                .eq(unit.campaign().value())
                .and(VISIT.UNIT_ID.eq(unit.id().value()));
    }

    /// Days of the last visits that were noted; units that were never visited are absent.
    public Map<UnitId, LocalDate> last(Collection<CampaignUnit> units) {
        return days(units, DSL.max(VISIT.DAY), VISIT.NOTED_BY_NAME.isNotNull());
    }

    /// The next visits that are planned, from a day on.
    public Map<UnitId, LocalDate> next(Collection<CampaignUnit> units, LocalDate from) {
        return days(
                units, DSL.min(VISIT.DAY), VISIT.NOTED_BY_NAME.isNull().and(VISIT.DAY.ge(from)));
    }

    private Map<UnitId, LocalDate> days(
            Collection<CampaignUnit> units, org.jooq.Field<LocalDate> day, Condition which) {
        return database.select(VISIT.UNIT_ID, day)
                .from(VISIT)
                .where(within(units), which)
                .groupBy(VISIT.UNIT_ID)
                .fetchMap(row -> new UnitId(row.value1()), row -> row.value2());
    }

    private static Condition within(Collection<CampaignUnit> units) {
        return units.stream()
                .map(VisitStore::of)
                .reduce(Condition::or)
                .orElse(DSL.falseCondition());
    }

    /// Keys of what must or had to be done after visits of a unit.
    List<UUID> followUps(CampaignUnit unit) {
        return database.select(FOLLOW_UP.ID)
                .from(FOLLOW_UP)
                .join(VISIT)
                .on(VISIT.ID.eq(FOLLOW_UP.VISIT_ID))
                .where(of(unit))
                .orderBy(FOLLOW_UP.ID)
                .fetch(FOLLOW_UP.ID);
    }

    /// JPEG.
    public Optional<byte[]> photo(CampaignUnit unit, UUID visit, UUID photo) {
        return database.select(PHOTO.CONTENT)
                .from(PHOTO)
                .join(VISIT)
                .on(VISIT.ID.eq(PHOTO.VISIT_ID))
                .where(of(unit), VISIT.ID.eq(visit), PHOTO.ID.eq(photo))
                .fetchOptional(PHOTO.CONTENT);
    }

    private Visit visit(VisitRecord row) {
        return new Visit(
                row.getId(),
                new UnitId(row.getUnitId()),
                row.getDay(),
                row.getWho(),
                row.getWords(),
                row.getVersion(),
                row.getPlannedByName(),
                row.getNotedByName(),
                findings(row.getId()),
                toDos(row.getId()),
                database.select(PHOTO.ID)
                        .from(PHOTO)
                        .where(PHOTO.VISIT_ID.eq(row.getId()))
                        .orderBy(PHOTO.ID)
                        .fetch(PHOTO.ID),
                parallel(row.getId()));
    }

    private List<Visit.Finding> findings(UUID visit) {
        return database.selectFrom(FINDING)
                .where(FINDING.VISIT_ID.eq(visit))
                .orderBy(FINDING.ID)
                .fetch(row -> new Visit.Finding(row.getItem(), row.getWords()));
    }

    private List<Visit.ToDo> toDos(UUID visit) {
        return database.selectFrom(FOLLOW_UP)
                .where(FOLLOW_UP.VISIT_ID.eq(visit))
                .orderBy(FOLLOW_UP.ID)
                .fetch(row -> new Visit.ToDo(row.getId(), row.getWords()));
    }

    private List<Visit.Parallel> parallel(UUID visit) {
        return database.selectFrom(PARALLEL)
                .where(PARALLEL.VISIT_ID.eq(visit))
                .orderBy(PARALLEL.ID)
                .fetch(row ->
                        new Visit.Parallel(row.getId(), row.getWords(), row.getWrittenByName()));
    }
}
