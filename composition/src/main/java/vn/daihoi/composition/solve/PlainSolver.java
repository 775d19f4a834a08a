package vn.daihoi.composition.solve;

import vn.daihoi.composition.Range;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Answers small programmes without anything but Java, where the natives of the larger solver are
/// absent: tries values in turn, after each draws what follows from every row, and turns back where
/// a row cannot hold any more. Complete, and the same each time; slow where many people and exact
/// counts meet, which it then says.
final class PlainSolver implements Solver {

    /// A unit of effort, in terms of rows looked at: about a second.
    private static final double UNIT = 300e6;

    @Override
    public Answer solve(Programme programme, Limits limits, Stop stop) {
        return new Run(programme, limits, stop).run();
    }

    @Override
    public boolean hasLinear() {
        return false;
    }

    private static final class Run {

        private static final int LOOKS = 256;

        private final Programme programme;
        private final Limits limits;
        private final Stop stop;
        private final long from = System.nanoTime();
        private final List<Programme.Requirement> rows;
        private final int[][] rowsOf;
        private final long[] low;
        private final long[] high;
        private final long[] hints;
        private final double[] failures;
        private final Deque<long[]> trail = new ArrayDeque<>();
        private final Deque<Integer> waiting = new ArrayDeque<>();
        private final boolean[] queued;
        private final Sum cost;
        private long[] best = new long[0];
        private long work;
        private long steps;
        private boolean found;
        private boolean over;

        Run(Programme programme, Limits limits, Stop stop) {
            this.programme = programme;
            this.limits = limits;
            this.stop = stop;
            rows = new ArrayList<>(programme.requirements());
            int size = programme.size();
            low = programme.variables().stream().mapToLong(Range::min).toArray();
            high = programme.variables().stream().mapToLong(Range::max).toArray();
            hints = low.clone();
            programme.hints().forEach((at, value) -> hints[at] = value);
            cost = cost();
            rowsOf = rowsOf(size);
            failures = new double[rows.size()];
            queued = new boolean[rows.size()];
        }

        /// To be made as small as possible, without its constant.
        private Sum cost() {
            var cost = new Sum();
            var goal = programme.goal();
            for (int term = 0; goal != null && term < goal.sum().terms(); term++) {
                cost.plus(goal.factor() * goal.sum().factor(term), new Var(goal.sum().var(term)));
            }
            if (goal != null) {
                // takes its limit from the best answer so far
                rows.add(new Programme.Requirement(cost, Range.ALL, List.of()));
            }
            return cost;
        }

        private int[][] rowsOf(int size) {
            var lists = new ArrayList<List<Integer>>();
            for (int at = 0; at < size; at++) {
                lists.add(new ArrayList<>());
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int term = 0; term < rows.get(row).sum().terms(); term++) {
                    lists.get(rows.get(row).sum().var(term)).add(row);
                }
                for (var one : rows.get(row).when()) {
                    lists.get(one.at()).add(row);
                }
            }
            return lists.stream()
                    .map(list -> list.stream().distinct().mapToInt(row -> row).toArray())
                    .toArray(int[][]::new);
        }

        Answer run() {
            for (int row = 0; row < rows.size(); row++) {
                await(row);
            }
            boolean open = true;
            for (var one : programme.assumptions()) {
                open = open && set(one);
            }
            if (open && follow()) {
                search();
            }
            return answer();
        }

        private Answer answer() {
            var status =
                    found
                            ? over ? Status.FEASIBLE : Status.OPTIMAL
                            : over ? Status.UNKNOWN : Status.INFEASIBLE;
            if (status == Status.FEASIBLE && programme.goal() == null) {
                status = Status.OPTIMAL;
            }
            double bound =
                    status == Status.OPTIMAL && programme.goal() != null
                            ? programme.goal().sum().valueIn(best)
                            : Double.NaN;
            var core = status == Status.INFEASIBLE ? programme.assumptions() : List.<Literal>of();
            return new Answer(status, best, bound, core, work / UNIT);
        }

        /// Whether there is nothing more to look for.
        private boolean search() {
            if (isOver()) {
                return true;
            }
            int at = next();
            if (at < 0) {
                best = low.clone();
                found = true;
                return programme.goal() == null;
            }
            long value = Math.clamp(hints[at], low[at], high[at]);
            return tried(at, value, value)
                    || tried(at, low[at], value - 1)
                    || tried(at, value + 1, high[at]);
        }

        private boolean tried(int at, long from, long to) {
            if (from > to) {
                return false;
            }
            int mark = trail.size();
            boolean done = narrow(at, from, to) && follow() && search();
            undo(mark);
            return done;
        }

        private boolean isOver() {
            if (!over && ++steps % LOOKS == 0) {
                var time = Duration.ofNanos(System.nanoTime() - from);
                over = stop.isRequested() || time.compareTo(limits.time()) > 0;
            }
            over |= work > limits.effort() * UNIT;
            return over;
        }

        /// The variable with the fewest values, weighed by how often its rows failed; -1 when all
        /// have one.
        private int next() {
            int next = -1;
            double fewest = Double.MAX_VALUE;
            for (int at = 0; at < low.length; at++) {
                if (low[at] < high[at]) {
                    double weight = 1;
                    for (int row : rowsOf[at]) {
                        weight += failures[row];
                    }
                    double rank = (high[at] - low[at] + 1) / weight;
                    if (rank < fewest) {
                        fewest = rank;
                        next = at;
                    }
                }
            }
            return next;
        }

        private boolean narrow(int at, long from, long to) {
            if (from <= low[at] && to >= high[at]) {
                return true;
            }
            trail.push(new long[] {at, low[at], high[at]});
            low[at] = Math.max(low[at], from);
            high[at] = Math.min(high[at], to);
            for (int row : rowsOf[at]) {
                await(row);
            }
            return low[at] <= high[at];
        }

        private void undo(int mark) {
            while (trail.size() > mark) {
                var former = trail.pop();
                low[(int) former[0]] = former[1];
                high[(int) former[0]] = former[2];
            }
        }

        private boolean set(Literal one) {
            long value = one.positive() ? 1 : 0;
            return narrow(one.at(), value, value);
        }

        private void await(int row) {
            if (!queued[row]) {
                queued[row] = true;
                waiting.add(row);
            }
        }

        /// Draws what follows until nothing more does; false when some row cannot hold.
        private boolean follow() {
            if (programme.goal() != null) {
                await(rows.size() - 1);
            }
            boolean holds = true;
            while (!waiting.isEmpty()) {
                int row = waiting.remove();
                queued[row] = false;
                if (holds && !holds(row)) {
                    failures[row]++;
                    holds = false;
                }
            }
            return holds;
        }

        private boolean holds(int row) {
            var one = rows.get(row);
            var undecided = new ArrayList<Literal>();
            for (var literal : one.when()) {
                if (low[literal.at()] < high[literal.at()]) {
                    undecided.add(literal);
                } else if ((low[literal.at()] == 1) != literal.positive()) {
                    return true;
                }
            }
            var range = range(row);
            long least = end(one.sum(), true);
            long most = end(one.sum(), false);
            if (least > range.max() || most < range.min()) {
                return undecided.size() == 1 && set(undecided.getFirst().opposite())
                        || undecided.size() > 1;
            }
            return !undecided.isEmpty() || narrowed(one.sum(), range, least, most);
        }

        private Range range(int row) {
            boolean last = programme.goal() != null && row == rows.size() - 1;
            return last && found ? Range.atMost(cost.valueIn(best) - 1) : rows.get(row).range();
        }

        private long end(Sum sum, boolean least) {
            work += sum.terms();
            long end = sum.constant();
            for (int term = 0; term < sum.terms(); term++) {
                boolean lower = least == sum.factor(term) > 0;
                end += sum.factor(term) * (lower ? low : high)[sum.var(term)];
            }
            return end;
        }

        private boolean narrowed(Sum sum, Range range, long least, long most) {
            for (int term = 0; term < sum.terms(); term++) {
                int at = sum.var(term);
                long factor = Math.abs(sum.factor(term));
                long down = range.hasMax() ? (range.max() - least) / factor : high[at] - low[at];
                long up = range.hasMin() ? (most - range.min()) / factor : high[at] - low[at];
                boolean positive = sum.factor(term) > 0;
                long lowest = high[at] - Math.min(high[at] - low[at], positive ? up : down);
                long highest = low[at] + Math.min(high[at] - low[at], positive ? down : up);
                if ((lowest > low[at] || highest < high[at]) && !narrow(at, lowest, highest)) {
                    return false;
                }
            }
            return true;
        }
    }
}
