package vn.daihoi.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/// Does an act so many times a second, whether or not those before have ended: who comes when all
/// are busy waits, and the wait counts.
final class Pace {

    private Pace() {}

    /// What one worker does at its turn.
    interface Act {
        /// @return whether it was done
        boolean run(int worker, int number) throws Exception;
    }

    /// @param perSecond done, to the end of the last
    /// @param failed how many were refused or broke
    record Told(
            int wanted,
            double perSecond,
            int failed,
            double p50,
            double p95,
            double p99,
            double max) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d wanted, %.0f/s, %d failed, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, max %.1f ms",
                    wanted,
                    perSecond,
                    failed,
                    p50,
                    p95,
                    p99,
                    max);
        }
    }

    /// @param next number of the next act; goes on from run to run
    static Told run(Act act, AtomicInteger next, int rate, int seconds, int workers)
            throws InterruptedException {
        int wanted = rate * seconds;
        int first = next.getAndAdd(wanted);
        var turn = new AtomicInteger();
        var failed = new AtomicInteger();
        var times = new AtomicLongArray(wanted);
        long start = System.nanoTime();
        var threads = new Thread[workers];
        for (int worker = 0; worker < workers; worker++) {
            int me = worker;
            threads[worker] =
                    Thread.ofPlatform()
                            .start(() -> {
                                for (int at = turn.getAndIncrement();
                                        at < wanted;
                                        at = turn.getAndIncrement()) {
                                    long due = start + at * 1_000_000_000L / rate;
                                    waitUntil(due);
                                    if (!done(act, me, first + at)) {
                                        failed.incrementAndGet();
                                    }
                                    times.set(at, System.nanoTime() - due);
                                }
                            });
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return told(wanted, System.nanoTime() - start, failed.get(), times);
    }

    private static boolean done(Act act, int worker, int number) {
        try {
            return act.run(worker, number);
        } catch (Exception e) {
            if (number % 1000 == 0) {
                System.err.println(e);
            }
            return false;
        }
    }

    private static void waitUntil(long due) {
        long left = due - System.nanoTime();
        if (left > 0) {
            java.util.concurrent.locks.LockSupport.parkNanos(left);
        }
    }

    private static Told told(int wanted, long nanos, int failed, AtomicLongArray times) {
        var sorted = new long[wanted];
        Arrays.setAll(sorted, times::get);
        Arrays.sort(sorted);
        return new Told(
                wanted,
                wanted * 1e9 / nanos,
                failed,
                at(sorted, 0.50),
                at(sorted, 0.95),
                at(sorted, 0.99),
                at(sorted, 1));
    }

    private static double at(long[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 1e6;
    }
}
