package vn.daihoi.composition.solve;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.Range;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    /// @param few of so many it is told at once whether some of them reach a value of the goal
    /// @param tries how many are searched for an answer that costs no more than the best can
    record Sizes(int from, int withoutGoal, List<Integer> parts, int few, List<Integer> tries) {

        static final Sizes USUAL =
                new Sizes(
                        150,
                        400,
                        List.of(120, 400),
                        700,
                        List.of(200, 300, 250, 400, 220, 350, 300, 400));
    }

    private static final double EFFORT_OF_A_PART = 0.5;
    private static final double EFFORT_OF_A_GLANCE = 0.02;
    private static final double EFFORT_OF_A_TRY = 0.3;

    /// Beyond, there may be no answer at all.
    private static final int MOST_STEPS = 4;

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
            if (linear.isEmpty() || !linear.solve(search.left(), search.stop())) {
                return search.whole(programme);
            }
        } catch (ArithmeticException e) {
            return search.whole(programme);
        }
        if (programme.goal() == null) {
            return any();
        }
        var bound = linear.bound();
        for (int size : sizes.parts()) {
            var answer = part(programme, size, EFFORT_OF_A_PART, 0);
            if (answer != null && isBest(answer, bound.orElse(Long.MIN_VALUE))) {
                return answer.proved();
            }
            best = better(answer);
        }
        if (bound.isPresent()) {
            var climbed = climb(bound.getAsLong());
            if (climbed != null) {
                return climbed.proved();
            }
        }
        return best == null ? search.whole(programme) : rest(best);
    }

    /// Where rules leave room a few people are enough, where counts are exact all of them make an
    /// answer likelier than some do.
    private Answer any() {
        var first = part(programme, sizes.parts().getFirst(), EFFORT_OF_A_GLANCE, 0);
        if (first != null) {
            return first.proved();
        }
        var dived = search.dive(programme, EFFORT_OF_A_PART);
        if (dived.status().hasList()) {
            return dived;
        }
        for (int size : sizes.parts()) {
            var answer = part(programme, size, EFFORT_OF_A_PART, 0);
            if (answer != null) {
                return answer.proved();
            }
        }
        return search.whole(programme);
    }

    /// From what no answer can beat upwards: who could take part in an answer that costs no more is
    /// few at first; while they have none, it is asked for one more. The first answer is the best.
    /// Null when that gets too hard.
    private @Nullable Answer climb(long bound) {
        for (long cost = bound; cost <= bound + MOST_STEPS && !search.isOver(); cost++) {
            if (best != null && cost >= linear.cost(best)) {
                return best;
            }
            var given = given(cost);
            var asked = costing(cost);
            if (programme.size() - given.size() > sizes.few()) {
                return tried(asked);
            }
            var part = new Part(asked, given);
            var answer = search.part(part.programme(), EFFORT_OF_A_PART);
            if (answer.status().hasList()) {
                return part.whole(answer, Status.FEASIBLE);
            }
            if (answer.status() != Status.INFEASIBLE) {
                return tried(asked);
            }
        }
        return null;
    }

    /// Nothing cheaper is possible: one answer among some who matter is enough, and several draws
    /// find one sooner than a long search.
    private @Nullable Answer tried(Programme asked) {
        for (int turn = 0; turn < sizes.tries().size(); turn++) {
            var answer = part(asked, sizes.tries().get(turn), EFFORT_OF_A_TRY, turn);
            if (answer != null) {
                return answer;
            }
        }
        return null;
    }

    private Programme costing(long most) {
        var goal = Objects.requireNonNull(programme.goal());
        // costs leave the constant of the goal aside
        var range =
                goal.factor() > 0
                        ? Range.atMost(most + goal.sum().constant())
                        : Range.atLeast(goal.sum().constant() - most);
        return programme.copy().withoutGoal().require(goal.sum(), range);
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
    private @Nullable Answer part(Programme asked, int size, double effort, int turn) {
        if (search.isOver()) {
            return null;
        }
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
        var part = new Part(asked, given);
        var answer = search.part(part.programme(), effort, turn);
        return answer.status().hasList() ? part.whole(answer, Status.FEASIBLE) : null;
    }

    private static boolean isWhole(double value) {
        return Math.abs(value - Math.round(value)) < NEARLY;
    }

    /// Everybody without whom a better answer is possible keeps the value that the bound gives.
    private Answer rest(Answer found) {
        if (search.isOver()) {
            return found;
        }
        var given = given(linear.cost(found) - 1);
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

    /// The values of those who have only one in any answer that costs no more.
    private Map<Integer, Long> given(long cost) {
        var given = new HashMap<Integer, Long>();
        for (int at = 0; at < programme.size(); at++) {
            int place = at;
            if (!switches.contains(at)) {
                linear.fixed(at, cost).ifPresent(value -> given.put(place, value));
            }
        }
        return given;
    }

    private static Answer kept(Answer found, Answer answer) {
        return answer.status() == Status.OPTIMAL ? found.proved() : found;
    }
}
