package vn.daihoi.composition.solve;

import vn.daihoi.composition.Range;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/// Bounds of the variables of a programme, and what follows from every row when one of them is
/// narrowed. Changes can be taken back. For programmes without switches and with small numbers,
/// which are exact in floating point.
final class Following {

    private static final long SMALL = 1_000_000;

    private final Programme programme;
    private final double[] low;
    private final double[] high;
    private final int[][] places;
    private final double[][] factors;
    private final double[] mins;
    private final double[] maxes;
    private final int[][] rowsOf;
    private final List<double[]> trail = new ArrayList<>();
    private IntConsumer changed = _ -> {};
    private long work;

    /// Empty where it does not suit the programme.
    static Optional<Following> of(Programme programme) {
        boolean small = programme.variables().stream().allMatch(Following::isSmall);
        boolean plain =
                programme.requirements().stream()
                        .allMatch(row -> row.when().isEmpty() && isSmall(row.sum()));
        return small && plain ? Optional.of(new Following(programme)) : Optional.empty();
    }

    private static boolean isSmall(Range range) {
        return range.min() >= -SMALL && range.max() <= SMALL;
    }

    private static boolean isSmall(Sum sum) {
        for (int term = 0; term < sum.terms(); term++) {
            if (Math.abs(sum.factor(term)) > SMALL) {
                return false;
            }
        }
        return Math.abs(sum.constant()) <= SMALL * SMALL;
    }

    private Following(Programme programme) {
        this.programme = programme;
        low = programme.variables().stream().mapToDouble(Range::min).toArray();
        high = programme.variables().stream().mapToDouble(Range::max).toArray();
        int count = programme.requirements().size();
        places = new int[count][];
        factors = new double[count][];
        mins = new double[count];
        maxes = new double[count];
        for (int row = 0; row < count; row++) {
            read(row, programme.requirements().get(row));
        }
        rowsOf = rowsOf();
    }

    private void read(int row, Programme.Requirement from) {
        var sum = from.sum();
        places[row] = new int[sum.terms()];
        factors[row] = new double[sum.terms()];
        for (int term = 0; term < sum.terms(); term++) {
            places[row][term] = sum.var(term);
            factors[row][term] = sum.factor(term);
        }
        mins[row] =
                from.range().hasMin()
                        ? (double) from.range().min() - sum.constant()
                        : Double.NEGATIVE_INFINITY;
        maxes[row] =
                from.range().hasMax()
                        ? (double) from.range().max() - sum.constant()
                        : Double.POSITIVE_INFINITY;
    }

    private int[][] rowsOf() {
        var counts = new int[low.length];
        for (var row : places) {
            for (int at : row) {
                counts[at]++;
            }
        }
        var rows = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
        for (int row = 0; row < places.length; row++) {
            for (int at : places[row]) {
                rows[at][--counts[at]] = row;
            }
        }
        return rows;
    }

    /// @param told whose bounds have changed, each time
    void tell(IntConsumer told) {
        changed = told;
    }

    int rows() {
        return places.length;
    }

    int[] places(int row) {
        return places[row];
    }

    double[] factors(int row) {
        return factors[row];
    }

    double min(int row) {
        return mins[row];
    }

    double max(int row) {
        return maxes[row];
    }

    int size() {
        return low.length;
    }

    double low(int at) {
        return low[at];
    }

    double high(int at) {
        return high[at];
    }

    boolean isOpen(int at) {
        return low[at] < high[at];
    }

    /// Terms looked at so far.
    long work() {
        return work;
    }

    int mark() {
        return trail.size();
    }

    void undo(int mark) {
        while (trail.size() > mark) {
            var former = trail.removeLast();
            set((int) former[0], former[1], former[2]);
        }
    }

    private void set(int at, double min, double max) {
        low[at] = min;
        high[at] = max;
        changed.accept(at);
    }

    /// False when nothing is left of it, or some row cannot hold any more.
    boolean narrow(int at, double min, double max) {
        int from = mark();
        return narrowed(at, min, max) && follow(from);
    }

    /// What follows from the rows as they are.
    boolean follow() {
        int from = mark();
        for (int row = 0; row < places.length; row++) {
            if (!follows(row)) {
                return false;
            }
        }
        return follow(from);
    }

    private boolean follow(int from) {
        for (int next = from; next < trail.size(); next++) {
            for (int row : rowsOf[(int) trail.get(next)[0]]) {
                if (!follows(row)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean narrowed(int at, double min, double max) {
        double from = Math.max(low[at], min);
        double to = Math.min(high[at], max);
        if (from > to) {
            return false;
        }
        if (from > low[at] || to < high[at]) {
            trail.add(new double[] {at, low[at], high[at]});
            set(at, from, to);
        }
        return true;
    }

    private boolean follows(int row) {
        double least = end(row, true);
        double most = end(row, false);
        double down = maxes[row] - least;
        double up = most - mins[row];
        if (down < 0 || up < 0) {
            return false;
        }
        work += 2L * places[row].length;
        for (int term = 0; term < places[row].length; term++) {
            int at = places[row][term];
            double span = (high[at] - low[at]) * Math.abs(factors[row][term]);
            if ((span > down || span > up) && !follows(at, factors[row][term], down, up)) {
                return false;
            }
        }
        return true;
    }

    /// @param down by how much the row may grow at most, above its least
    /// @param up by how much it may shrink
    private boolean follows(int at, double factor, double down, double up) {
        double steps = Math.abs(factor);
        double rise = Math.floor((factor > 0 ? down : up) / steps);
        double fall = Math.floor((factor > 0 ? up : down) / steps);
        return narrowed(at, high[at] - fall, low[at] + rise);
    }

    private double end(int row, boolean least) {
        double end = 0;
        for (int term = 0; term < places[row].length; term++) {
            double factor = factors[row][term];
            int at = places[row][term];
            end += factor * (least == factor > 0 ? low[at] : high[at]);
        }
        work += places[row].length;
        return end;
    }

    /// Whether these whole numbers are an answer.
    boolean isAnswer(long[] values) {
        for (var row : programme.requirements()) {
            if (!row.range().contains(row.sum().valueIn(values))) {
                return false;
            }
        }
        for (int at = 0; at < values.length; at++) {
            if (!programme.variables().get(at).contains(values[at])) {
                return false;
            }
        }
        return true;
    }
}
