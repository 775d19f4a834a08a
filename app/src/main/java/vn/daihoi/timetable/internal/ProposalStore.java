package vn.daihoi.timetable.internal;

import static vn.daihoi.timetable.internal.db.Tables.PROPOSAL;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.jobs.JobId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.timetable.internal.db.tables.records.ProposalRecord;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/// Timetables that were asked for.
@Repository
class ProposalStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final DSLContext database;
    private final Clock clock;

    ProposalStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void ask(UUID id, CampaignUnit unit, Viewer by) {
        database.insertInto(PROPOSAL)
                .set(PROPOSAL.ID, id)
                .set(PROPOSAL.CAMPAIGN_ID, unit.campaign().value())
                .set(PROPOSAL.UNIT_ID, unit.id().value())
                .set(PROPOSAL.ASKED_BY_NAME, by.name())
                .set(PROPOSAL.ASKED_AT, OffsetDateTime.now(clock))
                .execute();
    }

    void workedOnBy(UUID id, JobId job) {
        database.update(PROPOSAL)
                .set(PROPOSAL.JOB_ID, job.value())
                .where(PROPOSAL.ID.eq(id))
                .execute();
    }

    void found(UUID id, Found found) {
        database.update(PROPOSAL)
                .set(PROPOSAL.FOUND, JSON.writeValueAsString(found))
                .where(PROPOSAL.ID.eq(id))
                .execute();
    }

    /// The one asked for last.
    Optional<Proposal> newest(CampaignUnit unit) {
        return database.selectFrom(PROPOSAL)
                .where(PROPOSAL.CAMPAIGN_ID.eq(unit.campaign().value()))
                .and(PROPOSAL.UNIT_ID.eq(unit.id().value()))
                .orderBy(PROPOSAL.ID.desc())
                .limit(1)
                .fetchOptional(ProposalStore::proposal);
    }

    Optional<Proposal> find(UUID id) {
        return database.selectFrom(PROPOSAL)
                .where(PROPOSAL.ID.eq(id))
                .fetchOptional(ProposalStore::proposal);
    }

    private static Proposal proposal(ProposalRecord row) {
        @Nullable UUID job = row.getJobId();
        @Nullable String found = row.getFound();
        return new Proposal(
                row.getId(),
                new CampaignId(row.getCampaignId()),
                new UnitId(row.getUnitId()),
                job == null ? null : new JobId(job),
                found == null ? null : JSON.readValue(found, Found.class),
                row.getAskedByName(),
                row.getAskedAt().toInstant());
    }
}
