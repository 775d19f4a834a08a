package vn.daihoi.composition.lottery;

import vn.daihoi.composition.solve.Limits;
import vn.daihoi.composition.solve.Stop;

/// When to stop: at a time, or when somebody says so.
record Deadline(long nanoTime, Stop stop) {

    static Deadline of(Limits limits, Stop stop) {
        return new Deadline(System.nanoTime() + limits.time().toNanos(), stop);
    }

    boolean isOver() {
        return stop.isRequested() || nanoTime - System.nanoTime() <= 0;
    }

    /// Time left, 1 or more.
    long milliseconds() {
        return Math.max(1, (nanoTime - System.nanoTime()) / 1_000_000);
    }
}
