package vn.daihoi.platform;

import java.time.Duration;
import java.util.List;

/// How long to wait before what could not be sent is tried again: longer with each attempt, so that
/// a receiver that is away is not pressed, and one that is back is found within hours.
public final class Retries {

    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofHours(1),
                    Duration.ofHours(3));

    private Retries() {}

    /// @param attempts in vain so far, 1 or more
    public static Duration pauseAfter(int attempts) {
        return PAUSES.get(Math.min(attempts, PAUSES.size()) - 1);
    }
}
