package vn.daihoi.bench.forecast;

import java.util.ArrayList;
import java.util.List;

/// What a way of warning said of congresses, and what came.
final class Scored {

    private record Case(double score, boolean warned, boolean unready) {}

    private final List<Case> cases = new ArrayList<>();

    /// @param score the higher, the more it warns
    void add(double score, boolean warned, boolean unready) {
        cases.add(new Case(score, warned, unready));
    }

    int size() {
        return cases.size();
    }

    /// Share of congresses that were not ready.
    double rate() {
        return share(cases.stream().filter(Case::unready).count(), cases.size());
    }

    /// Of those warned of, how many were not ready.
    double precision() {
        return share(hits(), cases.stream().filter(Case::warned).count());
    }

    /// Of those that were not ready, how many were warned of.
    double recall() {
        return share(hits(), cases.stream().filter(Case::unready).count());
    }

    private long hits() {
        return cases.stream().filter(each -> each.warned() && each.unready()).count();
    }

    /// Chance that one that was not ready had the higher score than one that was; equal scores
    /// count half.
    double auc() {
        var bad = cases.stream().filter(Case::unready).mapToDouble(Case::score).sorted().toArray();
        var good =
                cases.stream().filter(each -> !each.unready()).mapToDouble(Case::score).toArray();
        double wins = 0;
        for (double score : good) {
            for (double other : bad) {
                wins += other > score ? 1 : other == score ? 0.5 : 0;
            }
        }
        return share(wins, (double) good.length * bad.length);
    }

    /// Mean square of what a chance was off by.
    double brier() {
        return cases.stream()
                .mapToDouble(each -> Math.pow(each.score() - (each.unready() ? 1 : 0), 2))
                .average()
                .orElse(0);
    }

    /// Of those with a chance within these bounds, how many there are and how many were not ready.
    String between(double from, double to) {
        var found = cases.stream().filter(c -> c.score() >= from && c.score() < to).toList();
        return "%.0f %% of %d"
                .formatted(
                        100 * share(found.stream().filter(Case::unready).count(), found.size()),
                        found.size());
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
