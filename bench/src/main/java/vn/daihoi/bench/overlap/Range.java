package vn.daihoi.bench.overlap;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Code points `[from, to)`.
record Range(int from, int to) {

    int length() {
        return to - from;
    }

    Optional<Range> cut(Range other) {
        int start = Math.max(from, other.from);
        int end = Math.min(to, other.to);
        return start < end ? Optional.of(new Range(start, end)) : Optional.empty();
    }

    /// Code points between the two, 0 when they touch or meet.
    int gap(Range other) {
        return Math.max(0, Math.max(from, other.from) - Math.min(to, other.to));
    }

    /// From the start of the first to the end of the last.
    Range hull(Range other) {
        return new Range(Math.min(from, other.from), Math.max(to, other.to));
    }

    /// Code points that lie in at least one of `ranges`.
    static long covered(List<Range> ranges) {
        long total = 0;
        int end = 0;
        for (Range range : ranges.stream().sorted(Comparator.comparingInt(Range::from)).toList()) {
            total += Math.max(0, range.to - Math.max(range.from, end));
            end = Math.max(end, range.to);
        }
        return total;
    }
}
