package vn.daihoi.review.rules;

import java.util.Map;
import java.util.TreeMap;

/// What a campaign, or a branch of it, wants otherwise than the profile says.
///
/// @param changes by public id of the rule, in their order; ids that the profile lacks say nothing
public record RuleSettings(Map<String, RuleChange> changes) {

    /// All as the profile says.
    public static final RuleSettings NONE = new RuleSettings(Map.of());

    public RuleSettings {
        changes = new TreeMap<>(changes);
        changes.values().removeIf(RuleChange::isNone);
    }

    public boolean isNone() {
        return changes.isEmpty();
    }

    public RuleChange of(String rule) {
        return changes.getOrDefault(rule, RuleChange.NONE);
    }
}
