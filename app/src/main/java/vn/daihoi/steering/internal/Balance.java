package vn.daihoi.steering.internal;

import java.util.ArrayList;
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

    /// @param free units without a group, with the number of committees in each
    /// @param loads committees that each group looks after already; at least one group
    /// @return units that each group gets, in the order of the groups
    static Map<UUID, List<UUID>> of(Map<UUID, Integer> free, Map<UUID, Integer> loads) {
        var given = new LinkedHashMap<UUID, List<UUID>>();
        loads.keySet().forEach(group -> given.put(group, new ArrayList<>()));
        var sums = new HashMap<>(loads);
        free.entrySet().stream()
                .sorted(Map.Entry.<UUID, Integer>comparingByValue(Comparator.reverseOrder()))
                .forEach(unit -> {
                    UUID least = least(given.keySet(), sums);
                    given.computeIfAbsent(least, _ -> new ArrayList<>()).add(unit.getKey());
                    sums.merge(least, unit.getValue(), Integer::sum);
                });
        return given;
    }

    private static UUID least(Iterable<UUID> groups, Map<UUID, Integer> sums) {
        UUID least = groups.iterator().next();
        for (UUID group : groups) {
            if (sums.getOrDefault(group, 0) < sums.getOrDefault(least, 0)) {
                least = group;
            }
        }
        return least;
    }
}
