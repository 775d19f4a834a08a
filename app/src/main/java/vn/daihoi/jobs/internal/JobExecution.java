package vn.daihoi.jobs.internal;

import io.micrometer.core.instrument.MeterRegistry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.daihoi.jobs.JobHandler;
import vn.daihoi.jobs.JobId;
import vn.daihoi.jobs.JobState;
import vn.daihoi.jobs.JobStopped;
import vn.daihoi.pages.Incident;

import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Runs one job with the handler of its kind and writes down how it ended.
@Component
class JobExecution {

    private static final Logger log = LoggerFactory.getLogger(JobExecution.class);

    private final JobStore store;
    private final JobNews news;
    private final Apart apart;
    private final MeterRegistry metrics;
    private final Map<String, JobHandler> handlers;

    JobExecution(
            JobStore store,
            JobNews news,
            Apart apart,
            MeterRegistry metrics,
            ObjectProvider<JobHandler> handlers) {
        this.store = store;
        this.news = news;
        this.apart = apart;
        this.metrics = metrics;
        this.handlers =
                handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
    }

    /// @param ending whether the program is about to end
    /// @throws Interrupted if it ended in the middle: the job waits for the next start
    void execute(JobId job, BooleanSupplier ending) {
        var begun = store.begin(job);
        if (begun.isEmpty()) {
            store.end(job, JobState.CANCELLED, null);
            return;
        }
        news.moved(job);
        var run = new Run(job, begun.get().payload(), store, news, apart, ending);
        try {
            handler(begun.get().kind()).run(run);
            end(job, JobState.DONE);
        } catch (JobStopped e) {
            stopped(job, ending);
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
            failed(job, begun.get().kind(), e, ending);
        }
    }

    private JobHandler handler(String kind) {
        JobHandler handler = handlers.get(kind);
        if (handler == null) {
            throw new IllegalStateException("No handler for jobs of kind [%s].".formatted(kind));
        }
        return handler;
    }

    private void stopped(JobId job, BooleanSupplier ending) {
        if (store.isCancelAsked(job)) {
            end(job, JobState.CANCELLED);
        } else if (ending.getAsBoolean()) {
            interrupted(job);
        } else {
            throw new IllegalStateException("A run was stopped without a reason.");
        }
    }

    private void failed(JobId job, String kind, Throwable fault, BooleanSupplier ending) {
        if (ending.getAsBoolean() && Thread.currentThread().isInterrupted()) {
            interrupted(job);
        }
        String incident = Incident.number();
        log.error("Incident {} in a job of kind {}", incident, kind, fault);
        store.end(job, JobState.FAILED, incident);
        told(job, JobState.FAILED);
    }

    private void interrupted(JobId job) {
        store.requeue(job);
        throw new Interrupted();
    }

    private void end(JobId job, JobState state) {
        store.end(job, state, null);
        told(job, state);
    }

    private void told(JobId job, JobState state) {
        metrics.counter("daihoi.jobs.ended", "state", state.word()).increment();
        news.moved(job);
    }

    /// The scheduler shall run it again.
    static final class Interrupted extends RuntimeException {
        Interrupted() {
            super("interrupted", null, false, false);
        }
    }
}
