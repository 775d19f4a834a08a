package vn.daihoi.jobs.internal;

import static vn.daihoi.jobs.internal.db.Tables.SCHEDULED_TASKS;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

import vn.daihoi.jobs.JobState;
import vn.daihoi.jobs.JobView;
import vn.daihoi.jobs.RecurringJob;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;

/// What runs, what ran, and what runs every day.
@Service
public class JobHistory {

    /// Ended jobs shown at most.
    public static final int SHOWN = 200;

    private final JobStore store;
    private final DSLContext database;
    private final ObjectProvider<RecurringJob> recurring;
    private final Clock clock;

    JobHistory(
            JobStore store,
            DSLContext database,
            ObjectProvider<RecurringJob> recurring,
            Clock clock) {
        this.store = store;
        this.database = database;
        this.recurring = recurring;
        this.clock = clock;
    }

    /// Running and queued, oldest first.
    public List<JobView> open() {
        return store.open();
    }

    /// The newest, newest first.
    ///
    /// @param state null: whatever became of them
    public List<JobView> ended(@Nullable JobState state) {
        return store.ended(state, SHOWN);
    }

    /// By time of day.
    public List<Daily> daily() {
        return recurring.stream()
                .sorted(Comparator.comparing(RecurringJob::at))
                .map(this::daily)
                .toList();
    }

    private Daily daily(RecurringJob job) {
        var row =
                database.selectFrom(SCHEDULED_TASKS)
                        .where(SCHEDULED_TASKS.TASK_NAME.eq(JobScheduler.DAILY + job.name()))
                        .fetchOptional();
        return new Daily(
                job.titleKey(),
                job.at(),
                row.map(task -> local(task.getLastSuccess())).orElse(null),
                row.map(task -> task.getConsecutiveFailures())
                        .filter(failures -> failures > 0)
                        .isPresent());
    }

    private @Nullable LocalDateTime local(@Nullable OffsetDateTime time) {
        return time == null ? null : time.atZoneSameInstant(clock.getZone()).toLocalDateTime();
    }

    /// Work of every day.
    ///
    /// @param titleKey message key
    /// @param at time of day
    /// @param lastDone null: not yet
    /// @param failing whether the last run failed
    public record Daily(
            String titleKey, LocalTime at, @Nullable LocalDateTime lastDone, boolean failing) {}
}
