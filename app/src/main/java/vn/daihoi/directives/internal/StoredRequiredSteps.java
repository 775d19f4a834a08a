package vn.daihoi.directives.internal;

import static vn.daihoi.directives.internal.db.Tables.DELIVERY;
import static vn.daihoi.directives.internal.db.Tables.PAPER;
import static vn.daihoi.directives.internal.db.Tables.REQUIREMENT;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

import vn.daihoi.directives.RequiredSteps;
import vn.daihoi.directives.internal.Requirement.EvidenceKind;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.util.Set;

/// Steps that requirements name.
@Repository
class StoredRequiredSteps implements RequiredSteps {

    private final DSLContext database;

    StoredRequiredSteps(DSLContext database) {
        this.database = database;
    }

    @Override
    public Set<String> of(CampaignId campaign, UnitId unit, Shown shown) {
        return database.selectDistinct(REQUIREMENT.STEP)
                .from(DELIVERY)
                .join(PAPER)
                .on(PAPER.ID.eq(DELIVERY.PAPER_ID), PAPER.WITHDRAWN_AT.isNull())
                .join(REQUIREMENT)
                .on(REQUIREMENT.PAPER_ID.eq(DELIVERY.PAPER_ID), namesAStep())
                .where(
                        DELIVERY.CAMPAIGN_ID.eq(campaign.value()),
                        DELIVERY.UNIT_ID.eq(unit.value()),
                        isMetBy(shown))
                .fetchSet(REQUIREMENT.STEP);
    }

    private static Condition isMetBy(Shown shown) {
        return switch (shown) {
            case Shown.PlanIssued(var directive) ->
                    isOf(EvidenceKind.PLAN).and(REQUIREMENT.PAPER_ID.eq(directive.value()));
            case Shown.DocumentUploaded(var kind) -> isOf(EvidenceKind.DOCUMENT).and(isAbout(kind));
            case Shown.DocumentReviewed(var kind) -> isOf(EvidenceKind.REVIEW).and(isAbout(kind));
            case Shown.SlateAdopted() -> isOf(EvidenceKind.SLATE);
            case Shown.DossierApproved() -> isOf(EvidenceKind.APPROVAL);
        };
    }

    private static Condition isAbout(String kind) {
        return REQUIREMENT.DOCUMENT.isNull().or(REQUIREMENT.DOCUMENT.eq(kind));
    }

    private static Condition isOf(EvidenceKind kind) {
        return REQUIREMENT.EVIDENCE.eq(kind.code());
    }

    /// And concerns the level of the unit that the delivery is to.
    private static Condition namesAStep() {
        return REQUIREMENT
                .STEP
                .isNotNull()
                .and(REQUIREMENT.REMOVED_AT.isNull())
                .and(REQUIREMENT.LEVEL.isNull().or(REQUIREMENT.LEVEL.eq(DELIVERY.LEVEL)));
    }

    /// Steps that acknowledging a paper reaches, for a statement on its delivery.
    static Select<Record1<String>> byAcknowledging() {
        return DSL.selectDistinct(REQUIREMENT.STEP)
                .from(REQUIREMENT)
                .where(
                        REQUIREMENT.PAPER_ID.eq(DELIVERY.PAPER_ID),
                        isOf(EvidenceKind.ACKNOWLEDGEMENT),
                        namesAStep());
    }
}
