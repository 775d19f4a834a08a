package vn.daihoi.composition.solve;

import vn.daihoi.composition.Case;

import java.time.Duration;

/// What an answer cost, and with what it can be repeated.
///
/// @param people in the case
/// @param classes groups of people whom nothing that is asked distinguishes
/// @param solves programmes solved
/// @param effort units of work done
/// @param time by the clock
/// @param seed that decided between equals
public record Stats(int people, int classes, int solves, double effort, Duration time, long seed) {

    /// Of what was left before it was answered.
    static Stats none(Case asked, Limits limits) {
        return new Stats(asked.people().size(), 0, 0, 0, Duration.ZERO, limits.seed());
    }
}
