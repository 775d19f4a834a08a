package vn.daihoi.live.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// One open screen: first what it missed, then what comes, in order and nothing twice.
///
/// Writes on a thread of its own, so that a slow phone holds up nobody. A screen that cannot follow
/// is cut; its browser comes back and asks for what it missed.
final class Screen implements Runnable {

    static final Duration HEARTBEAT = Duration.ofSeconds(20);

    private static final int WAITING = 1000;
    private static final int PAGE = 500;
    private static final int HEARTBEATS_BETWEEN_CHECKS = 9;
    private static final LiveEvent END = new LiveEvent(Long.MAX_VALUE, "", "");

    private final Set<String> topics;
    private final Outlet outlet;
    private final EventStore events;
    private final BooleanSupplier stillAllowed;
    private final BlockingQueue<LiveEvent> waiting = new ArrayBlockingQueue<>(WAITING);
    private volatile boolean open = true;
    private long position;

    /// @param position last event that the screen has seen or need not see
    Screen(
            Set<String> topics,
            long position,
            Outlet outlet,
            EventStore events,
            BooleanSupplier stillAllowed) {
        this.topics = topics;
        this.position = position;
        this.outlet = outlet;
        this.events = events;
        this.stillAllowed = stillAllowed;
    }

    Set<String> topics() {
        return topics;
    }

    boolean isOpen() {
        return open;
    }

    /// Never waits.
    void offer(LiveEvent event) {
        if (!waiting.offer(event)) {
            close();
        }
    }

    void close() {
        open = false;
        waiting.clear();
        waiting.offer(END);
    }

    @Override
    public void run() {
        try {
            outlet.begin(position);
            catchUp();
            follow();
        } catch (IOException | IllegalStateException e) {
            // The screen has gone; that is how they all end.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open = false;
            outlet.close();
        }
    }

    private void catchUp() throws IOException {
        List<LiveEvent> missed;
        do {
            missed = events.after(position, topics, PAGE);
            for (LiveEvent event : missed) {
                send(event);
            }
        } while (missed.size() == PAGE && open);
    }

    private void follow() throws IOException, InterruptedException {
        int quiet = 0;
        while (open) {
            LiveEvent event = waiting.poll(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
            if (event == null) {
                outlet.heartbeat();
                quiet++;
            } else if (event != END && event.position() > position) {
                send(event);
            }
            if (quiet >= HEARTBEATS_BETWEEN_CHECKS) {
                quiet = 0;
                open = open && stillAllowed.getAsBoolean();
            }
        }
    }

    private void send(LiveEvent event) throws IOException {
        outlet.send(event);
        position = event.position();
    }
}
