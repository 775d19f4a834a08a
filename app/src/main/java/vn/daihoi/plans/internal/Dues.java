package vn.daihoi.plans.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Milestone;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Last days in time of a unit's steps: the profile's, or an earlier one that a lesson asks for.
@Component
class Dues {

    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final EarlierDueStore earlier;
    private final MilestoneStore store;
    private final ChangeMilestone change;

    Dues(
            Campaigns campaigns,
            CampaignProfiles profiles,
            EarlierDueStore earlier,
            MilestoneStore store,
            ChangeMilestone change) {
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.earlier = earlier;
        this.store = store;
        this.change = change;
    }

    /// Reckons the days of open steps anew, of all units in one go: those that hang on their
    /// congress, and those that were or are asked for earlier. The caller holds the campaign's
    /// lock.
    ///
    /// @param congresses days of those units that have one
    /// @param moved steps that something asks for earlier, or asked until now
    void reckon(
            CampaignId campaign,
            Collection<UnitId> units,
            Map<UnitId, LocalDate> congresses,
            Set<String> moved,
            LocalDate today) {
        Campaign of = campaigns.get(campaign);
        Map<UnitId, String> levels =
                campaigns.units(campaign, units).stream()
                        .collect(Collectors.toMap(CampaignUnit::id, CampaignUnit::level));
        var asked = earlier.days(campaign, units);
        var changes = new LinkedHashMap<Milestone, Milestone>();
        for (Milestone step : store.of(campaign, units)) {
            Map<String, Integer> days = asked.getOrDefault(step.unit(), Map.of());
            if (step.reachedOn() != null || !moves(step, moved, days)) {
                continue;
            }
            String level = levels.getOrDefault(step.unit(), "");
            LocalDate congress = congresses.get(step.unit());
            LocalDate due =
                    earliest(ofProfile(of, level, step, congress), before(congress, step, days));
            if (!Objects.equals(due, step.due())) {
                changes.put(step, step.due(due));
            }
        }
        if (!changes.isEmpty()) {
            change.applyDues(campaign, changes, today);
        }
    }

    private static boolean moves(Milestone step, Set<String> moved, Map<String, Integer> days) {
        return step.dueOffset() != null
                || moved.contains(step.step())
                || days.containsKey(step.step());
    }

    private @Nullable LocalDate ofProfile(
            Campaign campaign, String level, Milestone step, @Nullable LocalDate congress) {
        Integer offset = step.dueOffset();
        if (offset != null) {
            return congress == null ? null : congress.plusDays(offset);
        }
        return onDay(campaign, level, step.step()).orElse(null);
    }

    private Optional<LocalDate> onDay(Campaign campaign, String level, String step) {
        return profiles.of(campaign).milestones().stream()
                .filter(each -> each.id().equals(step))
                .findFirst()
                .flatMap(each -> each.due(level))
                .flatMap(due -> due.day(null));
    }

    private static @Nullable LocalDate before(
            @Nullable LocalDate congress, Milestone step, Map<String, Integer> days) {
        Integer asked = days.get(step.step());
        return congress == null || asked == null ? null : congress.minusDays(asked);
    }

    private static @Nullable LocalDate earliest(
            @Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
