package vn.daihoi.reviews.internal;

import static vn.daihoi.reviews.internal.db.Tables.FINDING;
import static vn.daihoi.reviews.internal.db.Tables.RUN;
import static vn.daihoi.reviews.internal.db.Tables.WAIVER;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.review.Level;

import java.util.List;
import java.util.UUID;

/// What the newest review of each document of a campaign found, counted by unit and rule: what is
/// weak everywhere is what training should treat.
@Repository
public class WeakSpots {

    private final DSLContext database;

    WeakSpots(DSLContext database) {
        this.database = database;
    }

    /// Errors and warnings that stand, of one rule in one document.
    ///
    /// @param key of the document in its unit
    /// @param version number of the version that was reviewed
    /// @param findings 1 or more
    public record Spot(UnitId unit, DocumentKey key, int version, String rule, int findings) {}

    /// A document whose newest version was reviewed.
    public record Reviewed(UnitId unit, String kind) {}

    /// @param kind public id of a document kind; empty for all
    public List<Spot> of(CampaignId campaign, String kind) {
        return database.select(
                        RUN.UNIT_ID, RUN.KIND, RUN.ORDINAL, RUN.NUMBER, FINDING.RULE, DSL.count())
                .from(FINDING)
                .join(RUN)
                .on(RUN.ID.eq(FINDING.RUN_ID))
                .where(
                        RUN.ID.in(newest(campaign, kind)),
                        FINDING.LEVEL.ne(RunStore.word(Level.NOTE)))
                .andNotExists(DSL.selectOne().from(WAIVER).where(FindingStore.WAIVES))
                .groupBy(RUN.UNIT_ID, RUN.KIND, RUN.ORDINAL, RUN.NUMBER, FINDING.RULE)
                .fetch(row ->
                        new Spot(
                                new UnitId(row.value1()),
                                new DocumentKey(row.value2(), row.value3()),
                                row.value4(),
                                row.value5(),
                                row.value6()));
    }

    /// @param kind public id of a document kind; empty for all
    public List<Reviewed> reviewed(CampaignId campaign, String kind) {
        return database.select(RUN.UNIT_ID, RUN.KIND)
                .from(RUN)
                .where(RUN.ID.in(newest(campaign, kind)))
                .fetch(row -> new Reviewed(new UnitId(row.value1()), row.value2()));
    }

    /// The newest finished run of the newest version of each document.
    private static Select<Record1<UUID>> newest(CampaignId campaign, String kind) {
        return DSL.select(RUN.ID)
                .distinctOn(RUN.DOCUMENT_ID)
                .from(RUN)
                .where(
                        RUN.CAMPAIGN_ID.eq(campaign.value()),
                        RUN.STATE.eq(RunStore.word(Run.State.DONE)),
                        ofKind(kind))
                .orderBy(RUN.DOCUMENT_ID, RUN.NUMBER.desc(), RUN.ID.desc());
    }

    private static Condition ofKind(String kind) {
        return kind.isEmpty() ? DSL.noCondition() : RUN.KIND.eq(kind);
    }
}
