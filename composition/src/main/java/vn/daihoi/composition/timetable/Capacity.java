package vn.daihoi.composition.timetable;

import java.util.Set;

/// Congresses whose need can only be met by some resources are at most as many, at any slot, as
/// there are of these then (Hall's theorem). Groups of equal skills are one capacity, a leader is
/// one alone.
///
/// @param resources ids
record Capacity(Resource.Kind kind, Set<String> resources) {

    Capacity {
        resources = Set.copyOf(resources);
    }

    /// How often a congress counts against it.
    long uses(Congress congress) {
        return congress.needs().stream()
                .filter(need -> need.kind() == kind)
                .filter(need -> resources.containsAll(need.anyOf()))
                .count();
    }
}
