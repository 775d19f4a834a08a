package vn.daihoi.bench.forecast;

import java.util.List;

/// A way in which campaigns run. Days, as standard deviations where nothing else is said.
///
/// @param unitHabit how much units differ from each other in all they do
/// @param stepEffect how much steps differ from each other for all units, say because guidance came
///   late
/// @param noise what is left for each step of each unit
/// @param carried share of a step's delay that the next one inherits, 0 to 1
/// @param shock chance that a unit stands still for 10 to 35 days once
/// @param catchUp what is left of each day of work in the last two weeks, when all are called in to
///   help; 1: nobody does
/// @param lateness by how many days all are late on average
record World(
        String name,
        double unitHabit,
        double stepEffect,
        double noise,
        double carried,
        double shock,
        double catchUp,
        double lateness) {

    static final List<World> ALL =
            List.of(
                    new World("habits and steps", 8, 4, 5, 0, 0, 1, -4),
                    new World("shocks", 6, 3, 4, 0, 0.35, 1, -6),
                    new World("catch-up before the day", 10, 4, 5, 0.2, 0.1, 0.4, 2),
                    new World("delays that are handed on", 5, 3, 5, 0.7, 0.1, 1, -4),
                    new World("units alike", 0, 4, 9, 0, 0.1, 1, -5),
                    new World("all of it", 8, 4, 5, 0.4, 0.25, 0.6, -3));
}
