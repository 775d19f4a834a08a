package vn.daihoi.jobs.internal;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.jobs.JobId;
import vn.daihoi.jobs.RecurringJob;
import vn.daihoi.jobs.RepeatedJob;
import vn.daihoi.pages.Incident;
import vn.daihoi.platform.Ids;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

/// Runs queued jobs and the daily ones, on this node or another, each on one only. A node that dies
/// is noticed by its missing heartbeat; its jobs then run again elsewhere.
@Component
@ConditionalOnWebApplication
class JobScheduler implements SmartLifecycle {

    static final String TABLE = "jobs.scheduled_tasks";
    static final String TASK = "job";
    static final String DAILY = "daily.";
    private static final String REPEATED = "repeated.";

    private static final Logger log = LoggerFactory.getLogger(JobScheduler.class);
    private static final int THREADS = 3;
    private static final Duration POLLING = Duration.ofSeconds(3);
    private static final Duration PATIENCE_AT_END = Duration.ofSeconds(10);

    private final DataSource database;
    private final JobExecution execution;
    private final ObjectProvider<RecurringJob> recurring;
    private final List<RepeatedJob> repeated;
    private final Clock clock;
    private final Duration heartbeat;
    private @Nullable Scheduler scheduler;

    JobScheduler(
            DataSource database,
            JobExecution execution,
            ObjectProvider<RecurringJob> recurring,
            ObjectProvider<RepeatedJob> repeated,
            Clock clock,
            @Value("${daihoi.jobs.heartbeat:5s}") Duration heartbeat,
            @Value("${daihoi.jobs.repeat:true}") boolean repeats) {
        this.database = database;
        this.execution = execution;
        this.recurring = recurring;
        this.repeated = repeats ? repeated.stream().toList() : List.of();
        this.clock = clock;
        this.heartbeat = heartbeat;
    }

    @Override
    public void start() {
        Scheduler fresh = build().build();
        fresh.start();
        scheduler = fresh;
    }

    private SchedulerBuilder build() {
        return Scheduler.create(database, queued())
                .startTasks(recurring.stream().map(this::daily).toList())
                .startTasks(repeated.stream().map(JobScheduler::repeating).toList())
                .tableName(TABLE)
                .schedulerName(new SchedulerName.Fixed("node-" + Ids.next()))
                .threads(THREADS)
                .pollingInterval(POLLING)
                .heartbeatInterval(heartbeat)
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(PATIENCE_AT_END)
                .failureLogging(LogLevel.OFF, false);
    }

    private OneTimeTask<Void> queued() {
        return Tasks.oneTime(TASK)
                .onDeadExecutionRevive()
                .onFailure(
                        (complete, operations) -> operations.reschedule(complete, clock.instant()))
                .execute((instance, context) ->
                        execution.execute(
                                new JobId(UUID.fromString(instance.getId())),
                                () -> context.getSchedulerState().isShuttingDown()));
    }

    private RecurringTask<Void> daily(RecurringJob job) {
        return Tasks.recurring(DAILY + job.name(), new Daily(clock.getZone(), job.at()))
                .execute((_, _) -> runDaily(job));
    }

    private static RecurringTask<Void> repeating(RepeatedJob job) {
        return Tasks.recurring(REPEATED + job.name(), FixedDelay.of(job.every()))
                .execute((_, _) -> runAgain(job));
    }

    private static void runAgain(RepeatedJob job) {
        try {
            job.run();
        } catch (Exception e) {
            log.error("Incident {} in the repeated job {}", Incident.number(), job.name(), e);
            throw new IllegalStateException(e);
        }
    }

    private static void runDaily(RecurringJob job) {
        try {
            job.run();
        } catch (Exception e) {
            log.error("Incident {} in the daily job {}", Incident.number(), job.name(), e);
            throw new IllegalStateException(e);
        }
    }

    /// Without this a job would wait for the next look at the queue.
    @EventListener
    void wake(QueuedJobs.Queued queued) {
        Scheduler current = scheduler;
        if (current != null) {
            current.triggerCheckForDueExecutions();
        }
    }

    @Override
    public void stop() {
        Scheduler current = scheduler;
        if (current != null) {
            scheduler = null;
            current.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
