package vn.daihoi.timetable.internal;

import java.time.Instant;

/// The draft of a unit as it stands.
///
/// @param revision counts changes; 0 where nobody has set anything
public record Board(Draft draft, int revision, String changedBy, Instant changedAt) {}
