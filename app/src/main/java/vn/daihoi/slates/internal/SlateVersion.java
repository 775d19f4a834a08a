package vn.daihoi.slates.internal;

import java.time.Instant;

/// A state that somebody kept under a name.
///
/// @param number from 1
public record SlateVersion(int number, String note, SlateState state, String by, Instant at) {}
