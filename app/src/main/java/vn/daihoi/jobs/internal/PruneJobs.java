package vn.daihoi.jobs.internal;

import static vn.daihoi.jobs.internal.db.Tables.JOB;

import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import vn.daihoi.jobs.RecurringJob;

import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;

/// Forgets jobs that ended long ago; what they did stands elsewhere.
@Component
class PruneJobs implements RecurringJob {

    private final DSLContext database;
    private final Clock clock;
    private final Period kept;

    /// @param kept age from which an ended job goes
    PruneJobs(DSLContext database, Clock clock, @Value("${daihoi.jobs.keep}") Period kept) {
        this.database = database;
        this.clock = clock;
        this.kept = kept;
    }

    @Override
    public String name() {
        return "jobs.prune";
    }

    @Override
    public String titleKey() {
        return "jobs.prune";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 0);
    }

    @Override
    public void run() {
        database.deleteFrom(JOB)
                .where(JOB.ENDED_AT.lt(OffsetDateTime.now(clock).minus(kept)))
                .execute();
    }
}
