package vn.daihoi.composition;

/// Whole numbers from `min` to `max`, both included; empty when `min` is above `max`.
///
/// @param min [Long#MIN_VALUE] when there is no lower bound
/// @param max [Long#MAX_VALUE] when there is no upper bound
public record Range(long min, long max) {

    public static final Range ALL = new Range(Long.MIN_VALUE, Long.MAX_VALUE);

    public static Range atLeast(long min) {
        return new Range(min, Long.MAX_VALUE);
    }

    public static Range atMost(long max) {
        return new Range(Long.MIN_VALUE, max);
    }

    public Range and(Range other) {
        return new Range(Math.max(min, other.min), Math.min(max, other.max));
    }

    public boolean isEmpty() {
        return min > max;
    }

    public boolean hasMin() {
        return min != Long.MIN_VALUE;
    }

    public boolean hasMax() {
        return max != Long.MAX_VALUE;
    }

    public boolean contains(long value) {
        return min <= value && value <= max;
    }

    public boolean contains(Range other) {
        return other.isEmpty() || (min <= other.min && other.max <= max);
    }
}
