package vn.daihoi.reviews;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.UnitId;
import vn.daihoi.review.Level;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// A review rule as a lesson sets it for the branch of a unit.
///
/// @param by the unit that adopted the lesson
/// @param lesson what findings name as the source of the limit, for instance `Bài học 3`
/// @param rule public id of the rule, which is applied even where a unit switched it off
/// @param level null: as without the lesson
/// @param values by key of the rule's setting; what is not named is as without the lesson
/// @param except units for which it does not hold
public record LessonRule(
        UnitId by,
        String lesson,
        String rule,
        @Nullable Level level,
        Map<String, List<String>> values,
        Set<UnitId> except) {

    public LessonRule {
        values = Map.copyOf(values);
        except = Set.copyOf(except);
    }
}
