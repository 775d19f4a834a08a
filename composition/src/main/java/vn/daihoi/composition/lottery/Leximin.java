package vn.daihoi.composition.lottery;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.lottery.Programme.Ended;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The fairest chances that whole lists can give, level by level: the smallest chance is made as
/// large as can be, those who can have no more are fixed, and so on with the others. On each level
/// lists are added until none helps at the prices of the classes.
///
/// Needed only where chances found for parts of people are more than whole lists can give.
final class Leximin {

    private static final double HELP = 1e-7;
    private static final double NOISE = 1e-7;

    /// How far a level may be undercut for the sake of the next, in people.
    private static final double GIVE = 2e-8;

    private final Pool pool;
    private final Deadline deadline;
    private final Set<Panel> panels;
    private final double[] fixed;
    private double[] weights;
    private double bound;
    private boolean proved;

    /// @param weights to go on with, one for each list
    /// @param bound no lottery gives more than this to the one with the smallest chance
    Leximin(Pool pool, List<Panel> panels, double[] weights, double bound, Deadline deadline) {
        this.pool = pool;
        this.panels = new LinkedHashSet<>(panels);
        this.weights = weights.clone();
        this.bound = bound;
        this.deadline = deadline;
        this.fixed = new double[pool.classes().size()];
        Arrays.fill(fixed, -1);
    }

    List<Panel> panels() {
        return List.copyOf(panels);
    }

    double[] weights() {
        return weights;
    }

    double bound() {
        return bound;
    }

    boolean isProved() {
        return proved;
    }

    Leximin run() {
        boolean first = true;
        while (Arrays.stream(fixed).anyMatch(level -> level < 0)) {
            try (var level = new Level()) {
                if (!level.settle()) {
                    return this;
                }
                bound = first ? level.programme.value(level.least) : bound;
                first = false;
                level.fix();
            }
        }
        proved = true;
        return this;
    }

    private final class Level implements AutoCloseable {

        private final Programme programme = Programme.linear();
        private final int least = programme.variable(0, 1, false);
        private final int[] rows = new int[fixed.length];
        private final int whole;
        private int lists;

        Level() {
            for (int i = 0; i < rows.length; i++) {
                int size = pool.classes().get(i).size();
                double low = fixed[i] < 0 ? 0 : Math.max(0, fixed[i] * size - GIVE);
                rows[i] = programme.row(new double[0], low, Double.POSITIVE_INFINITY);
                if (fixed[i] < 0) {
                    programme.coefficient(rows[i], least, -size);
                }
            }
            whole = programme.row(new double[0], 1, 1);
            programme.objective(least, 1);
            panels.forEach(this::add);
        }

        private void add(Panel panel) {
            int list = programme.variable(0, Double.POSITIVE_INFINITY, false);
            programme.coefficient(whole, list, 1);
            for (int i = 0; i < rows.length; i++) {
                if (panel.taken()[i] > 0) {
                    programme.coefficient(rows[i], list, panel.taken()[i]);
                }
            }
            lists++;
        }

        /// Whether the level is proved.
        boolean settle() {
            while (programme.maximize(deadline) == Ended.OPTIMAL) {
                var values = programme.values(1 + lists);
                weights = Arrays.copyOfRange(values, 1, values.length);
                var found = better();
                if (found == null) {
                    return !deadline.isOver();
                }
                panels.add(found);
                add(found);
            }
            return false;
        }

        /// A list that helps; null when none does, or time is over.
        private @Nullable Panel better() {
            try (var pricing = Programme.whole().with(pool)) {
                for (int i = 0; i < rows.length; i++) {
                    pricing.objective(i, -programme.dual(rows[i]));
                }
                if (pricing.maximize(deadline) != Ended.OPTIMAL
                        || pricing.objective() <= programme.dual(whole) + HELP) {
                    return null;
                }
                var found = Panel.of(pricing.values(pool.variables()));
                return panels.contains(found) ? null : found;
            }
        }

        void fix() {
            double level = programme.value(least);
            boolean some = false;
            for (int i = 0; i < fixed.length; i++) {
                if (fixed[i] < 0
                        && -programme.dual(rows[i]) * pool.classes().get(i).size() > NOISE) {
                    fixed[i] = level;
                    some = true;
                }
            }
            for (int i = 0; !some && i < fixed.length; i++) {
                fixed[i] = fixed[i] < 0 ? level : fixed[i];
            }
        }

        @Override
        public void close() {
            programme.close();
        }
    }
}
