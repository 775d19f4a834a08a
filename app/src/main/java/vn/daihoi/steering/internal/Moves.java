package vn.daihoi.steering.internal;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.steering.internal.Sharing.Given;
import vn.daihoi.steering.internal.Sharing.Share;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Which units would change their group.
///
/// @param below units that can be looked after
/// @param committees in each of these
/// @param held groups by the units that they look after now
/// @param given units by the groups that would look after them
record Moves(
        Setup setup,
        Map<UUID, CampaignUnit> below,
        Map<UUID, Integer> committees,
        Map<UUID, UUID> held,
        Map<UUID, List<UUID>> given) {

    boolean isEmpty() {
        return setup.working().stream().allMatch(group -> got(group).isEmpty());
    }

    Sharing sharing() {
        return new Sharing(setup.working().stream().map(this::share).toList());
    }

    private Share share(Setup.Group group) {
        List<UUID> now = group.units().stream().filter(below::containsKey).toList();
        return new Share(
                group.id(),
                group.name(),
                now.size(),
                now.stream().mapToInt(this::count).sum(),
                got(group),
                gone(group));
    }

    private List<Given> got(Setup.Group group) {
        return given.getOrDefault(group.id(), List.of()).stream()
                .filter(unit -> !group.id().equals(held.get(unit)))
                .map(unit -> given(unit, name(held.get(unit))))
                .toList();
    }

    private List<Given> gone(Setup.Group group) {
        var takers = new HashMap<UUID, UUID>();
        given.forEach((taker, units) -> units.forEach(unit -> takers.put(unit, taker)));
        return group.units().stream()
                .filter(unit -> takers.containsKey(unit) && !group.id().equals(takers.get(unit)))
                .map(unit -> given(unit, name(takers.get(unit))))
                .toList();
    }

    private Given given(UUID unit, String other) {
        return new Given(Objects.requireNonNull(below.get(unit)), count(unit), other);
    }

    private int count(UUID unit) {
        return committees.getOrDefault(unit, 0);
    }

    private String name(@org.jspecify.annotations.Nullable UUID group) {
        return Optional.ofNullable(group).flatMap(setup::find).map(Setup.Group::name).orElse("");
    }
}
