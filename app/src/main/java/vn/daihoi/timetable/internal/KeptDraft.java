package vn.daihoi.timetable.internal;

import java.time.Instant;

/// A draft that somebody kept, or that was published.
///
/// @param number from 1
/// @param note may be empty
public record KeptDraft(int number, String note, Draft draft, String by, Instant at) {}
