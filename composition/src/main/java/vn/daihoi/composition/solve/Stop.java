package vn.daihoi.composition.solve;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Asks a search to end, from any thread. What was found so far is kept. One stop may serve many
/// searches; once requested it stays so.
public final class Stop {

    private final Set<Runnable> running = ConcurrentHashMap.newKeySet();
    private volatile boolean requested;

    public static Stop never() {
        return new Stop();
    }

    public void request() {
        requested = true;
        running.forEach(Runnable::run);
    }

    public boolean isRequested() {
        return requested;
    }

    boolean isRunning() {
        return !running.isEmpty();
    }

    /// A search that is under way; closing tells that it has ended.
    Running running(Runnable end) {
        running.add(end);
        if (requested) {
            end.run();
        }
        return () -> running.remove(end);
    }

    /// Closing it never fails.
    interface Running extends AutoCloseable {
        @Override
        void close();
    }
}
