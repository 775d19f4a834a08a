package vn.daihoi.plans.internal;

import static vn.daihoi.plans.internal.db.Tables.EVIDENCE_WAITING;
import static vn.daihoi.plans.internal.db.Tables.MILESTONE;
import static vn.daihoi.plans.internal.db.Tables.PROOF;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/// Evidence that was written with the act that gives it and that no milestone has taken yet. Acts
/// so wait for no milestone, and no evidence is lost when the program is killed between the two.
@Repository
class WaitingEvidence {

    /// @param id place in the queue
    /// @param earlier whether it was there before a directive asked for it
    record Waiting(
            long id,
            CampaignId campaign,
            UnitId unit,
            String step,
            LocalDate on,
            String kind,
            @Nullable String object,
            boolean takenBack,
            boolean earlier) {}

    private final DSLContext database;

    WaitingEvidence(DSLContext database) {
        this.database = database;
    }

    /// Something that happened in a unit and is evidence for a step of it.
    ///
    /// @param kind of the event
    /// @param object key of what it was about
    record Shows(UnitId unit, String step, LocalDate on, String kind, String object) {}

    /// Does nothing for a step that the unit does not have, or has reached by more than a proof
    /// filed by hand, which may be returned, unless a withdrawal for that step waits before it.
    void add(CampaignId campaign, List<Shows> shows) {
        if (shows.isEmpty()) {
            return;
        }
        database.insertInto(
                        EVIDENCE_WAITING,
                        EVIDENCE_WAITING.CAMPAIGN_ID,
                        EVIDENCE_WAITING.UNIT_ID,
                        EVIDENCE_WAITING.STEP,
                        EVIDENCE_WAITING.REACHED_ON,
                        EVIDENCE_WAITING.KIND,
                        EVIDENCE_WAITING.OBJECT)
                .select(
                        DSL.select(
                                        MILESTONE.CAMPAIGN_ID,
                                        MILESTONE.UNIT_ID,
                                        MILESTONE.STEP,
                                        DSL.field("shows.reached_on", LocalDate.class),
                                        DSL.field("shows.kind", String.class),
                                        DSL.field("shows.object", String.class))
                                .from(rows(shows))
                                .join(MILESTONE)
                                .on(
                                        MILESTONE.CAMPAIGN_ID.eq(campaign.value()),
                                        MILESTONE.UNIT_ID.eq(
                                                DSL.field("shows.unit_id", UUID.class)),
                                        MILESTONE.STEP.eq(DSL.field("shows.step", String.class)))
                                .where(
                                        MILESTONE
                                                .REACHED_ON
                                                .isNull()
                                                .or(MILESTONE.EVIDENCE_KIND.eq(Evidence.PROOF))
                                                .or(isTakenBack()))
                                .orderBy(DSL.field("shows.place")))
                .execute();
    }

    private static Table<?> rows(List<Shows> shows) {
        return DSL.table(
                "unnest({0}, {1}, {2}, {3}, {4}) with ordinality as shows (unit_id, step, reached_on, kind, object, place)",
                DSL.val(array(shows, each -> each.unit().value(), UUID[]::new)),
                DSL.val(array(shows, Shows::step, String[]::new)),
                DSL.val(array(shows, Shows::on, LocalDate[]::new)),
                DSL.val(array(shows, Shows::kind, String[]::new)),
                DSL.val(array(shows, Shows::object, String[]::new)));
    }

    private static <T> T[] array(
            List<Shows> shows, Function<Shows, T> part, IntFunction<T[]> array) {
        return shows.stream().map(part).toArray(array);
    }

    private static Condition isTakenBack() {
        return DSL.exists(
                DSL.selectOne()
                        .from(EVIDENCE_WAITING)
                        .where(
                                EVIDENCE_WAITING.CAMPAIGN_ID.eq(MILESTONE.CAMPAIGN_ID),
                                EVIDENCE_WAITING.UNIT_ID.eq(MILESTONE.UNIT_ID),
                                EVIDENCE_WAITING.STEP.eq(MILESTONE.STEP),
                                EVIDENCE_WAITING.TAKEN_BACK.isTrue()));
    }

    /// It turned out not to have happened: it no longer shows any step of the unit.
    void takeBack(CampaignId campaign, UnitId unit, LocalDate on, String kind, String object) {
        shown(campaign, unit, kind, object)
                .forEach(step ->
                        database.insertInto(EVIDENCE_WAITING)
                                .set(EVIDENCE_WAITING.CAMPAIGN_ID, campaign.value())
                                .set(EVIDENCE_WAITING.UNIT_ID, unit.value())
                                .set(EVIDENCE_WAITING.STEP, step)
                                .set(EVIDENCE_WAITING.REACHED_ON, on)
                                .set(EVIDENCE_WAITING.KIND, kind)
                                .set(EVIDENCE_WAITING.OBJECT, object)
                                .set(EVIDENCE_WAITING.TAKEN_BACK, true)
                                .execute());
    }

    /// Steps that it shows, beside a proof or alone, and those that it will show in a moment.
    private List<String> shown(CampaignId campaign, UnitId unit, String kind, String object) {
        return database.select(MILESTONE.STEP)
                .from(MILESTONE)
                .where(
                        MILESTONE.CAMPAIGN_ID.eq(campaign.value()),
                        MILESTONE.UNIT_ID.eq(unit.value()),
                        MILESTONE.EVIDENCE_KIND.eq(kind),
                        MILESTONE.EVIDENCE_OBJECT.eq(object))
                .union(
                        DSL.select(PROOF.STEP)
                                .from(PROOF)
                                .where(
                                        PROOF.CAMPAIGN_ID.eq(campaign.value()),
                                        PROOF.UNIT_ID.eq(unit.value()),
                                        PROOF.MEANWHILE_KIND.eq(kind),
                                        PROOF.MEANWHILE_OBJECT.eq(object)))
                .union(
                        DSL.select(EVIDENCE_WAITING.STEP)
                                .from(EVIDENCE_WAITING)
                                .where(
                                        EVIDENCE_WAITING.CAMPAIGN_ID.eq(campaign.value()),
                                        EVIDENCE_WAITING.UNIT_ID.eq(unit.value()),
                                        EVIDENCE_WAITING.KIND.eq(kind),
                                        EVIDENCE_WAITING.OBJECT.eq(object)))
                .fetch(row -> row.value1());
    }

    /// The campaign whose evidence waits longest.
    Optional<CampaignId> next() {
        return database.select(EVIDENCE_WAITING.CAMPAIGN_ID)
                .from(EVIDENCE_WAITING)
                .orderBy(EVIDENCE_WAITING.ID)
                .limit(1)
                .fetchOptional(row -> new CampaignId(row.value1()));
    }

    /// The oldest of a campaign, taken out: they are back if the transaction breaks off. The caller
    /// is alone in the campaign, so that they are taken in their order.
    List<Waiting> take(CampaignId campaign, int limit) {
        var ids =
                DSL.select(EVIDENCE_WAITING.ID)
                        .from(EVIDENCE_WAITING)
                        .where(EVIDENCE_WAITING.CAMPAIGN_ID.eq(campaign.value()))
                        .orderBy(EVIDENCE_WAITING.ID)
                        .limit(limit);
        return database
                .deleteFrom(EVIDENCE_WAITING)
                .where(EVIDENCE_WAITING.ID.in(ids))
                .returning()
                .fetch(row ->
                        new Waiting(
                                row.getId(),
                                new CampaignId(row.getCampaignId()),
                                new UnitId(row.getUnitId()),
                                row.getStep(),
                                row.getReachedOn(),
                                row.getKind(),
                                row.getObject(),
                                row.getTakenBack(),
                                row.getEarlier()))
                .stream()
                .sorted(Comparator.comparingLong(Waiting::id))
                .toList();
    }
}
