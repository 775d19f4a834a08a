package vn.daihoi.reviews.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.Level;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a unit sets for one rule, for itself and all below it.
///
/// @param applied false: the rule is off; null: as above
/// @param level null: as above
/// @param values by key of the setting; what is not named is as above
public record OwnRule(
        @Nullable Boolean applied, @Nullable Level level, Map<String, List<String>> values) {

    /// All as above.
    public static final OwnRule NONE = new OwnRule(null, null, Map.of());

    public OwnRule {
        values = new TreeMap<>(values);
    }

    public boolean isNone() {
        return applied == null && level == null && values.isEmpty();
    }

    /// For the audit.
    Map<String, Object> shown() {
        var shown = new TreeMap<String, Object>(values);
        if (applied != null) {
            shown.put("applied", applied);
        }
        if (level != null) {
            shown.put("level", RunStore.word(level));
        }
        return shown;
    }
}
