package vn.daihoi.composition.timetable;

import vn.daihoi.composition.solve.Status;

import java.time.Duration;
import java.util.List;

/// What a search for a timetable came to.
///
/// @param status [Status#INFEASIBLE] is proved twice
/// @param timetable empty unless the status has a list
/// @param changed ids of congresses that are at another slot than before, in the order of the case
/// @param changes fewer congresses than this need not move, as far as proved; 0 without a timetable
///   at hand
/// @param points what the slots are worth
/// @param bound no timetable with as few changes is worth more
/// @param clash why there is none, as few congresses and resources as possible; empty otherwise
/// @param minimal whether the clash is gone when any one part of it is left out
/// @param solves programmes solved
public record TimetableOutcome(
        Status status,
        Timetable timetable,
        List<String> changed,
        long changes,
        long points,
        long bound,
        List<Reason> clash,
        boolean minimal,
        int solves,
        Duration time,
        long seed) {

    public TimetableOutcome {
        changed = List.copyOf(changed);
        clash = List.copyOf(clash);
    }
}
