package vn.daihoi.plans.internal;

import static vn.daihoi.plans.internal.db.Tables.EARLIER_EVIDENCE;
import static vn.daihoi.plans.internal.db.Tables.MILESTONE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.EarlierEvidence.Earlier;
import vn.daihoi.plans.Evidence;
import vn.daihoi.plans.internal.db.tables.records.EarlierEvidenceRecord;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Evidence from before a directive asked for it.
@Repository
public class EarlierStore {

    /// Each is kept once and waits once for its milestone. A day of a practice campaign may lie
    /// before the real one.
    private static final String KEEP =
            """
            with kept as (
                insert into plans.earlier_evidence (campaign_id, unit_id, step, kind, object, reached_on, found_on)
                select {0}, f.unit_id, {1}, {2}, f.object, least(f.since, {3}), {3}
                from unnest({4}, {5}, {6}) as f (unit_id, object, since)
                on conflict do nothing
                returning campaign_id, unit_id, step, kind, object, reached_on
            )
            insert into plans.evidence_waiting (campaign_id, unit_id, step, kind, object, reached_on, earlier)
            select campaign_id, unit_id, step, kind, object, reached_on, true from kept order by unit_id
            """;

    private final DSLContext database;

    EarlierStore(DSLContext database) {
        this.database = database;
    }

    /// @param returned null while it stands
    public record Kept(
            String step,
            String kind,
            String object,
            LocalDate on,
            LocalDate foundOn,
            @Nullable Returned returned) {}

    /// @param byName who returned it
    /// @param answer why
    public record Returned(LocalDate on, String byName, String answer) {}

    /// Those of some units that have the step and have not reached it, or only by a proof filed by
    /// hand, which may be returned.
    List<UnitId> open(CampaignId campaign, String step, Collection<UnitId> units) {
        UUID[] ids = units.stream().map(UnitId::value).toArray(UUID[]::new);
        return database.select(MILESTONE.UNIT_ID)
                .from(MILESTONE)
                .where(
                        MILESTONE.CAMPAIGN_ID.eq(campaign.value()),
                        MILESTONE.STEP.eq(step),
                        MILESTONE.UNIT_ID.eq(DSL.any(ids)),
                        MILESTONE
                                .REACHED_ON
                                .isNull()
                                .or(MILESTONE.EVIDENCE_KIND.eq(Evidence.PROOF)))
                .fetch(row -> new UnitId(row.value1()));
    }

    void keep(CampaignId campaign, String step, String kind, List<Earlier> found, LocalDate today) {
        database.execute(
                KEEP,
                DSL.val(campaign.value()),
                DSL.val(step),
                DSL.val(kind),
                DSL.val(today),
                DSL.val(found.stream().map(each -> each.unit().value()).toArray(UUID[]::new)),
                DSL.val(found.stream().map(Earlier::object).toArray(String[]::new)),
                DSL.val(found.stream().map(Earlier::since).toArray(LocalDate[]::new)));
    }

    /// It turned out not to have happened; should it happen after all, it counts anew.
    void forget(CampaignId campaign, UnitId unit, String kind, String object) {
        database.deleteFrom(EARLIER_EVIDENCE)
                .where(
                        of(campaign, unit),
                        EARLIER_EVIDENCE.KIND.eq(kind),
                        EARLIER_EVIDENCE.OBJECT.eq(object))
                .execute();
    }

    /// All that the unit had shown before, by step.
    public List<Kept> of(CampaignUnit unit) {
        return database.selectFrom(EARLIER_EVIDENCE)
                .where(of(unit.campaign(), unit.id()))
                .orderBy(EARLIER_EVIDENCE.STEP, EARLIER_EVIDENCE.REACHED_ON)
                .fetch(EarlierStore::kept);
    }

    /// What was returned of a step in these words.
    Optional<Kept> returned(CampaignUnit unit, String step, String answer) {
        return of(unit).stream()
                .filter(each -> each.step().equals(step))
                .filter(each -> each.returned() != null && each.returned().answer().equals(answer))
                .findFirst();
    }

    void giveBack(
            CampaignUnit unit,
            String step,
            @Nullable String kind,
            @Nullable String object,
            Viewer by,
            Returned how) {
        database.update(EARLIER_EVIDENCE)
                .set(EARLIER_EVIDENCE.RETURNED_ON, how.on())
                .set(EARLIER_EVIDENCE.RETURNED_BY, by.id().value())
                .set(EARLIER_EVIDENCE.RETURNED_BY_NAME, how.byName())
                .set(EARLIER_EVIDENCE.ANSWER, how.answer())
                .where(of(unit, step, kind, object))
                .execute();
    }

    void takeAgain(CampaignUnit unit, Kept kept) {
        database.update(EARLIER_EVIDENCE)
                .setNull(EARLIER_EVIDENCE.RETURNED_ON)
                .setNull(EARLIER_EVIDENCE.RETURNED_BY)
                .setNull(EARLIER_EVIDENCE.RETURNED_BY_NAME)
                .set(EARLIER_EVIDENCE.ANSWER, "")
                .where(of(unit, kept.step(), kept.kind(), kept.object()))
                .execute();
    }

    private static Condition of(
            CampaignUnit unit, String step, @Nullable String kind, @Nullable String object) {
        return of(unit.campaign(), unit.id())
                .and(EARLIER_EVIDENCE.STEP.eq(step))
                .and(EARLIER_EVIDENCE.KIND.eq(kind))
                .and(EARLIER_EVIDENCE.OBJECT.eq(object));
    }

    private static Condition of(CampaignId campaign, UnitId unit) {
        return EARLIER_EVIDENCE
                .CAMPAIGN_ID
                .eq(campaign.value())
                .and(EARLIER_EVIDENCE.UNIT_ID.eq(unit.value()));
    }

    private static Kept kept(EarlierEvidenceRecord row) {
        LocalDate returned = row.getReturnedOn();
        String by = row.getReturnedByName();
        return new Kept(
                row.getStep(),
                row.getKind(),
                row.getObject(),
                row.getReachedOn(),
                row.getFoundOn(),
                returned == null || by == null
                        ? null
                        : new Returned(returned, by, row.getAnswer()));
    }
}
