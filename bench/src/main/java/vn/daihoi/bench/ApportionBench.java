package vn.daihoi.bench;

import vn.daihoi.composition.apportion.Apportioned;
import vn.daihoi.composition.apportion.Apportionment;
import vn.daihoi.composition.apportion.Method;
import vn.daihoi.composition.apportion.Unit;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Random;

/// A million seats among 21 to 1,000 units with minima and caps, 10,000 random cases by each
/// method.
final class ApportionBench {

    private static final int CASES = 10_000;
    private static final long SEATS = 1_000_000;

    private ApportionBench() {}

    public static void main(String[] args) {
        for (int units : new int[] {21, 63, 705, 1_000}) {
            for (var method : Method.values()) {
                measure(method, units, CASES / 10);
                say("%s, %d units: %s", method, units, measure(method, units, CASES));
            }
        }
    }

    private static Quantiles measure(Method method, int units, int cases) {
        var random = new Random(1);
        var times = new long[cases];
        for (int i = 0; i < cases; i++) {
            var asked = asked(method, units, random);
            long from = System.nanoTime();
            var outcome = asked.divide(i);
            times[i] = System.nanoTime() - from;
            if (!(outcome instanceof Apportioned done)
                    || done.units().stream().mapToLong(Apportioned.UnitSeats::seats).sum()
                            != SEATS) {
                throw new IllegalStateException("seats do not add up: " + outcome);
            }
        }
        return Quantiles.of(times);
    }

    private static Apportionment asked(Method method, int count, Random random) {
        var units = new ArrayList<Unit>();
        for (int i = 0; i < count; i++) {
            long minimum = random.nextInt(4) == 0 ? random.nextInt(500) : 0;
            Long cap =
                    random.nextInt(4) == 0 ? minimum + SEATS / count + random.nextInt(5_000) : null;
            units.add(new Unit("u" + i, "", 1 + random.nextInt(1_000_000), minimum, cap, 0));
        }
        return new Apportionment(SEATS, method, units);
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
