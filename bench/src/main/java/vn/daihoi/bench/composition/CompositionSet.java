package vn.daihoi.bench.composition;

import vn.daihoi.composition.Case;
import vn.daihoi.composition.Condition;
import vn.daihoi.composition.Group;
import vn.daihoi.composition.Limit;
import vn.daihoi.composition.Membership;
import vn.daihoi.composition.Person;
import vn.daihoi.composition.Range;
import vn.daihoi.composition.Rule;
import vn.daihoi.composition.RuleLevel;
import vn.daihoi.composition.Trait;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// Made-up people with twelve traits and rules that a planted list keeps: counts of that list,
/// widened by `slack`, two thirds of them on single values and the rest on two values together;
/// besides, people who must be chosen, must not be, or are kept apart. The list at hand is the
/// planted one with an eighth of it, five or more, exchanged by the draw.
///
/// @param slack 0 or more; 0 asks for exact counts
/// @param seed the same seed makes the same case
public record CompositionSet(int people, int seats, int rules, int slack, long seed) {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 26);
    private static final int ROOM_FOR_TRIES = 1_000;

    /// How many values each trait has; the first value is the most frequent.
    private static final Map<String, Integer> TRAITS = traits();

    /// Sets this apart from other cases in a table.
    @Override
    public String toString() {
        return "%d people, %d seats, %d rules, slack %d, seed %d"
                .formatted(people, seats, rules, slack, seed);
    }

    /// How it is picked, for instance `200/45/60/0`.
    String size() {
        return "%d/%d/%d/%d".formatted(people, seats, rules, slack);
    }

    CompositionSet withSeed(long other) {
        return new CompositionSet(people, seats, rules, slack, other);
    }

    private static Map<String, Integer> traits() {
        var traits = new LinkedHashMap<String, Integer>();
        traits.put("category", 6);
        traits.put("party", 2);
        traits.put("sex", 2);
        traits.put("age", 4);
        traits.put("ethnic", 5);
        traits.put("religion", 5);
        traits.put("profession", 12);
        traits.put("organisation", 40);
        traits.put("area", 60);
        traits.put("education", 3);
        traits.put("sitting", 2);
        traits.put("evaluation", 3);
        return traits;
    }

    /// A case that some list keeps.
    public Case make() {
        var random = new Random(seed);
        var pool = new ArrayList<Person>();
        for (int at = 0; at < people; at++) {
            pool.add(person(at, random));
        }
        var order = new ArrayList<>(IntStream.range(0, people).boxed().toList());
        Collections.shuffle(order, random);
        var planted = order.subList(0, seats);
        var others = order.subList(seats, people);
        return new Case(
                new Range(seats, seats),
                null,
                DAY,
                pool,
                current(planted, others),
                ids(planted.subList(0, seats / 20)),
                ids(others.subList(others.size() - Math.min(50, others.size() / 4), others.size())),
                apart(new HashSet<>(planted), random),
                null,
                rules(pool, planted, random));
    }

    private static Person person(int at, Random random) {
        var traits = new HashMap<String, Trait>();
        TRAITS.forEach((name, values) -> traits.put(name, value(uneven(values, random))));
        return new Person(id(at), "", traits, BigDecimal.ZERO);
    }

    private static int uneven(int values, Random random) {
        return (int) (values * Math.pow(random.nextDouble(), 1.4));
    }

    private static Trait value(int at) {
        return new Trait.Text("v" + at);
    }

    static String id(int at) {
        return "p" + at;
    }

    private static Set<String> ids(List<Integer> places) {
        var ids = new LinkedHashSet<String>();
        places.forEach(at -> ids.add(id(at)));
        return ids;
    }

    private Set<String> current(List<Integer> planted, List<Integer> others) {
        int changed = Math.min(others.size(), Math.max(5, seats / 8));
        var current = ids(planted.subList(changed, seats));
        current.addAll(ids(others.subList(0, changed)));
        return current;
    }

    private List<Set<String>> apart(Set<Integer> planted, Random random) {
        var apart = new ArrayList<Set<String>>();
        int wanted = Math.min(200, people / 10);
        for (int tries = 0; apart.size() < wanted && tries < ROOM_FOR_TRIES; tries++) {
            int one = random.nextInt(people);
            int other = random.nextInt(people);
            if (one != other && !(planted.contains(one) && planted.contains(other))) {
                apart.add(Set.of(id(one), id(other)));
            }
        }
        return apart;
    }

    private List<Rule> rules(List<Person> pool, List<Integer> planted, Random random) {
        var list = planted.stream().map(pool::get).toList();
        var groups = new LinkedHashSet<Group>();
        for (int at = 0; at < 6; at++) {
            groups.add(new Group(List.of(condition("category", at))));
        }
        var names = List.copyOf(TRAITS.keySet());
        while (groups.size() < rules) {
            var conditions = new ArrayList<Condition>();
            conditions.add(condition(names, random));
            if (groups.size() >= rules * 2 / 3) {
                conditions.add(condition(names, random));
            }
            var group = new Group(conditions);
            if (isSensible(group) && count(pool, group) > 0) {
                groups.add(group);
            }
        }
        var made = new ArrayList<Rule>();
        for (var group : groups) {
            long count = count(list, group);
            made.add(rule(made.size(), group, Math.max(0, count - slack), count + slack));
        }
        return made;
    }

    /// Two values of one trait together have nobody.
    private static boolean isSensible(Group group) {
        return group.conditions().stream().map(Condition::trait).distinct().count()
                == group.conditions().size();
    }

    private static Condition condition(List<String> names, Random random) {
        var name = names.get(random.nextInt(names.size()));
        return condition(name, random.nextInt(TRAITS.getOrDefault(name, 1)));
    }

    static Condition condition(String trait, int at) {
        return new Condition.Is(trait, Set.of(value(at)));
    }

    static Rule rule(int at, Group who, long min, long max) {
        var levels = List.of(RuleLevel.LAW, RuleLevel.CENTRAL, RuleLevel.LOCAL);
        return new Rule(
                "r" + at,
                "",
                "",
                levels.get(at % levels.size()),
                who,
                List.of(new Limit.Count(min, max)),
                null);
    }

    static long count(List<Person> some, Group group) {
        return some.stream().filter(one -> group.of(one, DAY) == Membership.IN).count();
    }
}
