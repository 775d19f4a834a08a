package vn.daihoi.composition.apportion;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/// An oracle that shares nothing with the program: every way to hand out the seats is held against
/// what defines the method.
record AllAllotments(Apportionment asked) {

    /// All allotments that the method calls right; more than one when units tie.
    Set<List<Long>> right() {
        var all = new ArrayList<List<Long>>();
        extend(new ArrayList<>(), asked.toDivide(), all);
        return asked.method() == Method.WEBSTER ? webster(all) : nearest(all);
    }

    private void extend(List<Long> begun, long left, List<List<Long>> all) {
        if (begun.size() == asked.units().size()) {
            if (left == 0) {
                all.add(List.copyOf(begun));
            }
            return;
        }
        var unit = asked.units().get(begun.size());
        for (long seats = unit.minimum(); seats <= Math.min(unit.most(left), left); seats++) {
            begun.add(seats);
            extend(begun, left - seats, all);
            begun.removeLast();
        }
    }

    /// No seat would have a stronger claim elsewhere.
    private Set<List<Long>> webster(List<List<Long>> all) {
        var right = new HashSet<List<Long>>();
        for (var seats : all) {
            if (isStable(seats)) {
                right.add(seats);
            }
        }
        return right;
    }

    private boolean isStable(List<Long> seats) {
        var units = asked.units();
        for (int i = 0; i < units.size(); i++) {
            for (int j = 0; j < units.size(); j++) {
                boolean movable =
                        i != j
                                && seats.get(i) > units.get(i).minimum()
                                && seats.get(j) < units.get(j).most(asked.toDivide());
                if (movable
                        && big(units.get(i).weight(), 2 * seats.get(j) + 1)
                                        .compareTo(big(units.get(j).weight(), 2 * seats.get(i) - 1))
                                < 0) {
                    return false;
                }
            }
        }
        // zero against zero is no claim at all
        return LongStream.range(0, units.size())
                .allMatch(i ->
                        units.get((int) i).weight() > 0
                                || seats.get((int) i) == units.get((int) i).minimum());
    }

    private static BigInteger big(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    /// Largest remainders are the whole numbers nearest to the quotas, by the sum of squares.
    private Set<List<Long>> nearest(List<List<Long>> all) {
        var quotas = quotas();
        var right = new HashSet<List<Long>>();
        BigInteger best = null;
        for (var seats : all) {
            var distance = BigInteger.ZERO;
            for (int i = 0; i < seats.size(); i++) {
                var apart =
                        big(seats.get(i), quotas.denominator())
                                .subtract(BigInteger.valueOf(quotas.parts().get(i)));
                distance = distance.add(apart.multiply(apart));
            }
            int order = best == null ? -1 : distance.compareTo(best);
            if (order < 0) {
                right.clear();
                best = distance;
            }
            if (order <= 0) {
                right.add(seats);
            }
        }
        return right;
    }

    private record Fractions(List<Long> parts, long denominator) {}

    /// Tries for every unit whether it stands at its minimum, at its cap or between.
    private Fractions quotas() {
        var units = asked.units();
        for (int code = 0; code < Math.pow(3, units.size()); code++) {
            var fractions = consistent(code);
            if (fractions != null) {
                return fractions;
            }
        }
        throw new AssertionError("no rate fits " + asked);
    }

    private Fractions consistent(int code) {
        var units = asked.units();
        long seats = asked.toDivide();
        long weight = 0;
        for (int i = 0, rest = code; i < units.size(); i++, rest /= 3) {
            switch (rest % 3) {
                case 0 -> seats -= units.get(i).minimum();
                case 1 -> seats -= units.get(i).most(asked.toDivide());
                default -> weight += units.get(i).weight();
            }
        }
        // all fixed: any rate does that keeps the sides
        return weight == 0 ? allFixed(code, seats) : between(code, seats, weight);
    }

    private Fractions allFixed(int code, long left) {
        var parts = new ArrayList<Long>();
        for (int i = 0, rest = code; i < asked.units().size(); i++, rest /= 3) {
            var unit = asked.units().get(i);
            if (rest % 3 == 2 || (unit.weight() == 0 && rest % 3 == 1)) {
                return null;
            }
            parts.add(rest % 3 == 0 ? unit.minimum() : unit.most(asked.toDivide()));
        }
        return left == 0 && isOrdered(code) ? new Fractions(parts, 1) : null;
    }

    /// Somebody at the minimum must not deserve more than somebody at the cap.
    private boolean isOrdered(int code) {
        var units = asked.units();
        for (int i = 0, a = code; i < units.size(); i++, a /= 3) {
            for (int j = 0, b = code; j < units.size(); j++, b /= 3) {
                var low = units.get(i);
                var high = units.get(j);
                if (a % 3 == 0
                        && b % 3 == 1
                        && big(low.minimum(), high.weight())
                                        .compareTo(big(high.most(asked.toDivide()), low.weight()))
                                < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private Fractions between(int code, long seats, long weight) {
        var parts = new ArrayList<Long>();
        for (int i = 0, rest = code; i < asked.units().size(); i++, rest /= 3) {
            var unit = asked.units().get(i);
            long share = seats * unit.weight();
            long least = unit.minimum() * weight;
            long most = unit.most(asked.toDivide()) * weight;
            boolean fits =
                    switch (rest % 3) {
                        case 0 -> share <= least;
                        case 1 -> share >= most;
                        default -> least <= share && share <= most && unit.weight() > 0;
                    };
            if (!fits) {
                return null;
            }
            parts.add(rest % 3 == 0 ? least : rest % 3 == 1 ? most : share);
        }
        return new Fractions(parts, weight);
    }
}
