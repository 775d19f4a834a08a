package vn.daihoi.pilot.internal;

import org.springframework.stereotype.Service;

import vn.daihoi.accounts.People;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Person;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.steering.WorkingGroups;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Who could watch a pilot: members of working groups, those who steer from above, and those who
/// answer for the other units of its level, for they are to learn from it.
@Service
public class ProposeObservers {

    private final Campaigns campaigns;
    private final WorkingGroups groups;
    private final People people;

    ProposeObservers(Campaigns campaigns, WorkingGroups groups, People people) {
        this.campaigns = campaigns;
        this.groups = groups;
        this.people = people;
    }

    /// @param capacity as what: the working group, or the unit
    public record Proposal(Person person, String capacity) {}

    /// Each once, those of working groups first.
    public List<Proposal> of(CampaignUnit upper, CampaignUnit unit) {
        var capacities = new LinkedHashMap<PersonId, String>();
        groups.of(unit.campaign())
                .forEach(group ->
                        group.members()
                                .keySet()
                                .forEach(each -> capacities.putIfAbsent(each, group.name())));
        add(capacities, campaigns.ancestry(upper), Permission.NOTE_VISITS);
        add(capacities, others(upper, unit), Permission.ACKNOWLEDGE);
        Map<PersonId, Person> known = people.find(capacities.keySet());
        var proposals = new ArrayList<Proposal>();
        capacities.forEach((id, capacity) -> {
            Person person = known.get(id);
            if (person != null && person.active()) {
                proposals.add(new Proposal(person, capacity));
            }
        });
        return proposals;
    }

    private List<CampaignUnit> others(CampaignUnit upper, CampaignUnit unit) {
        return campaigns.children(upper).stream()
                .filter(each -> each.level().equals(unit.level()) && !each.id().equals(unit.id()))
                .toList();
    }

    private void add(
            Map<PersonId, String> capacities, List<CampaignUnit> units, Permission permission) {
        Map<UnitId, List<PersonId>> holders =
                people.holdersOn(
                        permission,
                        units.stream().map(CampaignUnit::id).collect(Collectors.toSet()));
        units.forEach(unit ->
                holders.getOrDefault(unit.id(), List.of())
                        .forEach(each -> capacities.putIfAbsent(each, unit.fullName())));
    }

    /// Names of other units of the level that nobody answers for: their people are invited on
    /// paper.
    public List<String> unreachable(CampaignUnit upper, CampaignUnit unit) {
        var units =
                others(upper, unit).stream()
                        .collect(Collectors.toMap(CampaignUnit::id, Function.identity()));
        Set<UnitId> reached = people.holdersOn(Permission.ACKNOWLEDGE, units.keySet()).keySet();
        var names = new TreeSet<String>();
        units.values().stream()
                .filter(each -> !reached.contains(each.id()))
                .map(CampaignUnit::fullName)
                .forEach(names::add);
        return List.copyOf(names);
    }
}
