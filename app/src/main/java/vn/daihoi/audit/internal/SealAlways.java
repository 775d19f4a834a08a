package vn.daihoi.audit.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.platform.Drain;

import java.time.Duration;

/// Seals as long as the program runs: soon after each act, and once more when all else has ended.
@Component
class SealAlways extends Drain {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration GATHER = Duration.ofMillis(50);

    /// Begins before all that acts, ends after it.
    private static final int PHASE = Integer.MIN_VALUE + 1000;

    SealAlways(Sealer sealer) {
        super("audit-seal", sealer::seal, PAUSE, GATHER, PHASE);
    }
}
