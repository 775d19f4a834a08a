package vn.daihoi.bench;

/// What is alive in the heap while something runs: collected, then looked at, again and again on a
/// thread of its own. Until it is closed.
final class LiveHeap implements AutoCloseable {

    private static final long PAUSE = 2_000;

    private final long before = look();
    private final Thread thread = new Thread(this::watch, "live-heap");
    private volatile boolean over;
    private volatile long most = before;
    private volatile int looks;

    LiveHeap() {
        thread.start();
    }

    private static long look() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private void watch() {
        while (!over) {
            most = Math.max(most, look());
            looks = looks + 1;
            rest();
        }
    }

    private void rest() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException closed) {
            over = true;
        }
    }

    /// Megabytes.
    long before() {
        return before;
    }

    /// Megabytes.
    long most() {
        return most;
    }

    int looks() {
        return looks;
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        thread.interrupt();
        thread.join();
    }
}
