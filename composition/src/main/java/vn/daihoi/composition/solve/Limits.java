package vn.daihoi.composition.solve;

import java.time.Duration;

/// How far a search may go.
///
/// @param effort units of work after which it ends, about a second each on a current processor; the
///   same everywhere, so that who repeats a search gets the same answer
/// @param time ends the search by the clock; a search that it ends is not repeatable
/// @param seed decides between equals
/// @param workers 1 where a person must be able to repeat the search; more give another answer on
///   each run
/// @param presolve whether the programme is simplified first: saves time up to about 500 variables,
///   costs time above
public record Limits(double effort, Duration time, long seed, int workers, boolean presolve) {

    /// Nobody waits longer at a page.
    private static final Limits USUAL = new Limits(30, Duration.ofSeconds(60), 1, 1, true);

    public Limits {
        if (!(effort >= 0) || time.isNegative() || workers < 1) {
            throw new IllegalArgumentException(
                    "effort (%s) and time (%s) must not be negative, workers (%d) 1 or more."
                            .formatted(effort, time, workers));
        }
    }

    /// One worker, 30 units of effort, at most a minute.
    public static Limits usual() {
        return USUAL;
    }

    public Limits withSeed(long other) {
        return new Limits(effort, time, other, workers, presolve);
    }

    public Limits withTime(Duration other) {
        return new Limits(effort, other, seed, workers, presolve);
    }

    public Limits withEffort(double other) {
        return new Limits(other, time, seed, workers, presolve);
    }

    public Limits withWorkers(int other) {
        return new Limits(effort, time, seed, other, presolve);
    }

    public Limits withPresolve(boolean other) {
        return new Limits(effort, time, seed, workers, other);
    }
}
