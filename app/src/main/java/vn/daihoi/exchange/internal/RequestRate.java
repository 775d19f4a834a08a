package vn.daihoi.exchange.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// How many requests a token may send in a minute, counted by each node for itself: a program gone
/// wild must not slow the pages of people.
@Component
public class RequestRate {

    private static final long MINUTE = 60_000;

    private final Map<UUID, Integer> sent = new ConcurrentHashMap<>();
    private final Clock clock;
    private final int most;
    private volatile long minute;

    RequestRate(Clock clock, @Value("${daihoi.exchange.requests-per-minute}") int most) {
        this.clock = clock;
        this.most = most;
    }

    /// Counts a request.
    ///
    /// @return seconds to wait; 0 when it may be served
    public long wait(UUID token) {
        long now = clock.millis();
        forgetOlder(now / MINUTE);
        int count = sent.merge(token, 1, Integer::sum);
        return count <= most ? 0 : Math.max(1, (MINUTE - now % MINUTE) / 1000);
    }

    private void forgetOlder(long now) {
        if (now != minute) {
            minute = now;
            sent.clear();
        }
    }
}
