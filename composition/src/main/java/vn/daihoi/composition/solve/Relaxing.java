package vn.daihoi.composition.solve;

import vn.daihoi.composition.Range;
import vn.daihoi.composition.RuleLevel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// Gives every bound some slack and asks for as little of it as possible: level by level from the
/// law down, at each first as few rules as possible, then as few people. Then asks for one equally
/// good way after another.
final class Relaxing {

    /// More ways than a person compares.
    private static final int MOST_WAYS = 20;

    /// One rule of a level weighs roughly as much as eight of the next.
    private static final int STEP = 3;

    /// @param rule whose bound it is
    private record Side(Measured rule, Bound bound) {}

    private final Roster roster;
    private final Search search;
    private final Draft draft;
    private final Map<Side, Var> slack = new LinkedHashMap<>();
    private final Map<RuleLevel, List<Var>> touched = new EnumMap<>(RuleLevel.class);
    private final Map<Measured, Var> moved = new HashMap<>();
    private final List<Relaxations.Relaxation> ways = new ArrayList<>();

    Relaxing(Roster roster, Search search) {
        this.roster = roster;
        this.search = search;
        draft = Draft.of(Classes.plain(roster, roster.binding()));
        roster.binding().forEach(this::loosen);
        new Suspects(roster).find().forEach(this::mustMove);
    }

    private void loosen(Measured rule) {
        var programme = draft.programme();
        var some = programme.flag();
        touched.computeIfAbsent(rule.rule().level(), _ -> new ArrayList<>()).add(some);
        moved.put(rule, some);
        var bounds = new EnumMap<Bound, Var>(Bound.class);
        for (var bound : Bound.values()) {
            if (rule.has(bound)) {
                var people = programme.whole(0, most(rule, bound));
                // as a row, not by a switch: rows are what a bound can be told from
                programme.require(Sum.of(people).plus(-most(rule, bound), some), Range.atMost(0));
                bounds.put(bound, people);
                slack.put(new Side(rule, bound), people);
            }
        }
        draft.require(rule, bounds);
    }

    /// Of rules that cannot be kept together one moves. Says nothing new, but spares the search to
    /// find it out: it would take hours where several sets share nothing.
    private void mustMove(List<Measured> suspects) {
        var core = new Cores(roster, search).shrunk(suspects);
        if (core.isPresent() && !core.get().items().isEmpty()) {
            var sum = Sum.of(core.get().items().stream().map(moved::get).toArray(Var[]::new));
            draft.programme().require(sum, Range.atLeast(1));
        }
    }

    /// No list needs more slack than this: nobody counts who is not of the group.
    private long most(Measured rule, Bound bound) {
        var sizes = roster.sizes();
        long members = members(rule);
        long full = Math.clamp(members, sizes.min(), Math.max(sizes.min(), sizes.max()));
        long most = 0;
        for (long size : new long[] {sizes.min(), full, sizes.max()}) {
            var allowed = rule.allowed(size);
            most =
                    Math.max(
                            most,
                            bound == Bound.MIN
                                    ? allowed.min()
                                    : Math.min(size, members) - allowed.max());
        }
        return most;
    }

    private long members(Measured rule) {
        return IntStream.range(0, roster.people())
                .filter(person -> roster.kind(rule, person) != Kind.OUT)
                .count();
    }

    Relaxations find() {
        var answer = least();
        if (!answer.status().hasList()) {
            return told(answer.status(), answer.status() == Status.INFEASIBLE);
        }
        add(answer);
        boolean proved = answer.status() == Status.OPTIMAL;
        return told(answer.status(), proved && others() == Status.INFEASIBLE);
    }

    /// What a stage reached is held in the next.
    private Answer least() {
        var last = search.twice(draft.programme().minimize(rough()));
        boolean proved = true;
        for (var level : touched.keySet()) {
            for (var sum : List.of(rules(level), people(level))) {
                if (!last.status().hasList()) {
                    return last;
                }
                // nothing is less than none
                if (last.value(sum) > 0) {
                    draft.programme().hint(last).minimize(sum);
                    var answer = search.solve(draft.programme());
                    proved &= answer.status() == Status.OPTIMAL;
                    last = answer.status().hasList() ? answer : last;
                }
                draft.programme().require(sum, Range.atMost(last.value(sum)));
            }
        }
        return proved ? last : last.unproved();
    }

    /// Nearly what is asked for, in one sum: a start from which most stages have nothing to do.
    private Sum rough() {
        var sum = new Sum();
        long weight = 1L << (STEP * (touched.size() - 1));
        for (var rules : touched.values()) {
            for (var one : rules) {
                sum.plus(weight, one);
            }
            weight >>= STEP;
        }
        return sum;
    }

    private Sum rules(RuleLevel level) {
        return Sum.of(Objects.requireNonNull(touched.get(level)).toArray(Var[]::new));
    }

    private Sum people(RuleLevel level) {
        var sum = new Sum();
        slack.forEach((side, people) -> {
            if (side.rule().rule().level() == level) {
                sum.plus(1, people);
            }
        });
        return sum;
    }

    /// INFEASIBLE when there is no further way.
    private Status others() {
        var last = ways.getFirst();
        draft.programme().withoutGoal();
        while (!last.changes().isEmpty() && ways.size() < MOST_WAYS) {
            var answer = search.twice(draft.programme());
            if (!answer.status().hasList()) {
                return answer.status();
            }
            last = add(answer);
        }
        return last.changes().isEmpty() ? Status.INFEASIBLE : Status.UNKNOWN;
    }

    /// Takes one way, and asks the next to be another. Sums being the same, another way has less
    /// slack somewhere.
    private Relaxations.Relaxation add(Answer answer) {
        var less = new Sum();
        for (var people : slack.values()) {
            long now = answer.value(people);
            if (now > 0) {
                var smaller = draft.programme().flag();
                long most = most(people);
                draft.programme()
                        .require(Sum.of(people).plus(most - now + 1, smaller), Range.atMost(most));
                less.plus(1, smaller);
            }
        }
        draft.programme().require(less, Range.atLeast(1));
        var way = way(draft.list(answer), answer);
        ways.add(way);
        return way;
    }

    private long most(Var people) {
        return draft.programme().variables().get(people.at()).max();
    }

    private Relaxations.Relaxation way(List<Integer> list, Answer answer) {
        var moves = new ArrayList<Relaxations.Move>();
        slack.forEach((side, people) -> {
            long by = answer.value(people);
            if (by > 0) {
                moves.add(move(side, list.size(), by));
            }
        });
        return new Relaxations.Relaxation(moves, roster.ids(new HashSet<>(list)));
    }

    private static Relaxations.Move move(Side side, long size, long by) {
        var allowed = side.rule().allowed(size);
        boolean lower = side.bound() == Bound.MIN;
        long from = lower ? allowed.min() : allowed.max();
        return new Relaxations.Move(
                side.rule().id(), side.bound(), from, lower ? from - by : from + by);
    }

    private Relaxations told(Status status, boolean all) {
        ways.sort(Comparator.comparingInt(way -> way.changes().size()));
        return new Relaxations(
                status,
                ways,
                all,
                roster.unmeasured(),
                search.stats(roster, draft.classes().count()));
    }
}
