package vn.daihoi.composition.apportion;

import java.util.List;

/// Seats to divide among units.
///
/// @param seats all of them, ex officio included, 0 to [#MOST_SEATS]
/// @param exOfficio seats by office that belong to none of the units, taken out first, 0 to
///   [#MOST_SEATS]
/// @param units those that get the rest, at most [#MOST_UNITS]; ids unique, weights together at
///   most [#MOST_WEIGHT]
public record Apportionment(long seats, long exOfficio, Method method, List<Unit> units) {

    public static final long MOST_SEATS = 1_000_000;
    public static final int MOST_UNITS = 100_000;

    /// With at most [#MOST_SEATS] seats all products stay below 63 bits.
    public static final long MOST_WEIGHT = 1_000_000_000_000L;

    public Apportionment {
        units = List.copyOf(units);
        if (!isCount(seats) || !isCount(exOfficio)) {
            throw new IllegalArgumentException(
                    "seats (%d) and exOfficio (%d) must lie between 0 and %d."
                            .formatted(seats, exOfficio, MOST_SEATS));
        }
        if (units.size() > MOST_UNITS
                || units.stream().map(Unit::id).distinct().count() < units.size()) {
            throw new IllegalArgumentException(
                    "units (%d) must be at most %d, each with an id of its own."
                            .formatted(units.size(), MOST_UNITS));
        }
        if (isTooHeavy(units)) {
            throw new IllegalArgumentException(
                    "weights must add up to at most %d.".formatted(MOST_WEIGHT));
        }
    }

    static boolean isCount(long seats) {
        return seats >= 0 && seats <= MOST_SEATS;
    }

    private static boolean isTooHeavy(List<Unit> units) {
        long sum = 0;
        for (var unit : units) {
            sum += unit.weight();
            if (unit.weight() > MOST_WEIGHT || sum > MOST_WEIGHT) {
                return true;
            }
        }
        return false;
    }

    public Apportionment(long seats, Method method, List<Unit> units) {
        this(seats, 0, method, units);
    }

    public Apportionment withSeats(long others) {
        return new Apportionment(others, exOfficio, method, units);
    }

    /// Seats that nobody has by office.
    long toDivide() {
        long taken = exOfficio;
        for (var unit : units) {
            taken += unit.exOfficio();
        }
        return seats - taken;
    }

    /// Divides the seats.
    ///
    /// @param seed of the lot, should units tie for the last seats; the same seed draws the same
    ///   units whatever the order in which they are listed
    public Outcome divide(long seed) {
        long seatsToDivide = toDivide();
        var refused = Refused.of(this, seatsToDivide);
        return refused != null ? refused : new Division(this, seatsToDivide, seed).outcome();
    }
}
