package vn.daihoi.exchange.internal;

import static vn.daihoi.exchange.internal.db.Tables.ANSWERED;

import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import vn.daihoi.jobs.RecurringJob;

import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;

/// Forgets what was answered to programs: who sends the same again does so soon.
@Component
class PruneAnswered implements RecurringJob {

    private final DSLContext database;
    private final Clock clock;
    private final Period keep;

    /// @param keep age from which an answer goes
    PruneAnswered(
            DSLContext database,
            Clock clock,
            @Value("${daihoi.exchange.keep-answers}") Period keep) {
        this.database = database;
        this.clock = clock;
        this.keep = keep;
    }

    @Override
    public String name() {
        return "exchange.prune";
    }

    @Override
    public String titleKey() {
        return "exchange.prune";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 25);
    }

    @Override
    public void run() {
        database.deleteFrom(ANSWERED)
                .where(ANSWERED.ANSWERED_AT.lt(OffsetDateTime.now(clock).minus(keep)))
                .execute();
    }
}
