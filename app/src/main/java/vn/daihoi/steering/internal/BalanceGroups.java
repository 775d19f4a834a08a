package vn.daihoi.steering.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Gives units that no group looks after to the groups, by the number of committees in each. One
/// change, taken back as one.
@Service
public class BalanceGroups {

    private final SetupStore setups;
    private final ChangeStore changes;
    private final Campaigns campaigns;
    private final Audit audit;

    BalanceGroups(SetupStore setups, ChangeStore changes, Campaigns campaigns, Audit audit) {
        this.setups = setups;
        this.changes = changes;
        this.campaigns = campaigns;
        this.audit = audit;
    }

    /// @return how many units were given; 0 where there is no group or no unit without one
    @Transactional
    public int balance(CampaignUnit unit, Viewer by) {
        setups.lock(unit);
        Setup before = setups.of(unit);
        Map<UUID, Integer> sizes = sizes(unit);
        var charges = setups.charges(unit, sizes.keySet());
        var free = new LinkedHashMap<>(sizes);
        free.keySet().removeAll(charges.keySet());
        if (before.working().isEmpty() || free.isEmpty()) {
            return 0;
        }
        Map<UUID, List<UUID>> given = Balance.of(free, loads(before, sizes));
        before.working().forEach(group -> give(unit, group, given));
        changes.add(unit, "steering.change.balance", List.of("" + free.size()), before, by);
        audit.record(
                Act.of("steering.group.balance")
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .before(SetupFacts.of(before))
                        .after(SetupFacts.of(setups.of(unit))));
        return free.size();
    }

    /// A unit without committees still takes a visit.
    private Map<UUID, Integer> sizes(CampaignUnit unit) {
        List<CampaignUnit> below = campaigns.children(unit);
        Map<UnitId, Integer> counts =
                campaigns.counts(unit.campaign(), below.stream().map(CampaignUnit::id).toList());
        var sizes = new LinkedHashMap<UUID, Integer>();
        below.forEach(each ->
                sizes.put(each.id().value(), Math.max(1, counts.getOrDefault(each.id(), 0))));
        return sizes;
    }

    private static Map<UUID, Integer> loads(Setup setup, Map<UUID, Integer> sizes) {
        var loads = new LinkedHashMap<UUID, Integer>();
        setup.working()
                .forEach(group ->
                        loads.put(
                                group.id(),
                                group.units().stream()
                                        .mapToInt(each -> sizes.getOrDefault(each, 0))
                                        .sum()));
        return loads;
    }

    private void give(CampaignUnit unit, Setup.Group group, Map<UUID, List<UUID>> given) {
        var units = new ArrayList<>(group.units());
        units.addAll(given.getOrDefault(group.id(), List.of()));
        setups.units(unit, group.id(), units);
    }
}
