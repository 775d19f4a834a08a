package vn.daihoi.composition.solve;

import vn.daihoi.composition.Case;
import vn.daihoi.composition.Demand;
import vn.daihoi.composition.Lot;
import vn.daihoi.composition.Person;
import vn.daihoi.composition.Range;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// People and rules of a case as numbers: who is what to which rule. People stand in an order drawn
/// by the recorded seed, so that neither their names nor the order of the file decides anything.
final class Roster {

    private final Case asked;
    private final List<Person> people;
    private final Map<String, Integer> places;
    private final List<Measured> rules = new ArrayList<>();
    private final List<String> unmeasured = new ArrayList<>();
    private final byte[][] kinds;
    private final boolean[] current;
    private final boolean[] include;
    private final boolean[] exclude;
    private final int[][] apart;
    private final boolean[] named;
    private final Map<Integer, List<Integer>> apartFrom = new HashMap<>();
    private final List<Measured> binding;
    private final List<Measured> wishes;

    Roster(Case asked, long seed) {
        this.asked = asked;
        people = drawn(asked.people(), seed);
        places = HashMap.newHashMap(people.size());
        for (int at = 0; at < people.size(); at++) {
            places.put(people.get(at).id(), at);
        }
        measure();
        var of = new Kinds(people, asked.asOf());
        kinds = rules.stream().map(one -> of.of(one.rule())).toArray(byte[][]::new);
        current = marks(asked.current());
        include = marks(asked.include());
        exclude = marks(asked.exclude());
        apart =
                asked.apart().stream()
                        .map(group -> group.stream().mapToInt(this::place).sorted().toArray())
                        .toArray(int[][]::new);
        named = named();
        for (var group : apart) {
            for (int one : group) {
                var others = apartFrom.computeIfAbsent(one, _ -> new ArrayList<>());
                IntStream.of(group).filter(other -> other != one).forEach(others::add);
            }
        }
        binding = rules.stream().filter(Measured::binds).toList();
        wishes = rules.stream().filter(rule -> !rule.binds()).toList();
    }

    private static List<Person> drawn(List<Person> people, long seed) {
        var byId = HashMap.<String, Person>newHashMap(people.size());
        people.forEach(person -> byId.put(person.id(), person));
        return new Lot(seed).draw(byId.keySet()).stream().map(byId::get).toList();
    }

    private void measure() {
        for (var rule : asked.rules()) {
            var demands = Demand.of(rule, asked);
            if (demands.isEmpty()) {
                unmeasured.add(rule.id());
            } else {
                var bounds = demands.get().stream().map(Demand::inequality).toList();
                rules.add(new Measured(rules.size(), rule, bounds));
            }
        }
    }

    private boolean[] marks(Set<String> ids) {
        var marks = new boolean[people.size()];
        ids.forEach(id -> marks[place(id)] = true);
        return marks;
    }

    private boolean[] named() {
        var marks = new boolean[people.size()];
        for (int at = 0; at < marks.length; at++) {
            marks[at] = include[at] || exclude[at];
        }
        for (var group : apart) {
            for (int at : group) {
                marks[at] = true;
            }
        }
        return marks;
    }

    Case asked() {
        return asked;
    }

    int people() {
        return people.size();
    }

    Person person(int at) {
        return people.get(at);
    }

    int place(String id) {
        return Objects.requireNonNull(places.get(id), id);
    }

    BigDecimal score(int at) {
        return people.get(at).score();
    }

    /// Rules that can be measured, in the order of the case.
    List<Measured> rules() {
        return rules;
    }

    List<Measured> binding() {
        return binding;
    }

    List<Measured> wishes() {
        return wishes;
    }

    /// Ids of binding rules that cannot be measured.
    List<String> unmeasured() {
        return unmeasured(true);
    }

    /// Ids of rules that cannot be measured, those that bind or the wishes.
    List<String> unmeasured(boolean binding) {
        var ids = new HashSet<>(unmeasured);
        return asked.rules().stream()
                .filter(rule -> ids.contains(rule.id()) && rule.level().binds() == binding)
                .map(rule -> rule.id())
                .toList();
    }

    byte kind(Measured rule, int person) {
        return kinds[rule.at()][person];
    }

    boolean isCurrent(int person) {
        return current[person];
    }

    boolean isIncluded(int person) {
        return include[person];
    }

    boolean isExcluded(int person) {
        return exclude[person];
    }

    /// Whether something is asked of this very person.
    boolean isNamed(int person) {
        return named[person];
    }

    int[][] apart() {
        return apart;
    }

    /// All from whom this person is kept apart.
    List<Integer> apartFrom(int person) {
        return apartFrom.getOrDefault(person, List.of());
    }

    /// Whether a list keeps the demands besides the rules.
    boolean keepsMusts(Set<Integer> list) {
        for (int at = 0; at < people.size(); at++) {
            if (list.contains(at) ? exclude[at] : include[at]) {
                return false;
            }
        }
        for (var group : apart) {
            if (IntStream.of(group).filter(list::contains).count() > 1) {
                return false;
            }
        }
        return asked.size().contains(list.size());
    }

    /// Sizes that a list of these people can have at all, of those asked for.
    Range sizes() {
        return asked.size().and(new Range(0, people.size()));
    }

    /// Ids of those for whom it holds, in the order of the case.
    List<String> ids(IntPredicate chosen) {
        return asked.people().stream()
                .map(Person::id)
                .filter(id -> chosen.test(place(id)))
                .toList();
    }

    List<String> ids(Collection<Integer> chosen) {
        var set = new HashSet<>(chosen);
        return ids(set::contains);
    }
}
