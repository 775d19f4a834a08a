package vn.daihoi.composition.solve;

import vn.daihoi.composition.Base;
import vn.daihoi.composition.Baseline;
import vn.daihoi.composition.Case;
import vn.daihoi.composition.Cases;
import vn.daihoi.composition.Condition;
import vn.daihoi.composition.Group;
import vn.daihoi.composition.Limit;
import vn.daihoi.composition.Percent;
import vn.daihoi.composition.Person;
import vn.daihoi.composition.Range;
import vn.daihoi.composition.Rule;
import vn.daihoi.composition.RuleLevel;
import vn.daihoi.composition.StandIn;
import vn.daihoi.composition.Trait;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Small cases of all kinds, the same for the same number.
final class RandomCase {

    private static final List<String> TRAITS = List.of("gender", "party", "category");

    private final Random random;
    private final List<Person> people = new ArrayList<>();

    private RandomCase(long number) {
        random = new Random(number);
        random.nextInt();
    }

    static Case of(long number) {
        return new RandomCase(number).build();
    }

    private Case build() {
        int count =
                chance(5)
                        ? random.nextInt(4)
                        : chance(90) ? 4 + random.nextInt(4) : 8 + random.nextInt(3);
        boolean scored = chance(50);
        for (int at = 0; at < count; at++) {
            var score = BigDecimal.valueOf(scored ? random.nextInt(60) : 0, 1);
            people.add(new Person("p" + at, "p" + at, traits(), score));
        }
        int min = random.nextInt(count + 1);
        int max = chance(60) ? min : Math.min(count + 1, min + random.nextInt(4));
        if (chance(2)) {
            min = count + 1;
            max = count + 2;
        }
        var rules = new ArrayList<Rule>();
        int many = 1 + random.nextInt(5);
        for (int at = 0; at < many; at++) {
            rules.add(rule("r" + at, count));
        }
        return new Case(
                new Range(min, max),
                chance(20) ? Long.valueOf(max + 1L + random.nextInt(3)) : null,
                Cases.CONGRESS_DAY,
                people,
                some(chance(90) ? 40 : 0),
                some(chance(30) ? 15 : 0),
                some(chance(30) ? 12 : 0),
                apart(),
                chance(85) ? baseline(many) : null,
                rules);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private Map<String, Trait> traits() {
        var traits = new HashMap<String, Trait>();
        put(traits, "gender", Cases.text(random.nextBoolean() ? "F" : "M"));
        put(traits, "party", new Trait.Flag(random.nextBoolean()));
        put(traits, "category", Cases.text(List.of("A", "B", "C").get(random.nextInt(3))));
        return traits;
    }

    private void put(Map<String, Trait> traits, String name, Trait value) {
        if (chance(88)) {
            traits.put(name, value);
        }
    }

    private Set<String> some(int percent) {
        var ids = new LinkedHashSet<String>();
        people.stream().filter(_ -> chance(percent)).forEach(person -> ids.add(person.id()));
        return ids;
    }

    private List<Set<String>> apart() {
        var groups = new ArrayList<Set<String>>();
        while (chance(25)) {
            var group = some(30);
            if (group.size() > 1) {
                groups.add(group);
            }
        }
        return groups;
    }

    private Baseline baseline(int rules) {
        long size = 3 + random.nextInt(8);
        var counts = new HashMap<String, Long>();
        for (int at = 0; at < rules; at++) {
            if (chance(90)) {
                counts.put("r" + at, (long) random.nextInt((int) size + 1));
            }
        }
        return new Baseline(size, counts);
    }

    private Rule rule(String id, int people) {
        var limits = new ArrayList<Limit>();
        limits.add(limit(people));
        if (chance(15)) {
            limits.add(limit(people));
        }
        var level = RuleLevel.values()[random.nextInt(RuleLevel.values().length)];
        var standIn = chance(20) ? new StandIn(group(), random.nextInt(3)) : null;
        return new Rule(id, "Rule " + id, "", level, group(), limits, standIn);
    }

    private Group group() {
        var conditions = new ArrayList<Condition>();
        var traits = new ArrayList<>(TRAITS);
        int many = chance(70) ? 1 : chance(80) ? 2 : 0;
        while (conditions.size() < many) {
            conditions.add(condition(traits.remove(random.nextInt(traits.size()))));
        }
        return new Group(conditions);
    }

    private Condition condition(String trait) {
        var values = new HashSet<Trait>();
        switch (trait) {
            case "gender" -> values.add(Cases.text("F"));
            case "party" -> values.add(new Trait.Flag(random.nextBoolean()));
            default -> {
                values.add(Cases.text("A"));
                if (chance(40)) {
                    values.add(Cases.text("B"));
                }
            }
        }
        return chance(75) ? new Condition.Is(trait, values) : new Condition.IsNot(trait, values);
    }

    private Limit limit(int people) {
        if (chance(15)) {
            return new Limit.NotBelowBaseline();
        }
        int way = random.nextInt(3);
        if (chance(50)) {
            long min = random.nextInt(people / 2 + 2);
            return new Limit.Count(
                    way == 0 ? null : min, way == 1 ? null : min + random.nextInt(people / 2 + 1));
        }
        var min = new Percent(random.nextInt(60), 100);
        var max = new Percent(Math.min(100, 100 * min.part() / min.of() + random.nextInt(60)), 100);
        return new Limit.Share(way == 0 ? null : min, way == 1 ? null : max, base());
    }

    private Base base() {
        return switch (random.nextInt(5)) {
            case 0 -> new Base.Seats();
            case 1 -> new Base.BaselineSize();
            case 2 -> new Base.Fixed(1 + random.nextInt(10));
            default -> new Base.Chosen();
        };
    }
}
