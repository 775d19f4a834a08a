package vn.daihoi.composition.timetable;

import java.util.Set;

/// One who, or which, can be at one congress at a time.
///
/// @param id unique among its kind
/// @param name as printed; empty when none was given
/// @param unavailable slots at which it is not there
public record Resource(Kind kind, String id, String name, Set<Slot> unavailable) {

    /// The closed set of kinds.
    public enum Kind {
        /// A working group of the level above that follows a congress.
        GROUP,
        /// A leader who attends.
        LEADER,
        /// A hall that several units share.
        HALL
    }

    public Resource {
        unavailable = Set.copyOf(unavailable);
    }

    /// Names it among all kinds.
    public Key key() {
        return new Key(kind, id);
    }

    /// @param id of a resource of that kind
    public record Key(Kind kind, String id) {}
}
