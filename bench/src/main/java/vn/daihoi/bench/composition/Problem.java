package vn.daihoi.bench.composition;

import vn.daihoi.composition.Case;
import vn.daihoi.composition.Limit;
import vn.daihoi.composition.Membership;
import vn.daihoi.composition.Rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// A case as plain numbers, as peers take it. People are their places in the case.
///
/// @param current who is on the list at hand
/// @param apart groups of whom at most one may be chosen
record Problem(
        int people,
        int seats,
        List<Row> rows,
        Set<Integer> current,
        Set<Integer> include,
        Set<Integer> exclude,
        List<List<Integer>> apart) {

    /// How many of some people may be chosen.
    ///
    /// @param max at most the number of seats
    record Row(int min, int max, List<Integer> people) {}

    /// @throws IllegalArgumentException if the case has other limits than counts, or a number of
    ///   seats that is not fixed
    static Problem of(Case asked) {
        if (asked.size().min() != asked.size().max()) {
            throw new IllegalArgumentException("seats (%s) must be fixed.".formatted(asked.size()));
        }
        var places = new HashMap<String, Integer>();
        asked.people().forEach(one -> places.put(one.id(), places.size()));
        int seats = (int) asked.size().max();
        return new Problem(
                asked.people().size(),
                seats,
                asked.rules().stream().map(rule -> row(rule, asked, seats)).toList(),
                places(asked.current(), places),
                places(asked.include(), places),
                places(asked.exclude(), places),
                asked.apart().stream().map(group -> List.copyOf(places(group, places))).toList());
    }

    private static Set<Integer> places(Collection<String> ids, Map<String, Integer> places) {
        var found = new TreeSet<Integer>();
        ids.forEach(id -> found.add(Objects.requireNonNull(places.get(id))));
        return found;
    }

    private static Row row(Rule rule, Case asked, int seats) {
        if (!(rule.limits().getFirst() instanceof Limit.Count(Long min, Long max))) {
            throw new IllegalArgumentException("rule (%s) must be a count.".formatted(rule.id()));
        }
        var people = new ArrayList<Integer>();
        for (int at = 0; at < asked.people().size(); at++) {
            if (rule.who().of(asked.people().get(at), asked.asOf()) == Membership.IN) {
                people.add(at);
            }
        }
        return new Row(
                min == null ? 0 : Math.toIntExact(min),
                max == null ? seats : (int) Math.min(max, seats),
                people);
    }

    /// The same with some rows only.
    Problem withRows(List<Row> some) {
        return new Problem(people, seats, some, current, include, exclude, apart);
    }

    /// The rows of each person, by place.
    List<List<Integer>> rowsOf() {
        return by(rows.stream().map(Row::people).toList());
    }

    /// The groups of each person that are kept apart, by place.
    List<List<Integer>> apartOf() {
        return by(apart);
    }

    private List<List<Integer>> by(List<List<Integer>> groups) {
        var by = new ArrayList<List<Integer>>();
        for (int at = 0; at < people; at++) {
            by.add(new ArrayList<>());
        }
        for (int group = 0; group < groups.size(); group++) {
            for (int at : groups.get(group)) {
                by.get(at).add(group);
            }
        }
        return by;
    }
}
