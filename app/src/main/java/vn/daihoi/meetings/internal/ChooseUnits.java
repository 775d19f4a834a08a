package vn.daihoi.meetings.internal;

import org.springframework.stereotype.Service;

import vn.daihoi.directives.SavedRecipients;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.plans.UnitGroup;
import vn.daihoi.plans.UnitGroups;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the units that are to be invited: whole levels, groups, single ones. Only those of the
/// holder's branch can be.
@Service
public class ChooseUnits {

    private final Campaigns campaigns;
    private final List<UnitGroups> groups;
    private final SavedRecipients recipients;

    ChooseUnits(Campaigns campaigns, List<UnitGroups> groups, SavedRecipients recipients) {
        this.campaigns = campaigns;
        this.groups = groups;
        this.recipients = recipients;
    }

    /// What was ticked and typed.
    ///
    /// @param levels codes of levels
    /// @param groups ids of groups, of the campaign or saved by the holder
    /// @param codes codes of units, with blanks, commas or lines between them
    public record Choice(Set<String> levels, Set<String> groups, String codes) {

        public static final Choice NONE = new Choice(Set.of(), Set.of(), "");

        public boolean isEmpty() {
            return levels.isEmpty() && groups.isEmpty() && codes.isBlank();
        }

        List<String> single() {
            return Arrays.stream(codes.split("[\\s,;]+")).filter(each -> !each.isEmpty()).toList();
        }
    }

    /// @param units in the order of the tree
    /// @param foreign codes that no unit of the branch bears
    public record Chosen(List<CampaignUnit> units, Set<String> foreign) {}

    public Chosen of(CampaignUnit holder, Choice choice) {
        Map<String, CampaignUnit> branch = new LinkedHashMap<>();
        campaigns.branch(holder).forEach(unit -> branch.put(unit.code(), unit));
        var foreign = new TreeSet<>(choice.single());
        foreign.removeAll(branch.keySet());
        var singles = Set.copyOf(choice.single());
        var grouped =
                Stream.concat(of(holder).stream(), saved(holder).stream())
                        .filter(each -> choice.groups().contains(each.id()));
        var members = grouped.flatMap(group -> group.units().stream()).collect(Collectors.toSet());
        var units =
                branch.values().stream()
                        .filter(unit ->
                                singles.contains(unit.code())
                                        || choice.levels().contains(unit.level())
                                        || members.contains(unit.id()))
                        .toList();
        return new Chosen(units, foreign);
    }

    /// Groups of the campaign.
    public List<UnitGroup> of(CampaignUnit holder) {
        return groups.stream()
                .map(each -> each.of(holder.campaign()))
                .flatMap(Collection::stream)
                .toList();
    }

    /// Groups of recipients that the holder saved when it handed papers down.
    public List<UnitGroup> saved(CampaignUnit holder) {
        return recipients.of(holder).stream()
                .map(group ->
                        new UnitGroup(
                                group.id().toString(), group.name(), Set.copyOf(group.units())))
                .toList();
    }
}
