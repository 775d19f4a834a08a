package vn.daihoi.directives.internal;

import static vn.daihoi.directives.internal.db.Tables.DELIVERY;
import static vn.daihoi.directives.internal.db.Tables.PAPER;
import static vn.daihoi.directives.internal.db.Tables.REQUIREMENT;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.RequiredSteps;
import vn.daihoi.directives.internal.Requirement.EvidenceKind;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
            case Shown.PaperAcknowledged(var directive) ->
                    isOf(EvidenceKind.ACKNOWLEDGEMENT)
                            .and(REQUIREMENT.PAPER_ID.eq(directive.value()));
            case Shown.PlanIssued(var directive) ->
                    isOf(EvidenceKind.PLAN).and(REQUIREMENT.PAPER_ID.eq(directive.value()));
            case Shown.DocumentUploaded(var kind) -> isOf(EvidenceKind.DOCUMENT).and(isAbout(kind));
            case Shown.DocumentReviewed(var kind) -> isOf(EvidenceKind.REVIEW).and(isAbout(kind));
            case Shown.SlateAdopted() -> isOf(EvidenceKind.SLATE);
            case Shown.DossierApproved() -> isOf(EvidenceKind.APPROVAL);
        };
    }

    private static Condition isAbout(@Nullable String kind) {
        return REQUIREMENT.DOCUMENT.isNull().or(REQUIREMENT.DOCUMENT.eq(kind));
    }

    private static Condition isOf(EvidenceKind kind) {
        return REQUIREMENT.EVIDENCE.eq(kind.code());
    }

    /// And concerns the level of the unit that the delivery is to.
    private static Condition namesAStep() {
        return standsForAStep()
                .and(REQUIREMENT.LEVEL.isNull().or(REQUIREMENT.LEVEL.eq(DELIVERY.LEVEL)));
    }

    private static Condition standsForAStep() {
        return REQUIREMENT.STEP.isNotNull().and(REQUIREMENT.REMOVED_AT.isNull());
    }

    @Override
    public List<Demand> demands(CampaignId campaign, DirectiveId paper) {
        var asked =
                database.select(
                                REQUIREMENT.STEP,
                                REQUIREMENT.EVIDENCE,
                                REQUIREMENT.DOCUMENT,
                                REQUIREMENT.LEVEL)
                        .from(REQUIREMENT)
                        .join(PAPER)
                        .on(PAPER.ID.eq(REQUIREMENT.PAPER_ID), PAPER.WITHDRAWN_AT.isNull())
                        .where(
                                PAPER.ID.eq(paper.value()),
                                PAPER.CAMPAIGN_ID.eq(campaign.value()),
                                standsForAStep())
                        .orderBy(REQUIREMENT.POSITION)
                        .fetch();
        if (asked.isEmpty()) {
            return List.of();
        }
        var units = unitsByLevel(paper);
        return asked.stream().flatMap(row -> demand(row, paper, units).stream()).toList();
    }

    private Map<String, List<UnitId>> unitsByLevel(DirectiveId paper) {
        return database.select(DELIVERY.LEVEL, DELIVERY.UNIT_ID)
                .from(DELIVERY)
                .where(DELIVERY.PAPER_ID.eq(paper.value()))
                .fetchGroups(row -> row.value1(), row -> new UnitId(row.value2()));
    }

    private static Optional<Demand> demand(
            Record row, DirectiveId paper, Map<String, List<UnitId>> units) {
        String level = row.get(REQUIREMENT.LEVEL);
        var concerned =
                level == null
                        ? units.values().stream().flatMap(List::stream).toList()
                        : units.getOrDefault(level, List.of());
        return shown(row, paper)
                .map(shown -> new Demand(row.get(REQUIREMENT.STEP), shown, concerned));
    }

    /// Empty for what is reported or filed by hand.
    private static Optional<Shown> shown(Record row, DirectiveId paper) {
        String document = row.get(REQUIREMENT.DOCUMENT);
        return Optional.ofNullable(
                switch (kind(row)) {
                    case ACKNOWLEDGEMENT -> new Shown.PaperAcknowledged(paper);
                    case PLAN -> new Shown.PlanIssued(paper);
                    case DOCUMENT -> new Shown.DocumentUploaded(document);
                    case REVIEW -> new Shown.DocumentReviewed(document);
                    case SLATE -> new Shown.SlateAdopted();
                    case APPROVAL -> new Shown.DossierApproved();
                    case REPORT, PROOF -> null;
                });
    }

    private static EvidenceKind kind(Record row) {
        return EvidenceKind.valueOf(row.get(REQUIREMENT.EVIDENCE).toUpperCase(Locale.ROOT));
    }

    /// Steps that acknowledging a paper reaches, for what a statement on its delivery returns. Sees
    /// requirements that were added while that statement waited, see [Requirements#holdAnswers].
    static Select<Record1<String>> byAcknowledging() {
        return DSL.select(DSL.field("step", String.class))
                .from(
                        DSL.table(
                                "directives.steps_by_acknowledging({0}, {1}) as step",
                                DELIVERY.PAPER_ID, DELIVERY.LEVEL));
    }
}
