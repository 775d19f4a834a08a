package vn.daihoi.composition.timetable;

import java.util.List;

/// One way in which a timetable is wrong.
///
/// @param congresses ids of those that are in each other's way, or of the one that is wrong
/// @param about id of what they clash over: a resource, or a slot; empty otherwise
public record Clash(Kind kind, List<String> congresses, String about) {

    /// The closed set of clashes.
    public enum Kind {
        /// The congress has no slot, or more than one.
        NOT_HELD_ONCE,
        /// The slot is none of those that the congress may have.
        FORBIDDEN_SLOT,
        /// Who goes there is not who is needed.
        WRONG_RESOURCE,
        /// Who goes there is not available then.
        UNAVAILABLE,
        /// One would be at two congresses at a time.
        TWO_PLACES,
        /// The second congress comes too early after the first, a pilot.
        TOO_EARLY
    }

    public Clash {
        congresses = List.copyOf(congresses);
    }
}
