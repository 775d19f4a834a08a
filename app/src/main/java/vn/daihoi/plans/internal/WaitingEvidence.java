package vn.daihoi.plans.internal;

import static vn.daihoi.plans.internal.db.Tables.EVIDENCE_WAITING;
import static vn.daihoi.plans.internal.db.Tables.MILESTONE;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// Evidence that was written with the act that gives it and that no milestone has taken yet. Acts
/// so wait for no milestone, and no evidence is lost when the program is killed between the two.
@Repository
class WaitingEvidence {

    /// @param id place in the queue
    record Waiting(
            long id,
            CampaignId campaign,
            UnitId unit,
            String step,
            LocalDate on,
            String kind,
            @Nullable String object) {}

    private final DSLContext database;

    WaitingEvidence(DSLContext database) {
        this.database = database;
    }

    /// Does nothing for a step that the unit does not have, or has reached by more than a proof
    /// filed by hand: that may be returned.
    void add(
            CampaignId campaign,
            UnitId unit,
            String step,
            LocalDate on,
            String kind,
            String object) {
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
                                        DSL.val(on),
                                        DSL.val(kind),
                                        DSL.val(object))
                                .from(MILESTONE)
                                .where(
                                        MILESTONE.CAMPAIGN_ID.eq(campaign.value()),
                                        MILESTONE.UNIT_ID.eq(unit.value()),
                                        MILESTONE.STEP.eq(step),
                                        MILESTONE
                                                .REACHED_ON
                                                .isNull()
                                                .or(MILESTONE.EVIDENCE_KIND.eq(Evidence.PROOF))))
                .execute();
    }

    /// The oldest of one campaign, taken out: they are back if the transaction breaks off. Those
    /// that another node is taking are left to it.
    List<Waiting> take(int limit) {
        var oldest = EVIDENCE_WAITING.as("oldest");
        var ids =
                DSL.select(EVIDENCE_WAITING.ID)
                        .from(EVIDENCE_WAITING)
                        .where(
                                EVIDENCE_WAITING.CAMPAIGN_ID.eq(
                                        DSL.select(oldest.CAMPAIGN_ID)
                                                .from(oldest)
                                                .orderBy(oldest.ID)
                                                .limit(1)))
                        .orderBy(EVIDENCE_WAITING.ID)
                        .limit(limit)
                        .forUpdate()
                        .skipLocked();
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
                                row.getObject()))
                .stream()
                .sorted(Comparator.comparingLong(Waiting::id))
                .toList();
    }
}
