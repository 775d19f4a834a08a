package vn.daihoi.reports.internal;

import vn.daihoi.plans.State;

import java.util.EnumMap;
import java.util.Map;

/// How many milestones are in each state. Shares are always made from counts, never from shares.
///
/// @param of each state that occurs
public record Counts(Map<State, Integer> of) {

    public static final Counts NONE = new Counts(Map.of());

    public Counts {
        of = Map.copyOf(of);
    }

    public int of(State state) {
        return of.getOrDefault(state, 0);
    }

    public int reached() {
        return of(State.REACHED) + of(State.REACHED_LATE);
    }

    /// Those that concern the unit and should be there by now, or are there already.
    public int asked() {
        return reached() + of(State.OVERDUE);
    }

    /// Those that concern the unit at all.
    public int all() {
        return asked() + of(State.DUE_SOON) + of(State.NOT_DUE);
    }

    public Counts and(Counts other) {
        return and(other.of);
    }

    Counts and(Map<State, Integer> other) {
        var sum = new EnumMap<State, Integer>(State.class);
        sum.putAll(of);
        other.forEach((state, count) -> sum.merge(state, count, Integer::sum));
        return new Counts(sum);
    }
}
