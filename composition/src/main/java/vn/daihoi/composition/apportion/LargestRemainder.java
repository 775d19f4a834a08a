package vn.daihoi.composition.apportion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Quotas rounded down, the rest of the seats to the largest remainders.
///
/// All remainders have one denominator, so they are compared as whole numbers. A quota that has a
/// remainder lies below its cap, so one more seat never breaks it.
record LargestRemainder(List<Unit> units, Quotas quotas, long toDivide) {

    Rounded round() {
        var seats = new long[units.size()];
        var remainders = new long[units.size()];
        long left = toDivide;
        for (int i = 0; i < seats.length; i++) {
            var quota = quotas.quota(i);
            seats[i] = quota.part() / quota.of();
            remainders[i] = quota.part() % quota.of();
            left -= seats[i];
        }
        return handOut(seats, remainders, (int) left);
    }

    private static Rounded handOut(long[] seats, long[] remainders, int left) {
        var claims =
                IntStream.range(0, seats.length)
                        .filter(unit -> remainders[unit] > 0)
                        .boxed()
                        .sorted(Comparator.comparingLong(unit -> -remainders[unit]))
                        .toList();
        if (left == 0) {
            return Rounded.of(seats, List.of(), 0);
        }
        long last = remainders[claims.get(left - 1)];
        var equal = new ArrayList<Integer>();
        int given = 0;
        for (int unit : claims) {
            if (remainders[unit] > last) {
                seats[unit]++;
                given++;
            } else if (remainders[unit] == last) {
                equal.add(unit);
            }
        }
        return Rounded.of(seats, equal, left - given);
    }
}
