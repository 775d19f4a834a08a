package vn.daihoi.bench.composition;

import vn.daihoi.composition.Case;
import vn.daihoi.composition.Condition;
import vn.daihoi.composition.Group;
import vn.daihoi.composition.Limit;
import vn.daihoi.composition.Person;
import vn.daihoi.composition.Range;
import vn.daihoi.composition.Rule;
import vn.daihoi.composition.RuleLevel;
import vn.daihoi.composition.Trait;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// The structure of a central committee of 405 as it was published: nine categories that add up
/// exactly, outstanding people as their sum, each of 53 ethnic groups and of 16 religions present.
///
/// @param more people whom one category asks for beyond its share; 0 leaves the tree whole
record CentralTree(int more, long seed) {

    static final int SEATS = 405;
    private static final int ETHNIC_GROUPS = 53;
    private static final int RELIGIONS = 16;

    /// Candidates for each seat of a category.
    private static final int CHOICE = 4;

    private static final Map<String, Integer> CATEGORIES = categories();
    private static final List<String> OUTSTANDING =
            List.of("intellectual", "labour", "ethnic", "religion", "economy", "overseas");

    private static Map<String, Integer> categories() {
        var categories = new LinkedHashMap<String, Integer>();
        categories.put("organisation", 51);
        categories.put("province", 63);
        categories.put("intellectual", 81);
        categories.put("labour", 18);
        categories.put("ethnic", 53);
        categories.put("religion", 53);
        categories.put("economy", 50);
        categories.put("overseas", 18);
        categories.put("office", 18);
        return categories;
    }

    Case make() {
        var random = new Random(seed);
        var people = new ArrayList<Person>();
        CATEGORIES.forEach((name, seats) -> {
            for (int at = 0; at < seats * CHOICE; at++) {
                people.add(person(people.size(), name, at, random));
            }
        });
        var current = new HashSet<String>();
        while (current.size() < SEATS) {
            current.add(CompositionSet.id(random.nextInt(people.size())));
        }
        return new Case(
                new Range(SEATS, SEATS),
                null,
                LocalDate.of(2024, 3, 26),
                people,
                current,
                Set.of(),
                Set.of(),
                List.of(),
                null,
                rules());
    }

    /// Who stands for an ethnic group or a religion has it; a tenth of the others has one, too.
    private static Person person(int id, String category, int at, Random random) {
        var traits = new HashMap<String, Trait>();
        traits.put("category", new Trait.Text(category));
        traits.put(
                "ethnic",
                new Trait.Number(
                        category.equals("ethnic")
                                ? at % ETHNIC_GROUPS
                                : some(ETHNIC_GROUPS, random)));
        traits.put(
                "religion",
                new Trait.Number(
                        category.equals("religion") ? at % RELIGIONS : some(RELIGIONS, random)));
        return new Person(CompositionSet.id(id), "", traits, BigDecimal.ZERO);
    }

    private static int some(int values, Random random) {
        return random.nextInt(10) == 0 ? random.nextInt(values) : -1;
    }

    private List<Rule> rules() {
        var rules = new ArrayList<Rule>();
        CATEGORIES.forEach((name, seats) -> {
            long count = seats + (name.equals("economy") ? more : 0);
            rules.add(rule(name, List.of(name), count, count));
        });
        long outstanding =
                OUTSTANDING.stream().mapToLong(name -> CATEGORIES.getOrDefault(name, 0)).sum();
        rules.add(rule("outstanding", OUTSTANDING, outstanding, outstanding + more));
        for (int at = 0; at < ETHNIC_GROUPS; at++) {
            rules.add(present("ethnic", at));
        }
        for (int at = 0; at < RELIGIONS; at++) {
            rules.add(present("religion", at));
        }
        return rules;
    }

    private static Rule rule(String id, List<String> categories, long min, long max) {
        var values = new HashSet<Trait>();
        categories.forEach(name -> values.add(new Trait.Text(name)));
        return rule(id, new Condition.Is("category", values), new Limit.Count(min, max));
    }

    private static Rule present(String trait, int at) {
        return rule(
                trait + at,
                new Condition.Is(trait, Set.of(new Trait.Number(at))),
                new Limit.Count(1L, null));
    }

    private static Rule rule(String id, Condition condition, Limit limit) {
        return new Rule(
                id, id, "", RuleLevel.CENTRAL, new Group(List.of(condition)), List.of(limit), null);
    }
}
