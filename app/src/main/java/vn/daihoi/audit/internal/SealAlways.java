package vn.daihoi.audit.internal;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import vn.daihoi.platform.Drain;

import java.time.Duration;

/// Seals as long as the program runs: soon after each act, and once more when all else has ended.
@Component
class SealAlways implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration GATHER = Duration.ofMillis(50);

    private final Drain drain;

    SealAlways(Sealer sealer) {
        drain = new Drain("audit-seal", sealer::seal, PAUSE, GATHER);
    }

    void soon() {
        drain.call();
    }

    @Override
    public void start() {
        drain.start();
    }

    @Override
    public void stop() {
        drain.stop();
    }

    @Override
    public boolean isRunning() {
        return drain.isRunning();
    }

    /// Begins before all that acts, ends after it.
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1000;
    }
}
