package vn.daihoi.bench;

import java.util.Arrays;
import java.util.Locale;

/// Times of many runs, in milliseconds.
record Quantiles(double p50, double p95, double max) {

    /// @param nanos times in nanoseconds, at least one; sorted in place
    static Quantiles of(long[] nanos) {
        Arrays.sort(nanos);
        return new Quantiles(at(nanos, 0.50), at(nanos, 0.95), at(nanos, 1));
    }

    private static double at(long[] sorted, double share) {
        int index = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, index)] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %.1f ms, p95 %.1f ms, max %.1f ms", p50, p95, max);
    }
}
