package vn.daihoi.composition.apportion;

import org.jspecify.annotations.Nullable;

import java.util.function.ToLongFunction;

/// The seats cannot be divided as asked.
///
/// @param sum what the units ask or allow together; the numbers of the reason
/// @param seats seats that this is held against
public record Refused(Reason reason, long sum, long seats) implements Outcome {

    /// The closed set of reasons.
    public enum Reason {
        /// Seats by office, `sum` of them, are more than all `seats`.
        EX_OFFICIO_ABOVE_SEATS,
        /// Minima add up to `sum`, above the `seats` to divide.
        MINIMA_ABOVE_SEATS,
        /// Caps add up to `sum`, below the `seats` to divide.
        CAPS_BELOW_SEATS,
        /// Units with a weight may take `sum` seats, with the minima of those without; nothing says
        /// who should have the rest of the `seats`.
        NO_WEIGHT
    }

    static @Nullable Refused of(Apportionment asked, long toDivide) {
        if (toDivide < 0) {
            return new Refused(
                    Reason.EX_OFFICIO_ABOVE_SEATS, asked.seats() - toDivide, asked.seats());
        }
        long minima = sum(asked, Unit::minimum);
        if (minima > toDivide) {
            return new Refused(Reason.MINIMA_ABOVE_SEATS, minima, toDivide);
        }
        long caps = sum(asked, unit -> unit.most(toDivide));
        if (caps < toDivide) {
            return new Refused(Reason.CAPS_BELOW_SEATS, caps, toDivide);
        }
        long weighed =
                sum(asked, unit -> unit.weight() == 0 ? unit.minimum() : unit.most(toDivide));
        return weighed < toDivide ? new Refused(Reason.NO_WEIGHT, weighed, toDivide) : null;
    }

    private static long sum(Apportionment asked, ToLongFunction<Unit> seats) {
        long sum = 0;
        for (var unit : asked.units()) {
            sum += seats.applyAsLong(unit);
        }
        return sum;
    }
}
