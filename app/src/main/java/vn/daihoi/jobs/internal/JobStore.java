package vn.daihoi.jobs.internal;

import static vn.daihoi.jobs.internal.db.Tables.JOB;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.jobs.JobId;
import vn.daihoi.jobs.JobRequest;
import vn.daihoi.jobs.JobState;
import vn.daihoi.jobs.JobView;
import vn.daihoi.jobs.internal.db.tables.records.JobRecord;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Rows of jobs. Every change of state names the states it may come from: of two that race, one
/// wins.
@Repository
class JobStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final DSLContext database;
    private final Clock clock;

    JobStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(JobId id, JobRequest request) {
        var row = database.newRecord(JOB);
        row.setId(id.value());
        row.setKind(request.kind());
        row.setTitleKey(request.titleKey());
        row.setTitleArguments(JSON.writeValueAsString(request.titleArguments()));
        row.setPayload(request.payload());
        row.setOwnerId(request.owner() == null ? null : request.owner().value());
        row.setCampaignId(request.campaign() == null ? null : request.campaign().value());
        row.setUnitId(request.unit() == null ? null : request.unit().value());
        row.setState(JobState.QUEUED.word());
        row.setSubmittedAt(now());
        row.insert();
    }

    Optional<JobView> find(JobId job) {
        return database.selectFrom(JOB).where(is(job)).fetchOptional(this::view);
    }

    /// @return kind and payload; empty if the job has ended
    Optional<Begun> begin(JobId job) {
        return database.update(JOB)
                .set(JOB.STATE, JobState.RUNNING.word())
                .set(JOB.ATTEMPTS, JOB.ATTEMPTS.plus(1))
                .set(JOB.STEPS_DONE, 0L)
                .set(JOB.STARTED_AT, now())
                .where(is(job), isOpen(), JOB.CANCEL_ASKED.isFalse())
                .returningResult(JOB.KIND, JOB.PAYLOAD)
                .fetchOptional(row -> new Begun(row.value1(), row.value2()));
    }

    /// What a run starts from.
    record Begun(String kind, String payload) {}

    void progress(JobId job, long done, long total) {
        database.update(JOB)
                .set(JOB.STEPS_DONE, done)
                .set(JOB.STEPS_TOTAL, total)
                .where(is(job), JOB.STATE.eq(JobState.RUNNING.word()))
                .execute();
    }

    /// A run that the end of the program interrupted waits for the next one.
    void requeue(JobId job) {
        database.update(JOB)
                .set(JOB.STATE, JobState.QUEUED.word())
                .where(is(job), JOB.STATE.eq(JobState.RUNNING.word()))
                .execute();
    }

    void end(JobId job, JobState state, @Nullable String incident) {
        database.update(JOB)
                .set(JOB.STATE, state.word())
                .set(JOB.INCIDENT, incident)
                .set(JOB.ENDED_AT, now())
                .where(is(job), isOpen())
                .execute();
    }

    /// @return whether it had not ended
    boolean askToCancel(JobId job) {
        return database.update(JOB).set(JOB.CANCEL_ASKED, true).where(is(job), isOpen()).execute()
                > 0;
    }

    boolean isCancelAsked(JobId job) {
        return database.fetchExists(JOB, is(job), JOB.CANCEL_ASKED.isTrue());
    }

    /// Oldest first.
    List<JobView> open() {
        return database.selectFrom(JOB).where(isOpen()).orderBy(JOB.ID).fetch(this::view);
    }

    /// Newest end first.
    List<JobView> ended(@Nullable JobState state, int limit) {
        Condition wanted = state == null ? DSL.noCondition() : JOB.STATE.eq(state.word());
        return database.selectFrom(JOB)
                .where(JOB.ENDED_AT.isNotNull(), wanted)
                .orderBy(JOB.ENDED_AT.desc(), JOB.ID.desc())
                .limit(limit)
                .fetch(this::view);
    }

    int count(JobState state) {
        return database.fetchCount(JOB, JOB.STATE.eq(state.word()));
    }

    private static Condition is(JobId job) {
        return JOB.ID.eq(job.value());
    }

    private static Condition isOpen() {
        return JOB.ENDED_AT.isNull();
    }

    private JobView view(JobRecord row) {
        UUID owner = row.getOwnerId();
        return new JobView(
                new JobId(row.getId()),
                row.getKind(),
                row.getTitleKey(),
                JSON.readValue(row.getTitleArguments(), new TypeReference<List<String>>() {}),
                JobState.of(row.getState()),
                row.getStepsDone(),
                row.getStepsTotal(),
                row.getCancelAsked(),
                row.getAttempts(),
                row.getIncident(),
                local(row.getSubmittedAt()),
                row.getStartedAt() == null ? null : local(row.getStartedAt()),
                row.getEndedAt() == null ? null : local(row.getEndedAt()),
                owner == null ? null : new PersonId(owner));
    }

    private LocalDateTime local(OffsetDateTime time) {
        return time.atZoneSameInstant(clock.getZone()).toLocalDateTime();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
