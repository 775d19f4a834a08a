package vn.daihoi.composition.solve;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Proves that rows contradict each other by a sum of them, in whole numbers: with some slack in
/// every row, no answer does with none. Takes milliseconds where a search may take minutes, but
/// knows nothing of what only whole people make impossible.
final class Elastic {

    private static final long MOST_SLACK = 1L << 20;

    private Elastic() {}

    /// Whether rows that do not depend on switches contradict each other.
    static boolean isImpossible(Programme programme, Search search) {
        if (search.isOver() || !search.hasLinear()) {
            return false;
        }
        var elastic = new Programme();
        programme.variables().forEach(range -> elastic.whole(range.min(), range.max()));
        var total = new Sum();
        for (var row : programme.requirements()) {
            if (row.when().isEmpty()) {
                var sum = row.sum().copy();
                // rows of one variable are bounds of it and need no slack
                if (row.sum().terms() != 1) {
                    slack(elastic, row, sum, total);
                }
                elastic.require(sum, row.range());
            }
        }
        var linear = new Linear(elastic.minimize(total));
        return linear.isEmpty() || isAboveNothing(linear, search);
    }

    private static void slack(Programme elastic, Programme.Requirement row, Sum sum, Sum total) {
        if (row.range().hasMin()) {
            var more = elastic.whole(0, MOST_SLACK);
            sum.plus(1, more);
            total.plus(1, more);
        }
        if (row.range().hasMax()) {
            var less = elastic.whole(0, MOST_SLACK);
            sum.plus(-1, less);
            total.plus(1, less);
        }
    }

    private static boolean isAboveNothing(Linear linear, Search search) {
        try {
            return linear.solve(search.left(), search.stop()) && linear.bound().orElse(0) > 0;
        } catch (ArithmeticException e) {
            return false;
        }
    }

    /// Which slack matters for the proof that no answer does without any; empty when there is no
    /// such proof.
    static Optional<Set<List<Var>>> used(
            Programme programme, Collection<List<Var>> slack, Search search) {
        if (search.isOver() || !search.hasLinear()) {
            return Optional.empty();
        }
        var total = new Sum();
        slack.forEach(some -> some.forEach(one -> total.plus(1, one)));
        var linear = new Linear(programme.minimize(total));
        if (linear.isEmpty() || !isAboveNothing(linear, search)) {
            return Optional.empty();
        }
        var used = new HashSet<List<Var>>();
        for (var some : slack) {
            if (some.stream().anyMatch(one -> linear.isPriced(one.at()))) {
                used.add(some);
            }
        }
        return Optional.of(used);
    }
}
