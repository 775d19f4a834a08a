package vn.daihoi.composition.timetable;

/// Something that a timetable must keep, and that may be part of why there is none.
public sealed interface Reason {

    /// The congress must be held at one of its slots.
    ///
    /// @param congress its id
    /// @param slots how many slots it may have
    record Held(String congress, int slots) implements Reason {}

    /// These resources cannot be in more places than they are.
    ///
    /// @param needed by how many of the congresses in question
    /// @param free slots at which they are there, each one counted
    record Shared(Resource.Kind kind, java.util.List<String> resources, long needed, long free)
            implements Reason {}

    /// The other congresses wait for the pilots.
    record Gap(int days) implements Reason {}
}
