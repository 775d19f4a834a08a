package vn.daihoi.composition.apportion;

import java.util.List;

/// Whole seats of all units but the last few.
///
/// @param seats by place of the unit; those that tie have their seat without the last
/// @param tied places of units with the same claim to one seat more each
/// @param forTied seats left over for them: fewer than they are, or 0 when there are none
record Rounded(long[] seats, List<Integer> tied, int forTied) {

    /// When there is a seat for each, nobody has tied.
    static Rounded of(long[] seats, List<Integer> equal, int left) {
        if (left < equal.size()) {
            return new Rounded(seats, left == 0 ? List.of() : equal, left);
        }
        equal.forEach(unit -> seats[unit]++);
        return new Rounded(seats, List.of(), 0);
    }
}
