package vn.daihoi.plans.internal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import vn.daihoi.platform.Drain;

import java.time.Duration;

/// Takes evidence that waits as long as the program runs, soon after the act that gave it.
@Component
class TakeAlways extends Drain {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration GATHER = Duration.ofMillis(100);

    /// Ends after the pages, before the log is sealed.
    private static final int PHASE = 0;

    TakeAlways(TakeEvidence take) {
        super("plans-evidence", take::some, PAUSE, GATHER, PHASE);
    }

    /// Soon after the current transaction has ended well.
    void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        call();
                    }
                });
    }
}
