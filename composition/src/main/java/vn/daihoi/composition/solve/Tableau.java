package vn.daihoi.composition.solve;

import java.util.Arrays;

/// A linear programme kept as a table, for a search that changes bounds thousands of times: each
/// variable of the base is a sum of those outside, each of which lies at one of its bounds. After a
/// change a few exchanges between base and outside (dual simplex, bounds passed in one step where
/// that helps) lead back to values within all bounds; nothing is ever undone.
///
/// Rows are variables too, after those given: row `r` has the place `variables + r`. Counts in
/// floating point: who believes an answer checks it in whole numbers, and nothing is proved by it.
final class Tableau {

    /// Less is nothing.
    private static final double NEARLY = 1e-7;

    /// Above, errors have grown so far that it is better to begin anew.
    private static final double TOO_FAR = 1e-6;

    /// @param places of its variables, each once
    /// @param factors one for each place
    /// @param min with `max` its bounds, both finite
    record Row(int[] places, double[] factors, double min, double max) {

        /// Taken off the row where it must have one value, so that this becomes none and the row is
        /// of no more use once outside the base.
        double offset() {
            return min == max ? min : 0;
        }
    }

    private final Row[] rows;
    private final int variables;
    private final double[] low;
    private final double[] high;
    private final double[] costs;

    /// Values of those outside the base.
    private final double[] resting;

    private final double[][] table;
    private final int[] base;
    private final double[] values;
    private final int[] outside;
    private final double[] prices;
    private final int[] rowOf;
    private final int[] columnOf;
    private int columns;

    private final int[] candidates;
    private final double[] ratios;
    private long work;

    /// @param low with `high` finite bounds of the variables
    Tableau(double[] low, double[] high, Row... rows) {
        this.rows = rows;
        variables = low.length;
        int all = variables + rows.length;
        this.low = Arrays.copyOf(low, all);
        this.high = Arrays.copyOf(high, all);
        for (int row = 0; row < rows.length; row++) {
            this.low[variables + row] = rows[row].min() - rows[row].offset();
            this.high[variables + row] = rows[row].max() - rows[row].offset();
        }
        costs = new double[all];
        resting = new double[all];
        table = new double[rows.length][variables];
        base = new int[rows.length];
        values = new double[rows.length];
        outside = new int[variables];
        prices = new double[variables];
        rowOf = new int[all];
        columnOf = new int[all];
        candidates = new int[variables];
        ratios = new double[variables];
        begin();
    }

    private void begin() {
        columns = variables;
        for (int at = 0; at < variables; at++) {
            outside[at] = at;
            columnOf[at] = at;
            rowOf[at] = -1;
            resting[at] = low[at];
        }
        for (int row = 0; row < rows.length; row++) {
            base[row] = variables + row;
            rowOf[variables + row] = row;
            columnOf[variables + row] = -1;
            Arrays.fill(table[row], 0);
            for (int term = 0; term < rows[row].places().length; term++) {
                table[row][rows[row].places()[term]] = rows[row].factors()[term];
            }
            values[row] = counted(row);
        }
    }

    /// A row by the values of its variables.
    private double counted(int row) {
        double sum = -rows[row].offset();
        for (int term = 0; term < rows[row].places().length; term++) {
            sum += rows[row].factors()[term] * value(rows[row].places()[term]);
        }
        return sum;
    }

    double value(int at) {
        return rowOf[at] >= 0 ? values[rowOf[at]] : resting[at];
    }

    int rows() {
        return rows.length;
    }

    /// Multiplications so far.
    long work() {
        return work;
    }

    void bound(int at, double min, double max) {
        low[at] = min;
        high[at] = max;
        if (columnOf[at] >= 0) {
            rest(at);
        }
    }

    /// At the bound that is cheaper.
    private void rest(int at) {
        double price = prices[columnOf[at]];
        double to =
                price > 0
                        ? low[at]
                        : price < 0 ? high[at] : Math.clamp(resting[at], low[at], high[at]);
        move(at, to);
    }

    private void move(int at, double to) {
        double by = to - resting[at];
        if (by != 0) {
            resting[at] = to;
            int column = columnOf[at];
            for (int row = 0; row < rows.length; row++) {
                values[row] += table[row][column] * by;
            }
            work += rows.length;
        }
    }

    /// Asks for values that cost little, one cost for each variable; begins anew where errors have
    /// grown.
    void minimize(double[] wanted) {
        if (error() > TOO_FAR) {
            begin();
        }
        System.arraycopy(wanted, 0, costs, 0, variables);
        for (int column = 0; column < columns; column++) {
            prices[column] = costs[outside[column]];
        }
        for (int row = 0; row < rows.length; row++) {
            add(table[row], costs[base[row]], prices);
        }
        for (int column = 0; column < columns; column++) {
            rest(outside[column]);
        }
    }

    private double error() {
        double most = 0;
        for (int row = 0; row < rows.length; row++) {
            most = Math.max(most, Math.abs(counted(row) - value(variables + row)));
        }
        return most;
    }

    private void add(double[] from, double factor, double[] to) {
        if (factor != 0) {
            for (int column = 0; column < columns; column++) {
                to[column] += factor * from[column];
            }
            work += columns;
        }
    }

    /// What came of leading all values back within their bounds.
    enum Outcome {
        WITHIN,
        IMPOSSIBLE,
        GIVEN_UP
    }

    /// Leads all values back within their bounds, by so many exchanges at most.
    Outcome solve(int exchanges) {
        for (int turn = 0; turn < exchanges; turn++) {
            int row = furthest();
            if (row < 0) {
                return Outcome.WITHIN;
            }
            int column = entering(row);
            if (column < 0) {
                return Outcome.IMPOSSIBLE;
            }
            exchange(row, column);
        }
        return Outcome.GIVEN_UP;
    }

    /// The row whose value is furthest out of bounds; -1 when none is.
    private int furthest() {
        int furthest = -1;
        double most = NEARLY;
        for (int row = 0; row < rows.length; row++) {
            double out = out(row);
            if (out > most) {
                most = out;
                furthest = row;
            }
        }
        return furthest;
    }

    private double out(int row) {
        return Math.max(low[base[row]] - values[row], values[row] - high[base[row]]);
    }

    /// Who can bring the row back at the least cost; those who cannot do it alone go to their other
    /// bound on the way. -1 when all of them together cannot.
    private int entering(int row) {
        double need = out(row);
        int count = helping(row, need);
        for (; count > 1; count--) {
            int cheapest = cheapest(row, count);
            int column = candidates[cheapest];
            need -= reach(row, column);
            if (need < -NEARLY) {
                return column;
            }
            int at = outside[column];
            move(at, resting[at] <= low[at] ? high[at] : low[at]);
            candidates[cheapest] = candidates[count - 1];
            ratios[cheapest] = ratios[count - 1];
        }
        return count == 0 ? -1 : candidates[0];
    }

    /// Collects who can help; none where all together are not enough.
    private int helping(int row, double need) {
        double side = values[row] < low[base[row]] ? 1 : -1;
        double together = 0;
        int count = 0;
        for (int column = 0; column < columns; column++) {
            int at = outside[column];
            double helps = side * table[row][column];
            if (low[at] < high[at]
                    && (helps > NEARLY && resting[at] <= low[at]
                            || helps < -NEARLY && resting[at] >= high[at])) {
                candidates[count] = column;
                ratios[count++] = Math.abs(prices[column] / helps);
                together += reach(row, column);
            }
        }
        work += columns;
        return together < need - NEARLY ? 0 : count;
    }

    private double reach(int row, int column) {
        int at = outside[column];
        return Math.abs(table[row][column]) * (high[at] - low[at]);
    }

    /// Of equally cheap ones the one that moves the row most, which keeps errors small.
    private int cheapest(int row, int count) {
        int best = 0;
        for (int one = 1; one < count; one++) {
            double by = ratios[one] - ratios[best];
            if (by < 0
                    || by == 0
                            && Math.abs(table[row][candidates[one]])
                                    > Math.abs(table[row][candidates[best]])) {
                best = one;
            }
        }
        work += count;
        return best;
    }

    /// Who was in the base goes to the bound that was passed, the other takes the place.
    private void exchange(int row, int column) {
        int leaves = base[row];
        int enters = outside[column];
        double bound = values[row] < low[leaves] ? low[leaves] : high[leaves];
        var line = table[row];
        double by = (bound - values[row]) / line[column];
        turn(line, column);
        for (int other = 0; other < rows.length; other++) {
            double factor = table[other][column];
            if (other != row && factor != 0) {
                values[other] += factor * by;
                table[other][column] = 0;
                add(line, factor, table[other]);
            }
        }
        double price = prices[column];
        prices[column] = 0;
        add(line, price, prices);
        values[row] = resting[enters] + by;
        base[row] = enters;
        rowOf[enters] = row;
        columnOf[enters] = -1;
        rowOf[leaves] = -1;
        resting[leaves] = bound;
        put(leaves, column);
        if (leaves >= variables && low[leaves] == high[leaves]) {
            drop(column);
        }
    }

    /// Writes the row as the sum of who enters instead.
    private void turn(double[] line, int column) {
        double inverse = 1 / line[column];
        for (int one = 0; one < columns; one++) {
            line[one] *= -inverse;
        }
        line[column] = inverse;
        work += columns;
    }

    private void put(int at, int column) {
        outside[column] = at;
        columnOf[at] = column;
    }

    /// A row that must have one value has it for good once outside the base.
    private void drop(int column) {
        int last = --columns;
        columnOf[outside[column]] = -1;
        if (column != last) {
            for (var line : table) {
                line[column] = line[last];
            }
            prices[column] = prices[last];
            put(outside[last], column);
        }
    }
}
