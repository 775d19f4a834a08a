package vn.daihoi.dossiers.internal;

import static vn.daihoi.dossiers.internal.db.Tables.DOCUMENT;
import static vn.daihoi.dossiers.internal.db.Tables.VERSION;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.dossiers.HeldDocuments;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Moments;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

@Repository
class StoredHeldDocuments implements HeldDocuments {

    private final DSLContext database;
    private final ApprovalStore approvals;

    StoredHeldDocuments(DSLContext database, ApprovalStore approvals) {
        this.database = database;
        this.approvals = approvals;
    }

    @Override
    public List<Held> uploaded(
            CampaignId campaign, Collection<UnitId> units, @Nullable String kind) {
        UUID[] ids = units.stream().map(UnitId::value).toArray(UUID[]::new);
        return database.select(DOCUMENT.UNIT_ID, DOCUMENT.ID, VERSION.UPLOADED_AT)
                .distinctOn(DOCUMENT.UNIT_ID)
                .from(DOCUMENT)
                .join(VERSION)
                .on(VERSION.DOCUMENT_ID.eq(DOCUMENT.ID), VERSION.NUMBER.eq(1))
                .where(
                        DOCUMENT.CAMPAIGN_ID.eq(campaign.value()),
                        DOCUMENT.UNIT_ID.eq(DSL.any(ids)),
                        kind == null ? DSL.noCondition() : DOCUMENT.KIND.eq(kind))
                .orderBy(DOCUMENT.UNIT_ID, VERSION.UPLOADED_AT, DOCUMENT.ID)
                .fetch(row ->
                        new Held(
                                new UnitId(row.value1()),
                                row.value2(),
                                Moments.day(row.value3().toInstant())));
    }

    @Override
    public List<Held> approved(CampaignId campaign, Collection<UnitId> units) {
        return approvals.current(campaign, units).values().stream()
                .flatMap(StoredHeldDocuments::approved)
                .toList();
    }

    private static Stream<Held> approved(Submission submission) {
        return submission.approvedOn().stream()
                .map(on -> new Held(submission.unit(), submission.id().value(), on));
    }
}
