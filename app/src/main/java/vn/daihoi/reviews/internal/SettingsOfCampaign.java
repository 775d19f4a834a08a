package vn.daihoi.reviews.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.review.Level;
import vn.daihoi.review.rules.RuleChange;
import vn.daihoi.review.rules.RuleChange.Own;
import vn.daihoi.review.rules.RuleSettings;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/// What the units of a campaign set otherwise than the profile, and what lessons set. Of two units
/// that set one value, the nearer one wins; a lesson wins over both.
///
/// @param set by each unit and rule, in no particular order
public record SettingsOfCampaign(List<Set> set) {

    /// @param by who set it
    /// @param lesson what findings name as the source; empty for a decision of the unit
    /// @param except units of its branch for which it does not hold
    public record Set(
            CampaignUnit by,
            String rule,
            OwnRule own,
            String lesson,
            java.util.Set<UnitId> except) {

        /// A decision of a unit.
        public Set(CampaignUnit by, String rule, OwnRule own) {
            this(by, rule, own, "", java.util.Set.of());
        }

        private boolean isFor(CampaignUnit unit) {
            return unit.isWithin(by) && !except.contains(unit.id());
        }

        private String source() {
            return lesson.isEmpty() ? by.fullName() : lesson;
        }
    }

    public SettingsOfCampaign {
        set =
                set.stream()
                        .filter(each -> !each.own().isNone())
                        .sorted(
                                Comparator.comparing((Set each) -> !each.lesson().isEmpty())
                                        .thenComparingInt(each -> each.by().path().length()))
                        .toList();
    }

    /// What holds for a unit.
    public RuleSettings of(CampaignUnit unit) {
        return merged(each -> each.isFor(unit));
    }

    /// What would hold for a unit that set nothing itself.
    public RuleSettings above(CampaignUnit unit) {
        return merged(each ->
                each.isFor(unit)
                        && (!each.lesson().isEmpty() || !each.by().path().equals(unit.path())));
    }

    private RuleSettings merged(Predicate<Set> which) {
        Map<String, RuleChange> changes = new HashMap<>();
        set.stream()
                .filter(which)
                .forEach(each ->
                        changes.merge(each.rule(), change(each), SettingsOfCampaign::nearer));
        return new RuleSettings(changes);
    }

    private static RuleChange change(Set set) {
        String by = set.source();
        Map<String, Own<List<String>>> values = new TreeMap<>();
        set.own().values().forEach((key, value) -> values.put(key, new Own<>(value, by)));
        return new RuleChange(own(set.own().applied(), by), own(set.own().level(), by), values);
    }

    private static @Nullable Own<Boolean> own(@Nullable Boolean applied, String by) {
        return applied == null ? null : new Own<>(applied, by);
    }

    private static @Nullable Own<Level> own(@Nullable Level level, String by) {
        return level == null ? null : new Own<>(level, by);
    }

    private static RuleChange nearer(RuleChange far, RuleChange near) {
        Map<String, Own<List<String>>> values = new TreeMap<>(far.values());
        values.putAll(near.values());
        return new RuleChange(
                near.applied() == null ? far.applied() : near.applied(),
                near.level() == null ? far.level() : near.level(),
                values);
    }
}
