package vn.daihoi.plans.web;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Fold;
import vn.daihoi.plans.UnitGroup;
import vn.daihoi.plans.UnitGroups;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Narrows the units of the matrix to those of a group and to those whose name holds some words.
@Component
class MatrixGroups {

    private final Campaigns campaigns;
    private final List<UnitGroups> groups;

    MatrixGroups(Campaigns campaigns, List<UnitGroups> groups) {
        this.campaigns = campaigns;
        this.groups = groups;
    }

    /// Groups that look after one of the units, or after one below it. Those of other branches are
    /// no business of who sees these.
    List<UnitGroup> known(Campaign campaign, List<CampaignUnit> units) {
        List<UnitGroup> all =
                groups.stream().flatMap(each -> each.of(campaign.id()).stream()).toList();
        List<UnitId> theirs =
                all.stream().flatMap(group -> group.units().stream()).distinct().toList();
        if (theirs.isEmpty()) {
            return List.of();
        }
        Set<UnitId> within =
                campaigns.units(campaign.id(), theirs).stream()
                        .filter(unit -> units.stream().anyMatch(unit::isWithin))
                        .map(CampaignUnit::id)
                        .collect(Collectors.toSet());
        return all.stream()
                .filter(group -> group.units().stream().anyMatch(within::contains))
                .toList();
    }

    List<CampaignUnit> narrow(
            Campaign campaign,
            List<CampaignUnit> units,
            MatrixFilter filter,
            List<UnitGroup> known) {
        String words = Fold.of(filter.q());
        Set<String> paths = groupPaths(campaign, filter, known);
        return units.stream()
                .filter(unit -> words.isEmpty() || Fold.of(unit.fullName()).contains(words))
                .filter(unit -> filter.group().isEmpty() || holdsOneOf(unit, paths))
                .toList();
    }

    private Set<String> groupPaths(Campaign campaign, MatrixFilter filter, List<UnitGroup> known) {
        var paths = new HashSet<String>();
        known.stream()
                .filter(group -> group.id().equals(filter.group()))
                .map(group -> campaigns.units(campaign.id(), group.units()))
                .flatMap(Collection::stream)
                .forEach(unit -> paths.add(unit.path()));
        return paths;
    }

    private static boolean holdsOneOf(CampaignUnit unit, Set<String> paths) {
        return paths.stream()
                .anyMatch(path -> path.equals(unit.path()) || path.startsWith(unit.path() + "."));
    }
}
