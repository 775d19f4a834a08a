package vn.daihoi.composition.solve;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Answers a large programme through a small part of it. The programme without whole numbers tells
/// who hardly matters: they get their values from it, and the rest is searched. Where the part
/// reaches what no answer can beat, it is the best; otherwise all who could still take part in a
/// better answer are searched.
final class Narrowing {

    /// When a programme is narrowed, and how far.
    ///
    /// @param from variables, fewer are a small part already
    /// @param withoutGoal the same where any answer will do: there nothing tells who matters
    /// @param parts how many variables are searched at first, and then
    record Sizes(int from, int withoutGoal, List<Integer> parts) {

        static final Sizes USUAL = new Sizes(150, 400, List.of(120, 400));
    }

    private static final double EFFORT_OF_A_PART = 0.5;
    private static final double NEARLY = 1e-6;

    private final Search search;
    private final Programme programme;
    private final Sizes sizes;
    private final Linear linear;
    private final Set<Integer> switches = new HashSet<>();
    private @Nullable Answer best;

    Narrowing(Search search, Programme programme, Sizes sizes) {
        this.search = search;
        this.programme = programme;
        this.sizes = sizes;
        linear = new Linear(programme);
        programme.requirements().forEach(row -> row.when().forEach(one -> switches.add(one.at())));
    }

    static boolean suits(Programme programme, Sizes sizes) {
        int from = programme.goal() == null ? sizes.withoutGoal() : sizes.from();
        return programme.size() >= from && programme.assumptions().isEmpty();
    }

    /// The best answer; anything but a proof of impossibility, which is left to a search of the
    /// whole.
    Answer solve() {
        try {
            if (linear.isEmpty() || !linear.solve(search.left())) {
                return search.whole(programme);
            }
        } catch (ArithmeticException e) {
            return search.whole(programme);
        }
        var bound = linear.bound();
        for (int size : sizes.parts()) {
            var answer = part(size);
            if (answer != null
                    && (programme.goal() == null || isBest(answer, bound.orElse(Long.MIN_VALUE)))) {
                return answer.proved();
            }
            best = better(answer);
        }
        return best == null ? search.whole(programme) : rest(best);
    }

    private boolean isBest(Answer answer, long bound) {
        return linear.cost(answer) <= bound;
    }

    private @Nullable Answer better(@Nullable Answer answer) {
        return answer == null || (best != null && linear.cost(best) <= linear.cost(answer))
                ? best
                : answer;
    }

    /// Only those who matter most are searched.
    private @Nullable Answer part(int size) {
        var free = new HashSet<>(switches);
        var others = new ArrayList<Integer>();
        for (int at = 0; at < programme.size(); at++) {
            if (isWhole(linear.value(at))) {
                others.add(at);
            } else {
                free.add(at);
            }
        }
        others.sort(Comparator.comparingLong(at -> Math.abs(linear.reduced(at))));
        free.addAll(others.subList(0, Math.min(size, others.size())));
        var given = new HashMap<Integer, Long>();
        for (int at : others) {
            if (!free.contains(at)) {
                given.put(at, Math.round(linear.value(at)));
            }
        }
        var part = new Part(programme, given);
        var answer = search.part(part.programme(), EFFORT_OF_A_PART);
        return answer.status().hasList() ? part.whole(answer, Status.FEASIBLE) : null;
    }

    private static boolean isWhole(double value) {
        return Math.abs(value - Math.round(value)) < NEARLY;
    }

    /// Everybody without whom a better answer is possible keeps the value that the bound gives.
    private Answer rest(Answer found) {
        long better = linear.cost(found) - 1;
        Map<Integer, Long> given = new HashMap<>();
        for (int at = 0; at < programme.size(); at++) {
            int place = at;
            if (!switches.contains(at)) {
                linear.fixed(at, better).ifPresent(value -> given.put(place, value));
            }
        }
        var part = new Part(programme, given);
        var answer = search.whole(part.programme());
        return switch (answer.status()) {
            // what was left out cannot be better than what was found
            case INFEASIBLE -> found.proved();
            case UNKNOWN -> found;
            case OPTIMAL, FEASIBLE -> {
                var whole = part.whole(answer, answer.status());
                yield linear.cost(whole) <= linear.cost(found) ? whole : kept(found, answer);
            }
        };
    }

    private static Answer kept(Answer found, Answer answer) {
        return answer.status() == Status.OPTIMAL ? found.proved() : found;
    }
}
