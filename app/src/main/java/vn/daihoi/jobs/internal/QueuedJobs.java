package vn.daihoi.jobs.internal;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import vn.daihoi.jobs.JobHandler;
import vn.daihoi.jobs.JobId;
import vn.daihoi.jobs.JobRequest;
import vn.daihoi.jobs.JobState;
import vn.daihoi.jobs.JobView;
import vn.daihoi.jobs.Jobs;
import vn.daihoi.platform.Ids;

import java.time.Clock;
import java.util.Optional;

@Service
class QueuedJobs implements Jobs {

    private final JobStore store;
    private final SchedulerClient scheduler;
    private final JobNews news;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    // Looked up late: handlers submit jobs themselves.
    private final ObjectProvider<JobHandler> handlers;

    QueuedJobs(
            JobStore store,
            SchedulerClient scheduler,
            JobNews news,
            ApplicationEventPublisher events,
            Clock clock,
            ObjectProvider<JobHandler> handlers) {
        this.store = store;
        this.scheduler = scheduler;
        this.news = news;
        this.events = events;
        this.clock = clock;
        this.handlers = handlers;
    }

    @Override
    @Transactional
    public JobId submit(JobRequest request) {
        refuseUnknown(request.kind());
        var id = new JobId(Ids.next());
        store.add(id, request);
        scheduler.scheduleIfNotExists(instance(id), clock.instant());
        news.moved(id);
        afterCommit(() -> events.publishEvent(new Queued(id)));
        return id;
    }

    /// At once where there is no transaction. A plain event, because a lost one does no harm: the
    /// scheduler looks into the queue by itself, a little later.
    private static void afterCommit(Runnable action) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            action.run();
                        }
                    });
        } else {
            action.run();
        }
    }

    private void refuseUnknown(String kind) {
        if (handlers.stream().noneMatch(handler -> handler.kind().equals(kind))) {
            throw new IllegalArgumentException(
                    "No handler for jobs of kind [%s].%nMaybe it is not a bean.".formatted(kind));
        }
    }

    /// The scheduler's name for the job.
    private static TaskInstance<Void> instance(JobId job) {
        return new TaskInstance<>(JobScheduler.TASK, job.value().toString());
    }

    @Override
    public Optional<JobView> find(JobId job) {
        return store.find(job);
    }

    @Override
    @Transactional
    public boolean cancel(JobId job) {
        boolean asked = store.askToCancel(job);
        if (asked) {
            store.find(job)
                    .filter(view -> view.state() == JobState.QUEUED)
                    .ifPresent(_ -> store.end(job, JobState.CANCELLED, null));
            news.moved(job);
        }
        return asked;
    }

    /// Wakes the scheduler of this node after the commit.
    record Queued(JobId job) {}
}
