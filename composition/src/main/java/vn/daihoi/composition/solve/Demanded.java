package vn.daihoi.composition.solve;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.Must;

import java.util.List;

/// A demand besides the rules that takes part in a conflict.
///
/// @param bound which side of the number of seats; null for other duties
/// @param people ids: who must or must not be chosen, or who are kept apart; empty for
///   [Must.Duty#SIZE]
public record Demanded(Must.Duty duty, @Nullable Bound bound, List<String> people) {

    public Demanded {
        people = List.copyOf(people);
    }
}
