package vn.daihoi.exchange.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import vn.daihoi.jobs.RecurringJob;

import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;

/// Forgets what was told to other programs long ago.
@Component
class PruneHooks implements RecurringJob {

    private final HookStore store;
    private final Clock clock;
    private final Period keep;

    /// @param keep age from which a settled delivery goes
    PruneHooks(
            HookStore store, Clock clock, @Value("${daihoi.exchange.webhooks.keep}") Period keep) {
        this.store = store;
        this.clock = clock;
        this.keep = keep;
    }

    @Override
    public String name() {
        return "exchange.webhooks.prune";
    }

    @Override
    public String titleKey() {
        return "exchange.webhooks.prune";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 35);
    }

    @Override
    public void run() {
        store.prune(OffsetDateTime.now(clock).minus(keep));
    }
}
