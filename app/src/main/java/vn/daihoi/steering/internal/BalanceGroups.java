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
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Gives units that no group looks after to the groups, or shares all units out anew, by the number
/// of committees in each. One change, taken back as one.
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

    /// What is shared out.
    public enum Which {
        /// units that no group looks after; the others stay with their groups
        ALONE,
        ALL
    }

    /// Nothing is changed.
    public Sharing preview(CampaignUnit unit, Which which) {
        return sharing(unit, setups.of(unit), which);
    }

    /// What came of it.
    public enum Outcome {
        DONE,
        /// there is no group, or no unit would get another one
        NOTHING,
        /// groups or units are not as they were seen; nothing was changed
        MOVED
    }

    /// @param seal of what the person saw, see [Sharing#seal()]
    @Transactional
    public Outcome balance(CampaignUnit unit, Which which, String seal, Viewer by) {
        setups.lock(unit);
        Setup before = setups.of(unit);
        Sharing sharing = sharing(unit, before, which);
        if (sharing.isEmpty()) {
            return Outcome.NOTHING;
        }
        if (!sharing.seal().equals(seal)) {
            return Outcome.MOVED;
        }
        before.working().forEach(group -> give(unit, group, sharing));
        var told = List.of(Integer.toString(sharing.units()));
        String key = which == Which.ALL ? "balance-all" : "balance";
        changes.add(unit, "steering.change." + key, told, before, by);
        audit.record(
                Act.of("steering.group.balance")
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .before(SetupFacts.of(before))
                        .after(SetupFacts.of(setups.of(unit))));
        return Outcome.DONE;
    }

    private Sharing sharing(CampaignUnit unit, Setup setup, Which which) {
        var below = new LinkedHashMap<UUID, CampaignUnit>();
        campaigns.children(unit).forEach(each -> below.put(each.id().value(), each));
        Map<UUID, Integer> committees = committees(unit, below.values());
        var free = new LinkedHashMap<UUID, Integer>();
        committees.forEach((each, count) -> free.put(each, weight(count)));
        Map<UUID, UUID> held = held(setup);
        if (which == Which.ALONE) {
            free.keySet().removeAll(setups.charges(unit, below.keySet()).keySet());
        } else {
            free.keySet().removeAll(elsewhere(unit, below.keySet(), held));
        }
        if (setup.working().isEmpty() || free.isEmpty()) {
            return Sharing.NOTHING;
        }
        var given = Balance.of(free, loads(setup, committees, free.keySet()), held);
        var moves = new Moves(setup, below, committees, held, given);
        return moves.isEmpty() ? Sharing.NOTHING : moves.sharing();
    }

    /// Groups of this unit, by key of the unit that each looks after.
    private static Map<UUID, UUID> held(Setup setup) {
        var held = new HashMap<UUID, UUID>();
        setup.working().forEach(group -> group.units().forEach(each -> held.put(each, group.id())));
        return held;
    }

    /// Units that groups of other units look after: not ours to move.
    private Set<UUID> elsewhere(CampaignUnit unit, Set<UUID> below, Map<UUID, UUID> held) {
        var others = new HashSet<>(setups.charges(unit, below).keySet());
        others.removeAll(held.keySet());
        return others;
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

    /// @param given units that are being shared out, and so are nobody's load yet
    private static Map<UUID, Integer> loads(
            Setup setup, Map<UUID, Integer> committees, Set<UUID> given) {
        var loads = new LinkedHashMap<UUID, Integer>();
        setup.working()
                .forEach(group ->
                        loads.put(
                                group.id(),
                                group.units().stream()
                                        .filter(committees::containsKey)
                                        .filter(each -> !given.contains(each))
                                        .mapToInt(each -> weight(committees.getOrDefault(each, 0)))
                                        .sum()));
        return loads;
    }

    private void give(CampaignUnit unit, Setup.Group group, Sharing sharing) {
        var units = new ArrayList<>(group.units());
        sharing.shares().stream()
                .filter(share -> share.group().equals(group.id()))
                .forEach(share -> {
                    share.gone().forEach(each -> units.remove(each.unit().id().value()));
                    share.units().forEach(each -> units.add(each.unit().id().value()));
                });
        setups.units(unit, group.id(), units);
    }
}
