package vn.daihoi.jobs.internal;

import vn.daihoi.jobs.JobId;
import vn.daihoi.jobs.JobRun;
import vn.daihoi.jobs.JobStopped;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Looks into the database a few times a second at most, however often the handler calls.
final class Run implements JobRun {

    private static final long BETWEEN_CHECKS = Duration.ofMillis(250).toNanos();
    private static final long BETWEEN_NEWS = Duration.ofMillis(500).toNanos();

    private final JobId id;
    private final String payload;
    private final JobStore store;
    private final JobNews news;
    private final Apart apart;
    private final BooleanSupplier ending;
    private long checked = System.nanoTime();
    private long told = checked - BETWEEN_NEWS;

    Run(
            JobId id,
            String payload,
            JobStore store,
            JobNews news,
            Apart apart,
            BooleanSupplier ending) {
        this.id = id;
        this.payload = payload;
        this.store = store;
        this.news = news;
        this.apart = apart;
        this.ending = ending;
    }

    @Override
    public JobId id() {
        return id;
    }

    @Override
    public String payload() {
        return payload;
    }

    @Override
    public void progress(long done, long total) {
        if (done < 0 || total < 1) {
            throw new IllegalArgumentException(
                    "done (%d) must be >= 0 and total (%d) >= 1.".formatted(done, total));
        }
        checkCancelled();
        long now = System.nanoTime();
        if (done == total || now - told >= BETWEEN_NEWS) {
            told = now;
            apart.run(() -> tell(done, total));
        }
    }

    private void tell(long done, long total) {
        store.progress(id, done, total);
        news.moved(id);
    }

    @Override
    public void checkCancelled() {
        if (ending.getAsBoolean()) {
            throw new JobStopped();
        }
        long now = System.nanoTime();
        if (now - checked >= BETWEEN_CHECKS) {
            checked = now;
            apart.run(this::refuseToGoOn);
        }
    }

    private void refuseToGoOn() {
        if (store.isCancelAsked(id)) {
            throw new JobStopped();
        }
    }
}
