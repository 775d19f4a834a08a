package vn.daihoi.reviews.internal;

import static vn.daihoi.reviews.internal.db.Tables.RUN;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.dossiers.DocumentId;
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.Version;
import vn.daihoi.dossiers.VersionId;
import vn.daihoi.jobs.JobId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.review.text.Pages;
import vn.daihoi.reviews.internal.Run.Size;
import vn.daihoi.reviews.internal.Run.State;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Runs; the newest one of a version counts.
@Repository
class RunStore {

    private final DSLContext database;
    private final Clock clock;

    RunStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Run add(RunId run, CampaignUnit unit, Version version, PersonId asker, JobId job) {
        return run(
                database.insertInto(RUN)
                        .set(RUN.ID, run.value())
                        .set(RUN.VERSION_ID, version.id().value())
                        .set(RUN.DOCUMENT_ID, version.document().value())
                        .set(RUN.CAMPAIGN_ID, unit.campaign().value())
                        .set(RUN.UNIT_ID, unit.id().value())
                        .set(RUN.KIND, version.key().kind())
                        .set(RUN.ORDINAL, version.key().ordinal())
                        .set(RUN.NUMBER, version.number())
                        .set(RUN.STATE, word(State.WAITING))
                        .set(RUN.ASKED_BY, asker.value())
                        .set(RUN.ASKED_AT, OffsetDateTime.now(clock))
                        .set(RUN.JOB_ID, job.value())
                        .returning()
                        .fetchSingle());
    }

    Optional<Run> find(RunId run) {
        return database.selectFrom(RUN).where(RUN.ID.eq(run.value())).fetchOptional(RunStore::run);
    }

    /// Of each of these versions; those without a run are absent.
    Map<VersionId, Run> newest(Collection<VersionId> versions) {
        return newest(versions, DSL.noCondition());
    }

    Optional<Run> newestDone(VersionId version) {
        return Optional.ofNullable(newestDone(List.of(version)).get(version));
    }

    /// Of each of these versions; those without a run that was done are absent.
    Map<VersionId, Run> newestDone(Collection<VersionId> versions) {
        return newest(versions, RUN.STATE.eq(word(State.DONE)));
    }

    private Map<VersionId, Run> newest(Collection<VersionId> versions, Condition condition) {
        UUID[] ids = versions.stream().map(VersionId::value).toArray(UUID[]::new);
        return database.select(RUN.fields())
                .distinctOn(RUN.VERSION_ID)
                .from(RUN)
                .where(RUN.VERSION_ID.eq(DSL.any(ids)), condition)
                .orderBy(RUN.VERSION_ID, RUN.ID.desc())
                .fetchMap(row -> new VersionId(row.get(RUN.VERSION_ID)), RunStore::run);
    }

    /// The newest finished run of the newest version before a number.
    Optional<Run> before(DocumentId document, int number) {
        return database.selectFrom(RUN)
                .where(
                        RUN.DOCUMENT_ID.eq(document.value()),
                        RUN.NUMBER.lt(number),
                        RUN.STATE.eq(word(State.DONE)))
                .orderBy(RUN.NUMBER.desc(), RUN.ID.desc())
                .limit(1)
                .fetchOptional(RunStore::run);
    }

    void begin(RunId run, int steps) {
        database.update(RUN)
                .set(RUN.STATE, word(State.RUNNING))
                .set(RUN.STEP, 0)
                .set(RUN.STEPS, steps)
                .setNull(RUN.FINISHED_AT)
                .where(RUN.ID.eq(run.value()))
                .execute();
    }

    void step(RunId run, int step) {
        database.update(RUN).set(RUN.STEP, step).where(RUN.ID.eq(run.value())).execute();
    }

    /// Does nothing to a run that has ended: what it found stays.
    void fail(RunId run) {
        database.update(RUN)
                .set(RUN.STATE, word(State.FAILED))
                .set(RUN.FINISHED_AT, OffsetDateTime.now(clock))
                .where(RUN.ID.eq(run.value()), RUN.FINISHED_AT.isNull())
                .execute();
    }

    void finish(RunId run, Size size) {
        database.update(RUN)
                .set(RUN.STATE, word(State.DONE))
                .set(RUN.STEP, RUN.STEPS)
                .set(RUN.FINISHED_AT, OffsetDateTime.now(clock))
                .set(RUN.PROFILE, size.profile())
                .set(RUN.SETTINGS, size.settings())
                .set(RUN.SIGNED, size.signed())
                .set(RUN.WORDS, size.words())
                .set(RUN.PAGES, size.pages().value())
                .set(RUN.PAGES_METHOD, size.pages().method().name())
                .where(RUN.ID.eq(run.value()))
                .execute();
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Run run(Record row) {
        OffsetDateTime finished = row.get(RUN.FINISHED_AT);
        UUID job = row.get(RUN.JOB_ID);
        return new Run(
                new RunId(row.get(RUN.ID)),
                new VersionId(row.get(RUN.VERSION_ID)),
                new DocumentId(row.get(RUN.DOCUMENT_ID)),
                new CampaignId(row.get(RUN.CAMPAIGN_ID)),
                new UnitId(row.get(RUN.UNIT_ID)),
                new DocumentKey(row.get(RUN.KIND), row.get(RUN.ORDINAL)),
                row.get(RUN.NUMBER),
                State.valueOf(row.get(RUN.STATE).toUpperCase(Locale.ROOT)),
                row.get(RUN.STEP),
                row.get(RUN.STEPS),
                finished == null ? null : finished.toInstant(),
                size(row),
                job == null ? null : new JobId(job));
    }

    private static @Nullable Size size(Record row) {
        Integer words = row.get(RUN.WORDS);
        if (words == null) {
            return null;
        }
        return new Size(
                words,
                new Pages(
                        Objects.requireNonNull(row.get(RUN.PAGES)),
                        Pages.Method.valueOf(Objects.requireNonNull(row.get(RUN.PAGES_METHOD)))),
                row.get(RUN.SIGNED),
                Objects.requireNonNull(row.get(RUN.PROFILE)),
                row.get(RUN.SETTINGS));
    }
}
