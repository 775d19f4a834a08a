package vn.daihoi.composition.lottery;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.lottery.Programme.Ended;

import java.util.ArrayList;
import java.util.List;

/// Splits people taken in parts into a mixture of whole lists, one at a time: takes a list that
/// keeps whatever the parts keep without room to spare, gives it as much weight as the rest allows,
/// and goes on with the rest. Each time at least one more bound has no room, so it ends.
///
/// Most of the weight is gone after a dozen lists. It may end early, where the parts are no mixture
/// of whole lists; what is left over is for [Mixture] to mend.
final class Splitting {

    /// Weight that may be left over.
    private static final double ENOUGH = 2e-7;

    /// Values this near to a bound have no room, at full weight.
    private static final double NEAR = 1e-8;

    private static final double CERTAIN = 1e-6;

    private static final double BLUR = 0.25;

    /// Any list will do; the best one is not worth waiting for.
    private static final double GAP = 0.1;

    private final Pool pool;
    private final Deadline deadline;
    private final List<Panel> panels = new ArrayList<>();
    private double[] parts;
    private double left = 1;

    Splitting(Pool pool, double[] parts, Deadline deadline) {
        this.pool = pool;
        this.parts = parts;
        this.deadline = deadline;
    }

    List<Panel> panels() {
        while (left > ENOUGH && !deadline.isOver()) {
            var next = next();
            if (next == null) {
                break;
            }
            panels.add(next);
            double weight = weight(next.values());
            left *= 1 - weight;
            if (weight > 1 - ENOUGH) {
                break;
            }
            rest(next.values(), weight);
        }
        return panels;
    }

    private @Nullable Panel next() {
        // with so little left over the numbers say nothing any more
        if (NEAR / left > BLUR) {
            return null;
        }
        var next = next(true);
        return next == null ? next(false) : next;
    }

    /// @param rounded whether each number must be the part rounded down or up, which is found
    ///   faster
    private @Nullable Panel next(boolean rounded) {
        double near = Math.max(NEAR, NEAR / left);
        try (var programme = Programme.wholeAbout().with(pool)) {
            for (int i = 0; i < parts.length; i++) {
                var range = range(parts[i], pool.least(i), pool.most(i), near, rounded);
                programme.bounds(i, range.low(), range.high());
                programme.objective(i, lean(parts[i]));
            }
            for (int i = 0; i < pool.rows().size(); i++) {
                var row = pool.rows().get(i);
                var range = range(row.of(parts), row.low(), row.high(), near, rounded);
                programme.rowBounds(i, range.low(), range.high());
            }
            var ended = programme.maximizeAbout(GAP, deadline);
            return ended == Ended.OPTIMAL || ended == Ended.FEASIBLE
                    ? Panel.of(programme.values(parts.length))
                    : null;
        }
    }

    private record Range(double low, double high) {}

    private static Range range(
            double value, double low, double high, double near, boolean rounded) {
        if (value > high - near) {
            return new Range(high, high);
        }
        if (value < low + near) {
            return new Range(low, low);
        }
        return rounded
                ? new Range(
                        Math.max(low, Math.floor(value + near)),
                        Math.min(high, Math.ceil(value - near)))
                : new Range(low, high);
    }

    /// What is nearly certain comes first: such lists can take much weight.
    private static double lean(double part) {
        double beyond = Math.min(1 - CERTAIN, Math.max(CERTAIN, part - Math.floor(part)));
        return Math.log(beyond / (1 - beyond));
    }

    /// The most that the rest allows without breaking a bound.
    private double weight(double[] panel) {
        double weight = 1;
        for (int i = 0; i < parts.length; i++) {
            weight = Math.min(weight, weight(parts[i], panel[i], pool.least(i), pool.most(i)));
        }
        for (var row : pool.rows()) {
            weight = Math.min(weight, weight(row.of(parts), row.of(panel), row.low(), row.high()));
        }
        return Math.max(weight, 0);
    }

    private static double weight(double part, double whole, double low, double high) {
        double below = whole > low ? (part - low) / (whole - low) : 1;
        double above = whole < high ? (high - part) / (high - whole) : 1;
        // no bound on that side
        return Math.min(Double.isInfinite(low) ? 1 : below, Double.isInfinite(high) ? 1 : above);
    }

    private void rest(double[] panel, double weight) {
        var rest = new double[parts.length];
        for (int i = 0; i < rest.length; i++) {
            double value = (parts[i] - weight * panel[i]) / (1 - weight);
            rest[i] = Math.clamp(value, pool.least(i), pool.most(i));
        }
        parts = rest;
    }
}
