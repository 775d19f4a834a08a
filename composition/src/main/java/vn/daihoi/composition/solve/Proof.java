package vn.daihoi.composition.solve;

import vn.daihoi.composition.Must;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/// Finds the shortest arithmetic that shows a conflict: a sum where counting suffices, otherwise
/// how far one rule gets when all others are kept.
final class Proof {

    private final Roster roster;
    private final Search search;
    private final List<Measured> rules;
    private final List<Demanded> musts;
    private final Arithmetic count;

    Proof(Roster roster, Search search, List<Measured> rules, List<Demanded> musts) {
        this.roster = roster;
        this.search = search;
        this.rules = rules;
        this.musts = musts;
        count = new Arithmetic(roster, musts);
    }

    Why why() {
        if (rules.isEmpty()) {
            return demands();
        }
        return single().or(this::contained)
                .or(this::minima)
                .or(this::maxima)
                .or(this::falling)
                .orElse(together());
    }

    private static Why together() {
        return new Why(Why.Kind.TOGETHER, List.of(), "");
    }

    private Why demands() {
        var sizes = count.sizes();
        long both = count.included().stream().filter(count.excluded()::contains).count();
        if (sizes.isEmpty() && musts.stream().allMatch(one -> one.duty() == Must.Duty.SIZE)) {
            return sizes.min() > roster.people() && sizes.max() == roster.people()
                    ? less(Why.Kind.POOL, roster.people(), sizes.min())
                    : more(Why.Kind.SIZE, sizes.min(), sizes.max());
        }
        if (both > 0) {
            return new Why(Why.Kind.BOTH, List.of(both), "");
        }
        if (musts.stream().anyMatch(one -> one.duty() == Must.Duty.APART)) {
            return apart();
        }
        if (count.included().size() > sizes.max()) {
            return more(Why.Kind.SEATS, count.included().size(), sizes.max());
        }
        return count.available() < sizes.min()
                ? less(Why.Kind.POOL, count.available(), sizes.min())
                : together();
    }

    private Why apart() {
        for (var one : musts) {
            long together =
                    one.people().stream()
                            .map(roster::place)
                            .filter(count.included()::contains)
                            .count();
            if (one.duty() == Must.Duty.APART && together > 1) {
                return new Why(Why.Kind.APART, List.of(together), together + " > 1");
            }
        }
        return together();
    }

    private static Why less(Why.Kind kind, long has, long needs) {
        return new Why(kind, List.of(has, needs), has + " < " + needs);
    }

    private static Why more(Why.Kind kind, long has, long allows) {
        return new Why(kind, List.of(has, allows), has + " > " + allows);
    }

    private Optional<Why> single() {
        if (rules.size() > 1) {
            return Optional.empty();
        }
        var rule = rules.getFirst();
        long supply = count.supply(rule);
        if (supply < count.min(rule)) {
            return Optional.of(less(Why.Kind.SUPPLY, rule, supply, count.min(rule)));
        }
        long included = count.included(rule);
        return included > count.max(rule)
                ? Optional.of(more(Why.Kind.INCLUDED, rule, included, count.max(rule)))
                : Optional.empty();
    }

    private static Why less(Why.Kind kind, Measured rule, long has, long needs) {
        return new Why(kind, List.of(label(rule), has, needs), has + " < " + needs);
    }

    private static Why more(Why.Kind kind, Measured rule, long has, long allows) {
        return new Why(kind, List.of(label(rule), has, allows), has + " > " + allows);
    }

    private static String label(Measured rule) {
        return rule.rule().label();
    }

    private Optional<Why> contained() {
        return rules.size() == 2
                ? contained(rules.getFirst(), rules.getLast())
                        .or(() -> contained(rules.getLast(), rules.getFirst()))
                : Optional.empty();
    }

    private Optional<Why> contained(Measured inner, Measured outer) {
        long min = count.min(inner);
        long max = count.max(outer);
        var rest = count.members(inner, Bound.MIN);
        boolean exact = count.counted(outer, rest, Bound.MAX) == rest.cardinality();
        rest.andNot(count.members(outer, Bound.MAX));
        return min > max && rest.isEmpty() && exact
                ? Optional.of(
                        new Why(
                                Why.Kind.SUBSET,
                                List.of(label(inner), label(outer), min, max),
                                min + " > " + max))
                : Optional.empty();
    }

    private Optional<Why> minima() {
        var taken = new BitSet();
        for (var rule : rules) {
            var members = count.members(rule, Bound.MIN);
            if (count.min(rule) <= 0 || taken.intersects(members)) {
                return Optional.empty();
            }
            taken.or(members);
        }
        return sum(count::min) > count.sizes().max()
                ? Optional.of(sum(Why.Kind.MINIMA, count::min, '>', count.sizes().max()))
                : Optional.empty();
    }

    private Optional<Why> maxima() {
        var left = new BitSet();
        left.set(0, roster.people());
        count.excluded().forEach(left::clear);
        for (var rule : rules) {
            if (count.max(rule) == Long.MAX_VALUE || rule.cap() > 0) {
                return Optional.empty();
            }
            left.andNot(count.members(rule, Bound.MAX));
        }
        return left.isEmpty() && sum(count::max) < count.sizes().min()
                ? Optional.of(sum(Why.Kind.MAXIMA, count::max, '<', count.sizes().min()))
                : Optional.empty();
    }

    private long sum(ToLongFunction<Measured> bound) {
        return rules.stream().mapToLong(bound).sum();
    }

    private Why sum(Why.Kind kind, ToLongFunction<Measured> bound, char sign, long seats) {
        var labels = rules.stream().map(Proof::label).collect(Collectors.joining(", "));
        var parts =
                rules.stream()
                        .map(rule -> Long.toString(bound.applyAsLong(rule)))
                        .collect(Collectors.joining("+"));
        long sum = sum(bound);
        var figures = rules.size() == 1 ? parts : parts + " = " + sum;
        return new Why(kind, List.of(labels, sum, seats), figures + " " + sign + " " + seats);
    }

    /// The rule that is easiest to change, with all others kept.
    private Optional<Why> falling() {
        var easiest = Comparator.comparing((Measured rule) -> rule.rule().level()).reversed();
        return rules.stream().sorted(easiest).flatMap(rule -> falling(rule).stream()).findFirst();
    }

    private Optional<Why> falling(Measured rule) {
        if (count.min(rule) > 0) {
            long best = best(rule, Bound.MIN);
            if (best < count.min(rule)) {
                return Optional.of(less(Why.Kind.SHORT, rule, best, count.min(rule)));
            }
        }
        if (count.max(rule) < Long.MAX_VALUE) {
            long best = best(rule, Bound.MAX);
            if (best > count.max(rule)) {
                return Optional.of(more(Why.Kind.OVER, rule, best, count.max(rule)));
            }
        }
        return Optional.empty();
    }

    /// The most, or the fewest, who count while all other rules are kept; what the rule asks when
    /// that is not proved.
    private long best(Measured rule, Bound bound) {
        var draft = new Cores(roster, search).draft(rules, rule, musts);
        var sum = draft.counts().of(rule, bound, 1);
        if (bound == Bound.MIN) {
            draft.programme().maximize(sum);
        } else {
            draft.programme().minimize(sum);
        }
        var answer = search.solve(draft.programme());
        if (answer.status() != Status.OPTIMAL) {
            return bound == Bound.MIN ? count.min(rule) : count.max(rule);
        }
        return answer.value(sum);
    }
}
