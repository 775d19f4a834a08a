package vn.daihoi.composition.timetable;

import java.util.Set;

/// A congress needs one of these; which one is decided with the timetable.
///
/// @param anyOf ids of resources of the kind; one alone is fixed
public record Need(Resource.Kind kind, Set<String> anyOf) {

    public Need {
        anyOf = Set.copyOf(anyOf);
    }
}
