package vn.daihoi.composition.lottery;

import vn.daihoi.composition.Case;
import vn.daihoi.composition.Demand;
import vn.daihoi.composition.Membership;
import vn.daihoi.composition.Person;
import vn.daihoi.composition.Rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/// Classes of people and the rules as rows over how many are taken of each class.
///
/// A person whose membership is not known is counted against the list: not for a minimum, but for a
/// maximum. Exceptions (stand-ins) count for minima up to their cap, with a variable of their own
/// behind those of the classes.
final class Pool {

    private final Case asked;
    private final List<Rule> rules;
    private final List<PeopleClass> classes = new ArrayList<>();
    private final List<Person> examples = new ArrayList<>();
    private final List<Integer> caps = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    Pool(Case asked) {
        this.asked = asked;
        this.rules =
                asked.rules().stream()
                        .filter(rule -> rule.level().binds())
                        .filter(rule -> Demand.of(rule, asked).isPresent())
                        .toList();
        group();
        rules.stream()
                .filter(rule -> rule.standIn() != null)
                .forEach(rule -> caps.add(Math.toIntExact(cap(rule))));
        size();
        apart();
        demands();
    }

    private long cap(Rule rule) {
        return rule.standIn() == null ? 0 : Math.min(rule.standIn().max(), asked.people().size());
    }

    /// Rules that bind and can be measured.
    List<Rule> rules() {
        return rules;
    }

    List<PeopleClass> classes() {
        return classes;
    }

    List<Row> rows() {
        return rows;
    }

    int variables() {
        return classes.size() + caps.size();
    }

    int least(int variable) {
        return variable < classes.size() ? classes.get(variable).least() : 0;
    }

    int most(int variable) {
        return variable < classes.size()
                ? classes.get(variable).most()
                : caps.get(variable - classes.size());
    }

    private void group() {
        var named = new HashSet<>(asked.include());
        asked.apart().forEach(named::addAll);
        var groups = new LinkedHashMap<List<Object>, List<Person>>();
        for (var person : asked.people()) {
            if (!asked.exclude().contains(person.id())) {
                groups.computeIfAbsent(features(person, named), _ -> new ArrayList<>()).add(person);
            }
        }
        groups.values().forEach(this::add);
    }

    private void add(List<Person> people) {
        boolean must = asked.include().contains(people.getFirst().id());
        classes.add(
                new PeopleClass(
                        people.stream().map(Person::id).toList(), must ? 1 : 0, people.size()));
        examples.add(people.getFirst());
    }

    /// All that any rule knows of a person; whom the case names stays alone.
    private List<Object> features(Person person, Set<String> named) {
        var features = new ArrayList<Object>();
        for (var rule : rules) {
            features.add(rule.who().of(person, asked.asOf()));
            features.add(standsIn(rule, person));
        }
        if (named.contains(person.id())) {
            features.add(person.id());
        }
        return features;
    }

    private Membership standsIn(Rule rule, Person person) {
        return rule.standIn() == null
                ? Membership.OUT
                : rule.standIn().who().of(person, asked.asOf());
    }

    private void size() {
        var ones = new double[variables()];
        Arrays.fill(ones, 0, classes.size(), 1);
        rows.add(
                new Row(
                        ones,
                        Math.max(asked.size().min(), 0),
                        Math.min(asked.size().max(), asked.people().size())));
    }

    private void apart() {
        for (var group : asked.apart()) {
            var row = new double[variables()];
            for (int i = 0; i < classes.size(); i++) {
                row[i] = group.contains(classes.get(i).people().getFirst()) ? 1 : 0;
            }
            rows.add(new Row(row, 0, 1));
        }
    }

    private void demands() {
        int exception = classes.size();
        for (var rule : rules) {
            var demands =
                    Demand.of(rule, asked)
                            .orElseThrow(() ->
                                    new IllegalArgumentException(
                                            "rule (%s) cannot be measured.".formatted(rule.id())));
            for (var demand : demands) {
                demand(rule, demand, exception);
            }
            if (rule.standIn() != null) {
                limitException(rule, exception++);
            }
        }
    }

    private void demand(Rule rule, Demand demand, int exception) {
        var inequality = demand.inequality();
        var row = new double[variables()];
        for (int i = 0; i < classes.size(); i++) {
            row[i] =
                    inequality.ofSize()
                            + (counts(rule, examples.get(i), inequality.isLowerBound())
                                    ? inequality.ofCount()
                                    : 0);
        }
        if (rule.standIn() != null && inequality.isLowerBound()) {
            row[exception] = inequality.ofCount();
        }
        rows.add(Row.atLeast(row, inequality.constant()));
    }

    private boolean counts(Rule rule, Person person, boolean lower) {
        var member = rule.who().of(person, asked.asOf());
        return member == Membership.IN
                || (!lower
                        && (member == Membership.UNKNOWN
                                || standsIn(rule, person) != Membership.OUT));
    }

    /// No more exceptions than people who stand in.
    private void limitException(Rule rule, int exception) {
        var row = new double[variables()];
        for (int i = 0; i < classes.size(); i++) {
            var person = examples.get(i);
            boolean standsIn =
                    rule.who().of(person, asked.asOf()) == Membership.OUT
                            && standsIn(rule, person) == Membership.IN;
            row[i] = standsIn ? 1 : 0;
        }
        row[exception] = -1;
        rows.add(Row.atLeast(row, 0));
    }
}
