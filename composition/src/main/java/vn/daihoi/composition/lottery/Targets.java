package vn.daihoi.composition.lottery;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.lottery.Programme.Ended;

import java.util.Arrays;
import java.util.Optional;

/// The fairest chances if people could be taken in parts: no lottery can give more to the least,
/// nor to the next when the least has its most, and so on.
///
/// @param chances of one person, by class
/// @param taken how many of each class that takes, and of each exception
/// @param whole whether all levels were found; else those not fixed have the last one found
record Targets(double[] chances, double[] taken, boolean whole) {

    /// Duals under this are noise.
    private static final double NOISE = 1e-7;

    /// How far a level may be undercut for the sake of the next, in people.
    private static final double GIVE = 2e-8;

    /// @return empty when time was over
    /// @throws Infeasible if not even parts of people can keep the rules
    static Optional<Targets> of(Pool pool, Deadline deadline) throws Infeasible {
        var chances = new double[pool.classes().size()];
        Arrays.fill(chances, -1);
        @Nullable Targets found = null;
        while (found == null || !found.whole()) {
            var next = next(pool, chances, deadline);
            if (next == null) {
                return Optional.ofNullable(found);
            }
            found = next;
        }
        return Optional.of(found);
    }

    /// One level more, by one solver or else by the other.
    ///
    /// @return null when time was over, or neither could cope with the numbers
    private static @Nullable Targets next(Pool pool, double[] chances, Deadline deadline)
            throws Infeasible {
        var ended = Ended.UNKNOWN;
        for (var again : new boolean[] {false, true}) {
            try (var level = new Level(pool, chances, again)) {
                ended = level.programme.maximize(deadline);
                if (ended == Ended.OPTIMAL) {
                    boolean left = level.fix(chances);
                    return new Targets(
                            level.all(chances), level.programme.values(pool.variables()), !left);
                }
            }
        }
        if (ended == Ended.INFEASIBLE && Arrays.stream(chances).allMatch(one -> one < 0)) {
            throw new Infeasible();
        }
        return null;
    }

    /// The rules cannot be kept.
    static final class Infeasible extends Exception {

        private static final long serialVersionUID = 1;
    }

    private static final class Level implements AutoCloseable {

        private final Programme programme;
        private final int least;
        private final int[] rows;
        private final Pool pool;

        Level(Pool pool, double[] fixed, boolean again) {
            this.pool = pool;
            this.programme = (again ? Programme.linearAgain() : Programme.linear()).with(pool);
            this.least = programme.variable(0, 1, false);
            this.rows = new int[fixed.length];
            for (int i = 0; i < fixed.length; i++) {
                rows[i] = row(i, fixed[i]);
            }
            programme.objective(least, 1);
        }

        private int row(int one, double fixed) {
            int size = pool.classes().get(one).size();
            int row =
                    programme.row(
                            new double[0],
                            fixed < 0 ? 0 : fixed * size - GIVE,
                            Double.POSITIVE_INFINITY);
            programme.coefficient(row, one, 1);
            if (fixed < 0) {
                programme.coefficient(row, least, -size);
            }
            return row;
        }

        /// Whether something is left over for the next level. A class whose row has a price cannot
        /// have more without taking from this level.
        boolean fix(double[] chances) {
            double level = programme.value(least);
            boolean some = false;
            boolean left = false;
            for (int i = 0; i < chances.length; i++) {
                if (chances[i] < 0 && price(i) > NOISE) {
                    chances[i] = level;
                    some = true;
                }
                left |= chances[i] < 0;
            }
            // nothing has a price: the level is held by certainty alone, so all have it
            for (int i = 0; left && !some && i < chances.length; i++) {
                chances[i] = chances[i] < 0 ? level : chances[i];
            }
            return left && some;
        }

        /// Those not fixed have this level at least.
        double[] all(double[] chances) {
            double level = programme.value(least);
            return Arrays.stream(chances).map(one -> one < 0 ? level : one).toArray();
        }

        private double price(int one) {
            return Math.abs(programme.dual(rows[one])) * pool.classes().get(one).size();
        }

        @Override
        public void close() {
            programme.close();
        }
    }
}
