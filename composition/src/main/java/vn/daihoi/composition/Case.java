package vn.daihoi.composition;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// People, seats and rules: all that a question on the composition of a list needs.
///
/// Ids are those of `people`; references to others are refused by whoever reads a case.
///
/// @param size how many may be chosen
/// @param approved the approved number of seats where it is more than may be chosen now (seats are
///   kept vacant); null when it is what is chosen
/// @param asOf the day of the congress, at which ages are counted
/// @param people everyone who may be chosen
/// @param current the list at hand; empty when there is none
/// @param include who must be chosen
/// @param exclude who must not be chosen
/// @param apart groups of whom at most one may be chosen
/// @param baseline null when nothing is known of the term that ends
public record Case(
        Range size,
        @Nullable Long approved,
        LocalDate asOf,
        List<Person> people,
        Set<String> current,
        Set<String> include,
        Set<String> exclude,
        List<Set<String>> apart,
        @Nullable Baseline baseline,
        List<Rule> rules) {

    public Case {
        people = List.copyOf(people);
        current = Set.copyOf(current);
        include = Set.copyOf(include);
        exclude = Set.copyOf(exclude);
        apart = apart.stream().map(Set::copyOf).toList();
        rules = List.copyOf(rules);
    }

    public Case withCurrent(Set<String> list) {
        return new Case(
                size, approved, asOf, people, list, include, exclude, apart, baseline, rules);
    }

    public Case withRules(List<Rule> others) {
        return new Case(
                size, approved, asOf, people, current, include, exclude, apart, baseline, others);
    }

    /// One person forced onto the list or kept off it, which undoes the opposite.
    public Case with(String person, boolean chosen) {
        return new Case(
                size,
                approved,
                asOf,
                people,
                current,
                changed(include, person, chosen),
                changed(exclude, person, !chosen),
                apart,
                baseline,
                rules);
    }

    private static Set<String> changed(Set<String> ids, String id, boolean present) {
        var changed = new HashSet<>(ids);
        if (present) {
            changed.add(id);
        } else {
            changed.remove(id);
        }
        return changed;
    }
}
