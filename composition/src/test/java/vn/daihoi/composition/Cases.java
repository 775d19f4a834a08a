package vn.daihoi.composition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Builds small cases for tests; what a test does not name is empty.
public final class Cases {

    public static final LocalDate CONGRESS_DAY = LocalDate.of(2024, 3, 26);

    private final List<Person> people = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private Range size = new Range(0, Integer.MAX_VALUE);
    private Long approved;
    private Baseline baseline;
    private Set<String> current = Set.of();
    private Set<String> include = Set.of();
    private Set<String> exclude = Set.of();
    private List<Set<String>> apart = List.of();

    public static Cases people(int count, String prefix, Map<String, Trait> traits) {
        return new Cases().and(count, prefix, traits);
    }

    public Cases and(int count, String prefix, Map<String, Trait> traits) {
        for (int i = 1; i <= count; i++) {
            people.add(new Person(prefix + i, prefix + i, traits, BigDecimal.ZERO));
        }
        return this;
    }

    public Cases rule(String id, Group who, Limit... limits) {
        return rule(new Rule(id, id, "", RuleLevel.LOCAL, who, List.of(limits), null));
    }

    public Cases rule(Rule rule) {
        rules.add(rule);
        return this;
    }

    public Cases seats(long seats) {
        return seats(seats, seats);
    }

    public Cases seats(long min, long max) {
        size = new Range(min, max);
        return this;
    }

    public Cases approved(long seats) {
        approved = seats;
        return this;
    }

    public Cases baseline(long members, Map<String, Long> counts) {
        baseline = new Baseline(members, counts);
        return this;
    }

    public Cases current(String... ids) {
        current = Set.of(ids);
        return this;
    }

    public Cases include(String... ids) {
        include = Set.of(ids);
        return this;
    }

    public Cases exclude(String... ids) {
        exclude = Set.of(ids);
        return this;
    }

    @SafeVarargs
    public final Cases apart(Set<String>... groups) {
        apart = List.of(groups);
        return this;
    }

    public Case build() {
        return new Case(
                size,
                approved,
                CONGRESS_DAY,
                people,
                current,
                include,
                exclude,
                apart,
                baseline,
                rules);
    }

    public static Map<String, Trait> traits(Consumer<Map<String, Trait>> filled) {
        var traits = new LinkedHashMap<String, Trait>();
        filled.accept(traits);
        return traits;
    }

    public static Trait yes() {
        return new Trait.Flag(true);
    }

    public static Trait no() {
        return new Trait.Flag(false);
    }

    public static Trait text(String value) {
        return new Trait.Text(value);
    }

    public static Group is(String trait, Trait... values) {
        return new Group(List.of(new Condition.Is(trait, Set.of(values))));
    }

    public static Percent percent(String number) {
        return Percent.of(new BigDecimal(number));
    }
}
