package vn.daihoi.composition.timetable;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Gives every need of one kind, at one slot, a resource of its own: a matching, found by
/// augmenting paths. By Hall's theorem there is none exactly when some needs together may be met by
/// too few resources; those are then named.
final class Seating {

    private final List<Need> needs;
    private final Set<String> available;
    private final Map<String, Integer> taken = new HashMap<>();
    private final @Nullable String[] given;

    /// @param available ids of those that are there at the slot
    Seating(List<Need> needs, Set<String> available) {
        this.needs = needs;
        this.available = available;
        this.given = new String[needs.size()];
    }

    /// Gives a need what it had before, should that still do.
    void keep(int need, String id) {
        if (needs.get(need).anyOf().contains(id)
                && available.contains(id)
                && given[need] == null
                && taken.putIfAbsent(id, need) == null) {
            given[need] = id;
        }
    }

    /// Gives all other needs something.
    ///
    /// @return empty when all have what they need; else the resources that too many need, those
    ///   that are not there included
    Set<String> seat() {
        for (int need = 0; need < given.length; need++) {
            if (given[need] == null) {
                var tried = search(need);
                if (!tried.isEmpty()) {
                    return tried;
                }
            }
        }
        return Set.of();
    }

    /// Ids in the order of the needs; to be asked when all are seated.
    List<String> given() {
        var ids = new ArrayList<String>();
        for (var id : given) {
            if (id == null) {
                throw new IllegalStateException("a need is not met.");
            }
            ids.add(id);
        }
        return ids;
    }

    /// Breadth first from one need over resources to the needs that have them.
    private Set<String> search(int start) {
        var from = new HashMap<String, Integer>();
        var queue = new ArrayDeque<Integer>(List.of(start));
        var wanted = new HashSet<String>();
        while (!queue.isEmpty()) {
            int need = queue.remove();
            // in order, so that the same case is always given the same
            for (var id : needs.get(need).anyOf().stream().sorted().toList()) {
                wanted.add(id);
                if (available.contains(id) && from.putIfAbsent(id, need) == null) {
                    var holder = taken.get(id);
                    if (holder == null) {
                        shift(id, from);
                        return Set.of();
                    }
                    queue.add(holder);
                }
            }
        }
        return wanted;
    }

    /// Hands resources on along the path, back to the need that it began with.
    private void shift(String free, Map<String, Integer> from) {
        @Nullable String id = free;
        while (id != null) {
            int need = Objects.requireNonNull(from.get(id));
            var former = given[need];
            given[need] = id;
            taken.put(id, need);
            id = former;
        }
    }
}
