package vn.daihoi.slates.internal;

import vn.daihoi.composition.Condition;
import vn.daihoi.composition.Group;
import vn.daihoi.composition.Trait;
import vn.daihoi.profile.StructureGroup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A group of the profile as conditions of the library.
public final class GroupConditions {

    private GroupConditions() {}

    public static Group of(StructureGroup group) {
        List<Condition> conditions = new ArrayList<>();
        if (!group.is().isEmpty()) {
            conditions.add(new Condition.Is(group.trait(), values(group.is())));
        }
        if (!group.not().isEmpty()) {
            conditions.add(new Condition.IsNot(group.trait(), values(group.not())));
        }
        if (group.ageAtLeast() != null || group.ageAtMost() != null) {
            conditions.add(new Condition.Age(group.trait(), group.ageAtLeast(), group.ageAtMost()));
        }
        return new Group(conditions);
    }

    private static Set<Trait> values(Set<String> texts) {
        return texts.stream().map(GroupConditions::value).collect(Collectors.toSet());
    }

    private static Trait value(String text) {
        return switch (text) {
            case "true" -> new Trait.Flag(true);
            case "false" -> new Trait.Flag(false);
            default -> new Trait.Text(text);
        };
    }
}
