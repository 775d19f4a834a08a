package vn.daihoi.lessons.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.Level;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// What a program can look after of a lesson, in every unit it was pushed to.
public sealed interface LessonCheck {

    /// A review rule with other values than the profile's.
    ///
    /// @param rule public id
    /// @param level null: the profile's
    /// @param values by key of the rule's setting, as the setting keeps them
    record OfReview(String rule, @Nullable Level level, Map<String, List<String>> values)
            implements LessonCheck {}

    /// A step that must be done so many days before the congress.
    ///
    /// @param step id of a step of the profile
    /// @param days 0 or more
    record OfPlan(String step, int days) implements LessonCheck {}

    /// A bound on a group of the Committee.
    ///
    /// @param group id of a group of the profile
    /// @param percent whether the bounds are per cent of the members chosen; people otherwise
    /// @param least null when there is no lower bound
    /// @param most null when there is no upper bound
    record OfSlate(
            String group, boolean percent, @Nullable BigDecimal least, @Nullable BigDecimal most)
            implements LessonCheck {}
}
