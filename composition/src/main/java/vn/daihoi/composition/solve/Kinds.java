package vn.daihoi.composition.solve;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.Condition;
import vn.daihoi.composition.Group;
import vn.daihoi.composition.Membership;
import vn.daihoi.composition.Person;
import vn.daihoi.composition.Rule;
import vn.daihoi.composition.Trait;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Works out what everybody is to every rule. A condition is asked once for each value of its
/// trait, not once for each person.
final class Kinds {

    /// @param value of each person, as a place among the distinct values
    /// @param examples a person for each distinct value
    private record Column(int[] value, List<Person> examples) {}

    private final List<Person> people;
    private final LocalDate day;
    private final Map<String, Column> columns = new HashMap<>();

    Kinds(List<Person> people, LocalDate day) {
        this.people = people;
        this.day = day;
    }

    byte[] of(Rule rule) {
        var members = members(rule.who());
        var standIns = rule.standIn() == null ? null : members(rule.standIn().who());
        var kinds = new byte[people.size()];
        for (int at = 0; at < kinds.length; at++) {
            kinds[at] = kind(members[at], standIns == null ? Membership.OUT : standIns[at]);
        }
        return kinds;
    }

    private static byte kind(Membership member, Membership standIn) {
        return switch (member) {
            case IN -> Kind.IN;
            case UNKNOWN -> Kind.UNKNOWN;
            case OUT ->
                    standIn == Membership.IN
                            ? Kind.STAND_IN
                            : standIn == Membership.OUT ? Kind.OUT : Kind.PERHAPS;
        };
    }

    private Membership[] members(Group group) {
        var members = new Membership[people.size()];
        Arrays.fill(members, Membership.IN);
        for (var condition : group.conditions()) {
            var column = columns.computeIfAbsent(condition.trait(), this::column);
            var answers = answers(condition, column);
            for (int at = 0; at < members.length; at++) {
                members[at] = members[at].and(answers[column.value()[at]]);
            }
        }
        return members;
    }

    private Membership[] answers(Condition condition, Column column) {
        return column.examples().stream()
                .map(person -> condition.of(person, day))
                .toArray(Membership[]::new);
    }

    private Column column(String trait) {
        var value = new int[people.size()];
        var examples = new ArrayList<Person>();
        var places = new HashMap<@Nullable Trait, Integer>();
        for (int at = 0; at < value.length; at++) {
            var person = people.get(at);
            value[at] = places.computeIfAbsent(person.trait(trait), _ -> example(examples, person));
        }
        return new Column(value, examples);
    }

    private static int example(List<Person> examples, Person person) {
        examples.add(person);
        return examples.size() - 1;
    }
}
