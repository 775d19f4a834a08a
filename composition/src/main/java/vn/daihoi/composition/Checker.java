package vn.daihoi.composition;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Holds a list against the rules of a case. Needs no solver: every rule is counted and compared
/// exactly, every verdict names the people behind it.
public final class Checker {

    private final Case asked;

    public Checker(Case asked) {
        this.asked = asked;
    }

    /// @param list ids of people of the case
    /// @throws IllegalArgumentException if the list names somebody who is not in the case
    public Checked check(Collection<String> list) {
        var ids = Set.copyOf(new LinkedHashSet<>(list));
        var people = asked.people().stream().filter(one -> ids.contains(one.id())).toList();
        if (people.size() != ids.size()) {
            throw new IllegalArgumentException(
                    "list (%s) names strangers.".formatted(strangers(ids)));
        }
        var verdicts = asked.rules().stream().map(rule -> verdict(rule, people)).toList();
        var nearest = new Nearest(asked, ids, verdicts);
        return new Checked(
                people.stream().map(Person::id).toList(),
                musts(ids),
                verdicts.stream().map(one -> one.withNearest(nearest.of(one))).toList());
    }

    private Set<String> strangers(Set<String> ids) {
        var strangers = new HashSet<>(ids);
        asked.people().forEach(person -> strangers.remove(person.id()));
        return strangers;
    }

    private Verdict verdict(Rule rule, List<Person> people) {
        var count = Count.of(rule, people, asked.asOf());
        var allowed = Demand.of(rule, asked).map(demands -> allowed(demands, people.size()));
        var base = Optional.ofNullable(base(rule));
        return new Verdict(
                rule,
                outcome(allowed, count),
                count.part(),
                count.possible(),
                base.map(one -> whole(one, people.size())).orElse(null),
                base.orElse(null),
                allowed.orElse(Range.ALL),
                count.sure(),
                count.unknown(),
                List.of());
    }

    private static Range allowed(List<Demand> demands, int size) {
        return demands.stream()
                .map(demand -> demand.inequality().on(size))
                .reduce(Range.ALL, Range::and);
    }

    private static Verdict.Outcome outcome(Optional<Range> allowed, Count count) {
        if (allowed.isEmpty()) {
            return Verdict.Outcome.UNDECIDED;
        }
        var counted = new Range(count.part(), count.possible());
        if (allowed.get().contains(counted)) {
            return Verdict.Outcome.MET;
        }
        return allowed.get().and(counted).isEmpty()
                ? Verdict.Outcome.BROKEN
                : Verdict.Outcome.UNDECIDED;
    }

    private static @Nullable Base base(Rule rule) {
        for (var limit : rule.limits()) {
            if (limit instanceof Limit.Share share) {
                return share.base();
            }
            if (limit instanceof Limit.NotBelowBaseline) {
                return new Base.Chosen();
            }
        }
        return null;
    }

    private @Nullable Long whole(Base base, int size) {
        return switch (base) {
            case Base.Chosen() -> (long) size;
            case Base.Seats() -> seats(size);
            case Base.BaselineSize() -> asked.baseline() == null ? null : asked.baseline().size();
            case Base.Fixed(long fixed) -> fixed;
        };
    }

    private long seats(int size) {
        if (asked.approved() != null) {
            return asked.approved();
        }
        return asked.size().min() == asked.size().max() ? asked.size().max() : size;
    }

    private List<Must> musts(Set<String> ids) {
        var musts = new ArrayList<Must>();
        musts.add(
                new Must(
                        Must.Duty.SIZE,
                        asked.size().contains(ids.size()),
                        ids.size(),
                        asked.size(),
                        List.of()));
        musts.add(must(Must.Duty.INCLUDE, without(asked.include(), ids)));
        musts.add(must(Must.Duty.EXCLUDE, within(asked.exclude(), ids)));
        for (var group : asked.apart()) {
            var together = within(group, ids);
            musts.add(
                    new Must(
                            Must.Duty.APART,
                            together.size() < 2,
                            together.size(),
                            Range.atMost(1),
                            together.size() < 2 ? List.of() : together));
        }
        return musts;
    }

    private static Must must(Must.Duty duty, List<String> faults) {
        return new Must(duty, faults.isEmpty(), faults.size(), Range.atMost(0), faults);
    }

    private static List<String> without(Set<String> ids, Set<String> others) {
        return ids.stream().filter(id -> !others.contains(id)).sorted().toList();
    }

    private static List<String> within(Set<String> ids, Set<String> others) {
        return ids.stream().filter(others::contains).sorted().toList();
    }
}
