package vn.daihoi.composition.apportion;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Seats divided.
///
/// @param divided seats that were divided, after those by office
/// @param units one for each unit of the case, in its order
/// @param tie null when the weights alone decide
public record Apportioned(long divided, List<UnitSeats> units, @Nullable Tie tie)
        implements Outcome {

    public Apportioned {
        units = List.copyOf(units);
    }

    /// Seats of one unit.
    ///
    /// @param quota its exact share, minima and caps kept, of which the seats are the rounding
    /// @param seats ex officio not counted
    public record UnitSeats(Unit unit, Quota quota, long seats) {

        public long total() {
            return seats + unit.exOfficio();
        }
    }

    /// An exact number of seats, as a fraction that is not reduced.
    ///
    /// @param part 0 or more
    /// @param of 1 or more
    public record Quota(long part, long of) {}

    /// Units that have the same claim to fewer seats than there are units: a lot decided.
    ///
    /// @param units ids of those that tied, in alphabetical order
    /// @param drawn ids in the order in which the lot was drawn; the first `seats` of them have one
    ///   more than the others
    /// @param seats 1 or more, fewer than the units
    /// @param seed draws the same again
    public record Tie(List<String> units, List<String> drawn, int seats, long seed) {

        public Tie {
            units = List.copyOf(units);
            drawn = List.copyOf(drawn);
        }
    }
}
