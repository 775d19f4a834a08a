package vn.daihoi.composition.timetable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The capacities that a timetable is sure to need: one for each set of resources that some need
/// names, and one for each lot of sets that share resources. More are found when somebody cannot be
/// seated.
final class Capacities {

    private Capacities() {}

    static Set<Capacity> of(List<Congress> congresses) {
        var named = new LinkedHashSet<Capacity>();
        for (var congress : congresses) {
            congress.needs().forEach(need -> named.add(new Capacity(need.kind(), need.anyOf())));
        }
        var all = new LinkedHashSet<>(named);
        for (var kind : Resource.Kind.values()) {
            joined(
                            named.stream()
                                    .filter(one -> one.kind() == kind)
                                    .map(Capacity::resources)
                                    .toList())
                    .forEach(set -> all.add(new Capacity(kind, set)));
        }
        return all;
    }

    /// Sets that share something, put together.
    private static List<Set<String>> joined(List<Set<String>> sets) {
        var joined = new ArrayList<Set<String>>();
        for (var set : sets) {
            var union = new HashSet<>(set);
            joined.removeIf(other -> {
                boolean shared = other.stream().anyMatch(union::contains);
                if (shared) {
                    union.addAll(other);
                }
                return shared;
            });
            joined.add(union);
        }
        return joined;
    }
}
