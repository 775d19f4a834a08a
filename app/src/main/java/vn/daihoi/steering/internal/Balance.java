package vn.daihoi.steering.internal;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Shares units out among groups so that each has about as many committees to look after: the
/// largest unit first, always to the group with the least so far.
final class Balance {

    private Balance() {}

    /// @param free units to be given, with the number of committees in each
    /// @param loads committees that each group looks after besides; at least one group
    /// @param held groups that look after some of these units now: among groups with as little, a
    ///   unit stays where it is
    /// @return units that each group gets, in the order of the groups
    static Map<UUID, List<UUID>> of(
            Map<UUID, Integer> free, Map<UUID, Integer> loads, Map<UUID, UUID> held) {
        var given = new LinkedHashMap<UUID, List<UUID>>();
        loads.keySet().forEach(group -> given.put(group, new ArrayList<>()));
        var sums = new HashMap<>(loads);
        free.entrySet().stream()
                .sorted(Map.Entry.<UUID, Integer>comparingByValue(Comparator.reverseOrder()))
                .forEach(unit -> {
                    UUID least = least(given.keySet(), sums, held.get(unit.getKey()));
                    given.computeIfAbsent(least, _ -> new ArrayList<>()).add(unit.getKey());
                    sums.merge(least, unit.getValue(), Integer::sum);
                });
        return given;
    }

    private static UUID least(
            Collection<UUID> groups, Map<UUID, Integer> sums, @Nullable UUID preferred) {
        UUID least =
                preferred != null && groups.contains(preferred)
                        ? preferred
                        : groups.iterator().next();
        for (UUID group : groups) {
            if (sums.getOrDefault(group, 0) < sums.getOrDefault(least, 0)) {
                least = group;
            }
        }
        return least;
    }
}
