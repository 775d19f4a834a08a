package vn.daihoi.composition.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Finds any answer to a programme without a goal, in plain Java: lets a linear programme with
/// costs drawn by the seed propose, decides on one who stands between two numbers, first on those
/// who count in small groups, and turns back where that leads nowhere; after some failures it
/// begins again with other costs. Where counts are exact such a list is rare and found by luck,
/// which many short dives have sooner than one long search.
///
/// Every answer is held against the programme in whole numbers. Never says that there is none.
final class Diving implements Solver {

    /// A unit of effort, in multiplications: about a second.
    private static final double UNIT = 2e9;

    /// More variables need not be read first.
    private static final int MOST_VARIABLES = 3_000;

    /// A larger table is too slow to change often.
    private static final long MOST_CELLS = 150_000;

    @Override
    public Answer solve(Programme programme, Limits limits, Stop stop) {
        if (!suits(programme)) {
            return unknown(0);
        }
        var bounds = Following.of(programme);
        if (bounds.isEmpty() || !bounds.get().follow()) {
            return unknown(0);
        }
        var run = new Run(bounds.get(), limits, stop);
        return run.isTooLarge() ? unknown(0) : run.answer();
    }

    static boolean suits(Programme programme) {
        return programme.goal() == null
                && programme.assumptions().isEmpty()
                && programme.size() <= MOST_VARIABLES;
    }

    @Override
    public boolean hasLinear() {
        return false;
    }

    private static Answer unknown(double effort) {
        return new Answer(Status.UNKNOWN, new long[0], Double.NaN, List.of(), effort);
    }

    private static final class Run {

        /// As many failures before the first new beginning; then as Luby and others showed: mostly
        /// few, at times many.
        private static final long PATIENCE = 100;

        /// A dive that needs more between two decisions is lost.
        private static final int MOST_EXCHANGES = 3_000;

        private static final double NEARLY = 1e-6;
        private static final int LOOKS = 16;

        private final Following bounds;
        private final Limits limits;
        private final Stop stop;
        private final long from = System.nanoTime();
        private final Random random;

        /// By the places of the table.
        private final int[] open;

        /// By the places of the programme; -1 where there is only one value.
        private final int[] columns;

        private final Tableau table;

        /// How much follows from deciding on somebody: more in a small group than in a large one.
        private final double[] weights;

        private long failures;
        private long patience;
        private long looks;
        private boolean over;
        private long[] found = new long[0];

        Run(Following bounds, Limits limits, Stop stop) {
            this.bounds = bounds;
            this.limits = limits;
            this.stop = stop;
            random = new Random(limits.seed());
            columns = new int[bounds.size()];
            var places = new ArrayList<Integer>();
            for (int at = 0; at < columns.length; at++) {
                columns[at] = bounds.isOpen(at) ? places.size() : -1;
                if (bounds.isOpen(at)) {
                    places.add(at);
                }
            }
            open = places.stream().mapToInt(at -> at).toArray();
            weights = new double[open.length];
            var low = new double[open.length];
            var high = new double[open.length];
            for (int at = 0; at < open.length; at++) {
                low[at] = bounds.low(open[at]);
                high[at] = bounds.high(open[at]);
            }
            table = new Tableau(low, high, rows());
            bounds.tell(this::changed);
        }

        private void changed(int at) {
            if (columns[at] >= 0) {
                table.bound(columns[at], bounds.low(at), bounds.high(at));
            }
        }

        boolean isTooLarge() {
            return (long) table.rows() * open.length > MOST_CELLS;
        }

        /// Those in which something is still open. Who must not come together is followed up only:
        /// such rows are many and say little to a linear programme.
        private Tableau.Row[] rows() {
            var rows = new ArrayList<Tableau.Row>();
            for (int row = 0; row < bounds.rows(); row++) {
                var terms = new ArrayList<Integer>();
                double given = 0;
                double least = 0;
                double most = 0;
                for (int term = 0; term < bounds.places(row).length; term++) {
                    int at = bounds.places(row)[term];
                    double factor = bounds.factors(row)[term];
                    if (columns[at] < 0) {
                        given += factor * bounds.low(at);
                    } else {
                        terms.add(term);
                        least += factor * (factor > 0 ? bounds.low(at) : bounds.high(at));
                        most += factor * (factor > 0 ? bounds.high(at) : bounds.low(at));
                    }
                }
                double min = Math.max(least, bounds.min(row) - given);
                double max = Math.min(most, bounds.max(row) - given);
                if (min > least || max < most) {
                    weigh(row, terms);
                    if (terms.size() > 2 || min == max) {
                        rows.add(row(row, terms, min, max));
                    }
                }
            }
            return rows.toArray(Tableau.Row[]::new);
        }

        private void weigh(int row, List<Integer> terms) {
            for (int term : terms) {
                weights[columns[bounds.places(row)[term]]] += 1.0 / terms.size();
            }
        }

        private Tableau.Row row(int row, List<Integer> terms, double min, double max) {
            return new Tableau.Row(
                    terms.stream().mapToInt(term -> columns[bounds.places(row)[term]]).toArray(),
                    terms.stream().mapToDouble(term -> bounds.factors(row)[term]).toArray(),
                    min,
                    max);
        }

        Answer answer() {
            boolean done = false;
            for (int turn = 1; !done && !isOver(); turn++) {
                patience = failures + PATIENCE * luby(turn);
                table.minimize(random.doubles(open.length, -1, 1).toArray());
                int mark = bounds.mark();
                // a dive that lost neither patience nor time has tried everything
                done = dive() || failures <= patience;
                bounds.undo(mark);
            }
            return found.length > 0 || columns.length == 0
                    ? new Answer(Status.OPTIMAL, found, Double.NaN, List.of(), effort())
                    : unknown(effort());
        }

        /// 1 1 2 1 1 2 4 1 1 2 1 1 2 4 8 and so on.
        private static long luby(int turn) {
            int whole = Integer.highestOneBit(turn + 1);
            return whole == turn + 1 ? whole / 2 : luby(turn + 1 - whole);
        }

        private double effort() {
            return (table.work() + bounds.work()) / UNIT;
        }

        private boolean isOver() {
            if (!over && ++looks % LOOKS == 0) {
                over = stop.isRequested() || System.nanoTime() - from > limits.time().toNanos();
            }
            over |= effort() > limits.effort();
            return over;
        }

        private boolean dive() {
            if (isOver() || !isWithin()) {
                failures++;
                return false;
            }
            int at = undecided();
            if (at >= 0) {
                return decide(at, Math.floor(value(at) + NEARLY) + 1);
            }
            var values = values();
            if (bounds.isAnswer(values)) {
                found = values;
                return true;
            }
            int clash = clash();
            if (clash >= 0) {
                return decide(clash, Math.max(Math.round(value(clash)), bounds.low(clash) + 1));
            }
            failures++;
            return false;
        }

        private boolean isWithin() {
            var outcome = table.solve(MOST_EXCHANGES);
            if (outcome == Tableau.Outcome.GIVEN_UP) {
                failures = patience;
            }
            return outcome == Tableau.Outcome.WITHIN;
        }

        private double value(int at) {
            return columns[at] >= 0 ? table.value(columns[at]) : bounds.low(at);
        }

        private long[] values() {
            var values = new long[columns.length];
            for (int at = 0; at < values.length; at++) {
                values[at] = Math.round(value(at));
            }
            return values;
        }

        /// Who stands between two numbers and should be decided on next; -1 when all are whole.
        private int undecided() {
            int next = -1;
            double most = 0;
            for (int column = 0; column < open.length; column++) {
                double value = table.value(column);
                double part = value - Math.floor(value + NEARLY);
                double rank = part * weights[column] * weights[column];
                if (part > NEARLY && rank > most) {
                    most = rank;
                    next = open[column];
                }
            }
            return next;
        }

        /// Somebody at more than the least in a row that was left out of the table and is broken.
        private int clash() {
            for (int row = 0; row < bounds.rows(); row++) {
                double sum = 0;
                for (int term = 0; term < bounds.places(row).length; term++) {
                    sum += bounds.factors(row)[term] * value(bounds.places(row)[term]);
                }
                if (sum > bounds.max(row) + NEARLY || sum < bounds.min(row) - NEARLY) {
                    for (int at : bounds.places(row)) {
                        if (bounds.isOpen(at)) {
                            return at;
                        }
                    }
                }
            }
            return -1;
        }

        /// Tries values from this one up, then those below.
        private boolean decide(int at, double from) {
            double min = bounds.low(at);
            double max = bounds.high(at);
            return tried(at, from, max) || failures <= patience && tried(at, min, from - 1);
        }

        private boolean tried(int at, double min, double max) {
            int mark = bounds.mark();
            boolean done = false;
            if (bounds.narrow(at, min, max)) {
                done = dive();
            } else {
                failures++;
            }
            bounds.undo(mark);
            return done;
        }
    }
}
