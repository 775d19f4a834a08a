package vn.daihoi.steering.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.steering.internal.Sharing.Given;
import vn.daihoi.steering.internal.Sharing.Share;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /// Nothing is changed.
    public Sharing preview(CampaignUnit unit) {
        return sharing(unit, setups.of(unit));
    }

    /// What came of it.
    public enum Outcome {
        DONE,
        /// there is no group, or no unit without one
        NOTHING,
        /// groups or units are not as they were seen; nothing was changed
        MOVED
    }

    /// @param seal of what the person saw, see [Sharing#seal()]
    @Transactional
    public Outcome balance(CampaignUnit unit, String seal, Viewer by) {
        setups.lock(unit);
        Setup before = setups.of(unit);
        Sharing sharing = sharing(unit, before);
        if (sharing.isEmpty()) {
            return Outcome.NOTHING;
        }
        if (!sharing.seal().equals(seal)) {
            return Outcome.MOVED;
        }
        before.working().forEach(group -> give(unit, group, sharing));
        var told = List.of(Integer.toString(sharing.units()));
        changes.add(unit, "steering.change.balance", told, before, by);
        audit.record(
                Act.of("steering.group.balance")
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .before(SetupFacts.of(before))
                        .after(SetupFacts.of(setups.of(unit))));
        return Outcome.DONE;
    }

    private Sharing sharing(CampaignUnit unit, Setup setup) {
        var below = new LinkedHashMap<UUID, CampaignUnit>();
        campaigns.children(unit).forEach(each -> below.put(each.id().value(), each));
        Map<UUID, Integer> committees = committees(unit, below.values());
        var free = new LinkedHashMap<UUID, Integer>();
        committees.forEach((each, count) -> free.put(each, weight(count)));
        free.keySet().removeAll(setups.charges(unit, below.keySet()).keySet());
        if (setup.working().isEmpty() || free.isEmpty()) {
            return Sharing.NOTHING;
        }
        Map<UUID, List<UUID>> given = Balance.of(free, loads(setup, committees));
        return new Sharing(
                setup.working().stream()
                        .map(group ->
                                new Share(
                                        group.id(),
                                        group.name(),
                                        (int)
                                                group.units().stream()
                                                        .filter(below::containsKey)
                                                        .count(),
                                        sum(group, committees),
                                        given.getOrDefault(group.id(), List.of()).stream()
                                                .map(each ->
                                                        new Given(
                                                                Objects.requireNonNull(
                                                                        below.get(each)),
                                                                committees.getOrDefault(each, 0)))
                                                .toList()))
                        .toList());
    }

    /// A unit without committees still takes a visit.
    private static int weight(int committees) {
        return Math.max(1, committees);
    }

    private Map<UUID, Integer> committees(CampaignUnit unit, Collection<CampaignUnit> below) {
        Map<UnitId, Integer> counts =
                campaigns.counts(unit.campaign(), below.stream().map(CampaignUnit::id).toList());
        var committees = new LinkedHashMap<UUID, Integer>();
        below.forEach(each -> committees.put(each.id().value(), counts.getOrDefault(each.id(), 0)));
        return committees;
    }

    private static Map<UUID, Integer> loads(Setup setup, Map<UUID, Integer> committees) {
        var loads = new LinkedHashMap<UUID, Integer>();
        setup.working()
                .forEach(group ->
                        loads.put(
                                group.id(),
                                group.units().stream()
                                        .filter(committees::containsKey)
                                        .mapToInt(each -> weight(committees.getOrDefault(each, 0)))
                                        .sum()));
        return loads;
    }

    private static int sum(Setup.Group group, Map<UUID, Integer> committees) {
        return group.units().stream().mapToInt(each -> committees.getOrDefault(each, 0)).sum();
    }

    private void give(CampaignUnit unit, Setup.Group group, Sharing sharing) {
        var units = new ArrayList<>(group.units());
        sharing.shares().stream()
                .filter(share -> share.group().equals(group.id()))
                .flatMap(share -> share.units().stream())
                .forEach(given -> units.add(given.unit().id().value()));
        setups.units(unit, group.id(), units);
    }
}
