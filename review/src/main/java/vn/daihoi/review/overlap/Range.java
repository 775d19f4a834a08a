package vn.daihoi.review.overlap;

import java.util.function.IntToDoubleFunction;

/// A range of neighbours.
///
/// @param from first
/// @param to behind the last
record Range(int from, int to) {

    int size() {
        return to - from;
    }

    boolean meets(Range other) {
        return from <= other.to && other.from <= to;
    }

    Range with(Range other) {
        return new Range(Math.min(from, other.from), Math.max(to, other.to));
    }

    boolean has(int i) {
        return i >= from && i < to;
    }

    /// The neighbours whose worths, some below 0, add up to most.
    static Range best(int from, int to, IntToDoubleFunction worth) {
        var best = new Range(from, from);
        double most = 0;
        double sum = 0;
        int start = from;
        for (int i = from; i < to; i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += worth.applyAsDouble(i);
            if (sum > most) {
                most = sum;
                best = new Range(start, i + 1);
            }
        }
        return best;
    }
}
