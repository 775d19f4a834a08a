package vn.daihoi.reminders.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.People;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Who answers for units: those who may file proofs on the very unit.
@Component
class Answerable {

    private final People people;
    private final Campaigns campaigns;

    Answerable(People people, Campaigns campaigns) {
        this.people = people;
        this.campaigns = campaigns;
    }

    /// Units that nobody answers for are absent.
    Map<UnitId, List<PersonId>> of(Collection<UnitId> units) {
        return units.isEmpty() ? Map.of() : people.holdersOn(Permission.FILE_PROOF, units);
    }

    /// A unit above with those who answer for it.
    record Above(UnitId unit, List<PersonId> people) {}

    /// The nearest unit above each that somebody answers for: a delay that is told to nobody would
    /// be told in vain. Units without one are absent.
    Map<UnitId, Above> above(CampaignId campaign, Collection<UnitId> units) {
        var found = new HashMap<UnitId, Above>();
        Map<UnitId, UnitId> open = parents(campaign, units);
        while (!open.isEmpty()) {
            var holders = of(open.values().stream().distinct().toList());
            open.forEach((unit, upper) -> {
                var theirs = holders.get(upper);
                if (theirs != null) {
                    found.put(unit, new Above(upper, theirs));
                }
            });
            open.keySet().removeAll(found.keySet());
            open = higher(campaign, open);
        }
        return found;
    }

    /// The same units, each with the unit above the one that it had.
    private Map<UnitId, UnitId> higher(CampaignId campaign, Map<UnitId, UnitId> uppers) {
        var next = parents(campaign, uppers.values().stream().distinct().toList());
        var higher = new HashMap<UnitId, UnitId>();
        uppers.forEach((unit, upper) -> {
            var parent = next.get(upper);
            if (parent != null) {
                higher.put(unit, parent);
            }
        });
        return higher;
    }

    private Map<UnitId, UnitId> parents(CampaignId campaign, Collection<UnitId> units) {
        return campaigns.units(campaign, units).stream()
                .filter(unit -> unit.parent() != null)
                .collect(
                        Collectors.toMap(
                                CampaignUnit::id,
                                Answerable::parent,
                                (one, _) -> one,
                                HashMap::new));
    }

    private static UnitId parent(CampaignUnit unit) {
        return java.util.Objects.requireNonNull(unit.parent());
    }
}
