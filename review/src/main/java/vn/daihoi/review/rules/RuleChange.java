package vn.daihoi.review.rules;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.Level;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What holds for one rule instead of what the profile says.
///
/// @param applied false switches the rule off; null where nobody said anything
/// @param level null for the profile's
/// @param values by key of their [Setting]
public record RuleChange(
        @Nullable Own<Boolean> applied,
        @Nullable Own<Level> level,
        Map<String, Own<List<String>>> values) {

    /// Nothing else than the profile says.
    public static final RuleChange NONE = new RuleChange(null, null, Map.of());

    /// @param by name of the unit that wants it so
    public record Own<T>(T value, String by) {}

    public RuleChange {
        values = new TreeMap<>(values);
    }

    public boolean isNone() {
        return applied == null && level == null && values.isEmpty();
    }

    public boolean isOff() {
        return applied != null && !applied.value();
    }
}
