package vn.daihoi.profile;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// Who counts for a number or a share in the structure of a Committee, by one trait of a person.
///
/// @param id stable, such as `non-party`
/// @param seat whether it is one of the seat categories, of which each person has exactly one
/// @param sensitive whether the trait is personal data that only those may see who need it
/// @param trait name of the trait, such as `party`
/// @param is values that count, as text; `true` and `false` for yes and no; empty when `not` or an
///   age is given
/// @param not values that do not count, all other known ones do
/// @param ageAtMost in full years at the day of the congress, included
/// @param ageAtLeast in full years at the day of the congress, included
public record StructureGroup(
        String id,
        Label name,
        boolean seat,
        boolean sensitive,
        String trait,
        Set<String> is,
        Set<String> not,
        @Nullable Integer ageAtMost,
        @Nullable Integer ageAtLeast,
        Basis basis) {

    public StructureGroup {
        is = Set.copyOf(is);
        not = Set.copyOf(not);
    }
}
