package vn.daihoi.composition.apportion;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/// Each unit's quotient rounded to the nearest whole number, minimum and cap kept, with a divisor
/// at which the seats add up.
///
/// Rounded quotas are such seats for some number of seats near the one asked for; from there single
/// seats go to the largest, or come from the smallest `weight / (2 * seats + 1)`. Quotients are
/// compared by cross-multiplication.
final class Webster {

    private final List<Unit> units;
    private final long toDivide;
    private final long[] seats;

    Webster(List<Unit> units, Quotas quotas, long toDivide) {
        this.units = units;
        this.toDivide = toDivide;
        this.seats = new long[units.size()];
        for (int i = 0; i < seats.length; i++) {
            var quota = quotas.quota(i);
            seats[i] = (2 * quota.part() + quota.of() - 1) / (2 * quota.of());
        }
    }

    Rounded round() {
        long left = toDivide - Arrays.stream(seats).sum();
        move(left);
        var holders = weakestHolders();
        var waiting = strongestWaiting();
        if (holders.isEmpty()
                || waiting.isEmpty()
                || compare(held(holders.getFirst()), next(waiting.getFirst())) != 0) {
            return Rounded.of(seats, List.of(), 0);
        }
        holders.forEach(unit -> seats[unit]--);
        var equal = new ArrayList<>(holders);
        equal.addAll(waiting);
        return Rounded.of(seats, equal, holders.size());
    }

    private void move(long left) {
        var queue =
                new PriorityQueue<>(
                        left > 0
                                ? Comparator.comparing(this::next, Webster::compare).reversed()
                                : Comparator.comparing(this::held, Webster::compare));
        IntStream.range(0, seats.length).filter(unit -> may(unit, left > 0)).forEach(queue::add);
        for (long i = Math.abs(left); i > 0; i--) {
            int unit = queue.remove();
            seats[unit] += left > 0 ? 1 : -1;
            if (may(unit, left > 0)) {
                queue.add(unit);
            }
        }
    }

    private boolean may(int unit, boolean more) {
        return more ? mayTake(unit) : mayGive(unit);
    }

    private boolean mayTake(int unit) {
        return units.get(unit).weight() > 0 && seats[unit] < units.get(unit).most(toDivide);
    }

    private boolean mayGive(int unit) {
        return units.get(unit).weight() > 0 && seats[unit] > units.get(unit).minimum();
    }

    /// A claim `weight / odd`.
    private record Claim(long weight, long odd) {}

    /// The claim to one seat more.
    private Claim next(int unit) {
        return new Claim(units.get(unit).weight(), 2 * seats[unit] + 1);
    }

    /// The claim that brought the last seat.
    private Claim held(int unit) {
        return new Claim(units.get(unit).weight(), 2 * seats[unit] - 1);
    }

    private static int compare(Claim one, Claim other) {
        return Long.compare(one.weight() * other.odd(), other.weight() * one.odd());
    }

    private List<Integer> weakestHolders() {
        var weakest = new ArrayList<Integer>();
        @Nullable Claim least = null;
        for (int unit = 0; unit < seats.length; unit++) {
            if (mayGive(unit)) {
                int order = least == null ? -1 : compare(held(unit), least);
                if (order < 0) {
                    weakest.clear();
                    least = held(unit);
                }
                if (order <= 0) {
                    weakest.add(unit);
                }
            }
        }
        return weakest;
    }

    private List<Integer> strongestWaiting() {
        var strongest = new ArrayList<Integer>();
        @Nullable Claim most = null;
        for (int unit = 0; unit < seats.length; unit++) {
            if (mayTake(unit)) {
                int order = most == null ? 1 : compare(next(unit), most);
                if (order > 0) {
                    strongest.clear();
                    most = next(unit);
                }
                if (order >= 0) {
                    strongest.add(unit);
                }
            }
        }
        return strongest;
    }
}
