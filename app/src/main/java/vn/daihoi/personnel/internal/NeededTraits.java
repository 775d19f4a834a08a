package vn.daihoi.personnel.internal;

import vn.daihoi.profile.Profile;
import vn.daihoi.profile.StructureGroup;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// What must be known of everybody before rules on the structure can be decided: the traits by
/// which the profile's groups count.
///
/// @param columns in the order of the list of people
/// @param words in the viewer's language
public record NeededTraits(List<PersonColumn> columns, PersonWords words) {

    public static NeededTraits of(Profile profile, PersonWords words, boolean sensitive) {
        Set<String> traits =
                profile.groups().stream().map(StructureGroup::trait).collect(Collectors.toSet());
        return new NeededTraits(
                Arrays.stream(PersonColumn.values())
                        .filter(column -> traits.contains(column.key()))
                        .filter(column -> sensitive || !column.isSensitive())
                        .toList(),
                words);
    }

    /// Those that are not known of a person.
    public List<PersonColumn> missing(Listed person) {
        Sensitive known = Objects.requireNonNullElse(person.sensitive(), Sensitive.UNKNOWN);
        return columns.stream()
                .filter(column -> column.text(person.details(), known, words).isEmpty())
                .toList();
    }
}
