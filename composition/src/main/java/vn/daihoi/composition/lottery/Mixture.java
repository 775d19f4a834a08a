package vn.daihoi.composition.lottery;

import vn.daihoi.composition.lottery.Programme.Ended;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Weights of whole lists that give every class its chance, or as nearly as possible.
///
/// Lists are added one at a time, each the one that helps most at the prices of the classes (column
/// generation), until nobody lacks anything, or no list helps: then the chances wanted are more
/// than any lottery can give.
final class Mixture {

    /// A millionth less is as good as the same: the methods that find chances are no more exact.
    static final double SAME = 1e-6;

    /// A list that helps by less than this is noise.
    private static final double HELP = 1e-7;

    private final Pool pool;
    private final Deadline deadline;
    private final Set<Panel> panels;

    Mixture(Pool pool, List<Panel> panels, Deadline deadline) {
        this.pool = pool;
        this.panels = new LinkedHashSet<>(panels);
        this.deadline = deadline;
    }

    List<Panel> panels() {
        return List.copyOf(panels);
    }

    /// @param weights of the panels, in their order
    /// @param lacking what the class that lacks most lacks, in chances of one person
    /// @param proved whether no lottery lacks less
    record Weights(double[] weights, double lacking, boolean proved) {}

    /// @param chances wanted for each class
    /// @return empty when not even the first weights were found in time
    Optional<Weights> towards(double[] chances) {
        try (var master = new Master(chances);
                var pricing = Programme.whole().with(pool)) {
            Optional<Weights> best = Optional.empty();
            while (true) {
                if (master.programme.minimize(deadline) != Ended.OPTIMAL) {
                    return best;
                }
                double lacking = master.lacking();
                best = Optional.of(new Weights(master.weights(), lacking, lacking <= SAME));
                if (lacking <= SAME) {
                    return best;
                }
                for (int i = 0; i < chances.length; i++) {
                    pricing.objective(i, master.programme.dual(master.rows[i]));
                }
                if (pricing.maximize(deadline) != Ended.OPTIMAL) {
                    return best;
                }
                var found = Panel.of(pricing.values(pool.variables()));
                boolean helps = pricing.objective() > -master.programme.dual(master.whole) + HELP;
                if (!helps || !panels.add(found)) {
                    return Optional.of(new Weights(master.weights(), lacking, !helps));
                }
                master.add(found);
            }
        }
    }

    /// The programme over the lists known so far.
    private final class Master implements AutoCloseable {

        private final Programme programme = Programme.growing();
        private final int[] rows;
        private final int whole;
        private int lists;

        Master(double[] chances) {
            rows = new int[chances.length];
            for (int i = 0; i < chances.length; i++) {
                int size = pool.classes().get(i).size();
                int lack = programme.variable(0, Double.POSITIVE_INFINITY, false);
                programme.objective(lack, 1.0 / size);
                rows[i] = programme.row(new double[0], chances[i] * size, Double.POSITIVE_INFINITY);
                programme.coefficient(rows[i], lack, 1);
            }
            whole = programme.row(new double[0], 1, 1);
            panels.forEach(this::add);
        }

        void add(Panel panel) {
            int list = programme.variable(0, Double.POSITIVE_INFINITY, false);
            programme.coefficient(whole, list, 1);
            for (int i = 0; i < rows.length; i++) {
                if (panel.taken()[i] > 0) {
                    programme.coefficient(rows[i], list, panel.taken()[i]);
                }
            }
            lists++;
        }

        /// Variables of what classes lack stand first.
        double lacking() {
            double most = 0;
            for (int i = 0; i < rows.length; i++) {
                most = Math.max(most, programme.value(i) / pool.classes().get(i).size());
            }
            return most;
        }

        double[] weights() {
            var values = programme.values(rows.length + lists);
            return Arrays.copyOfRange(values, rows.length, values.length);
        }

        @Override
        public void close() {
            programme.close();
        }
    }
}
