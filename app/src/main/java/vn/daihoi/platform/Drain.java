package vn.daihoi.platform;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Does work that waits in the database, on a thread of its own: soon after it is called, and by
/// itself after a pause, for what another node or a killed program left. Several calls while it is
/// at work make it look once more.
public class Drain implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Drain.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String name;
    private final BooleanSupplier work;
    private final Duration pause;
    private final Duration gather;
    private final int phase;
    private final Semaphore calls = new Semaphore(0);
    private volatile @Nullable Thread thread;
    private volatile boolean running;
    private boolean failing;

    /// @param work does some of it and tells whether there may be more; bears to be run by several
    ///   nodes at once
    /// @param pause after which it looks without being called
    /// @param gather how long it waits after a call, so that many small works become one
    /// @param phase of the program in which it begins and ends: what has a smaller one begins
    ///   earlier and ends later
    protected Drain(String name, BooleanSupplier work, Duration pause, Duration gather, int phase) {
        this.name = name;
        this.work = work;
        this.pause = pause;
        this.gather = gather;
        this.phase = phase;
    }

    /// Never waits.
    public final void call() {
        if (calls.availablePermits() == 0) {
            calls.release();
        }
    }

    /// Does what lies there before it returns, then goes on beside.
    @Override
    public final void start() {
        empty();
        running = true;
        thread = Thread.ofVirtual().name(name).start(this::run);
    }

    /// Does what still lies there before it returns, unless that takes long.
    @Override
    public final void stop() {
        running = false;
        calls.release();
        try {
            Thread current = thread;
            if (current != null && !current.join(PATIENCE)) {
                current.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    @Override
    public final int getPhase() {
        return phase;
    }

    private void run() {
        while (running) {
            try {
                if (calls.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    Thread.sleep(gather);
                    calls.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            }
            empty();
        }
        empty();
    }

    /// A fault ends this round only: the work still lies there, and the next round finds it. Told
    /// once, until a round has ended well again.
    private void empty() {
        try {
            while (work.getAsBoolean()) {
                log.trace("{}: more", name);
            }
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                log.error("Work of {} stopped; it goes on by itself.", name, e);
            }
            failing = true;
        }
    }
}
