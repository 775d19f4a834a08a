package vn.daihoi.personnel.internal;

import static vn.daihoi.personnel.internal.db.Tables.EVALUATION;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.personnel.internal.Evaluation.Proposal;
import vn.daihoi.personnel.internal.db.tables.records.EvaluationRecord;
import vn.daihoi.platform.Ids;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// How sitting members worked. Each evaluation is kept; the newest of a person holds. Every
/// question names the unit.
@Repository
public class Evaluations {

    private final DSLContext database;
    private final Audit audit;
    private final Clock clock;

    Evaluations(DSLContext database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param by name of who took it down
    public record Recorded(Evaluation evaluation, String by, Instant at) {}

    /// By the person's key; those whom nobody evaluated are absent.
    public Map<UUID, Recorded> of(CampaignUnit unit) {
        return database
                .select(EVALUATION.asterisk())
                .distinctOn(EVALUATION.PERSON_ID)
                .from(EVALUATION)
                .where(
                        EVALUATION.CAMPAIGN_ID.eq(unit.campaign().value()),
                        EVALUATION.UNIT_ID.eq(unit.id().value()))
                .orderBy(EVALUATION.PERSON_ID, EVALUATION.ID.desc())
                .fetchInto(EvaluationRecord.class)
                .stream()
                .collect(Collectors.toMap(EvaluationRecord::getPersonId, Evaluations::recorded));
    }

    /// @param person one of the unit's people
    /// @throws IllegalArgumentException if the evaluation has a fault
    @Transactional
    public void put(CampaignUnit unit, UUID person, Evaluation evaluation, Viewer by) {
        if (evaluation.fault() != null) {
            throw new IllegalArgumentException("Evaluation with fault " + evaluation.fault());
        }
        database.insertInto(EVALUATION)
                .set(EVALUATION.ID, Ids.next())
                .set(EVALUATION.CAMPAIGN_ID, unit.campaign().value())
                .set(EVALUATION.UNIT_ID, unit.id().value())
                .set(EVALUATION.PERSON_ID, person)
                .set(EVALUATION.HELD, evaluation.held())
                .set(EVALUATION.ATTENDED, evaluation.attended())
                .set(EVALUATION.GIVEN, evaluation.given())
                .set(EVALUATION.DONE, evaluation.done())
                .set(EVALUATION.OPINIONS, evaluation.opinions())
                .set(EVALUATION.PROPOSAL, code(evaluation.proposal()))
                .set(EVALUATION.WHY, evaluation.why())
                .set(EVALUATION.RECORDED_BY_NAME, by.name())
                .set(EVALUATION.RECORDED_AT, OffsetDateTime.now(clock))
                .execute();
        audit.record(
                Act.of("personnel.evaluation.put")
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("person", person));
    }

    private static @Nullable String code(@Nullable Proposal proposal) {
        return proposal == null ? null : proposal.name().toLowerCase(Locale.ROOT);
    }

    private static Recorded recorded(EvaluationRecord row) {
        var proposal = row.getProposal();
        return new Recorded(
                new Evaluation(
                        row.getHeld(),
                        row.getAttended(),
                        row.getGiven(),
                        row.getDone(),
                        row.getOpinions(),
                        proposal == null
                                ? null
                                : Proposal.valueOf(proposal.toUpperCase(Locale.ROOT)),
                        row.getWhy()),
                row.getRecordedByName(),
                row.getRecordedAt().toInstant());
    }
}
