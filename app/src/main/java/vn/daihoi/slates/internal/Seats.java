package vn.daihoi.slates.internal;

import org.jspecify.annotations.Nullable;

/// How many members a unit wants its Committee to have.
///
/// @param seats how many are chosen now, 1 or more
/// @param approved the approved number where seats are kept vacant; null when it is `seats`
public record Seats(int seats, @Nullable Integer approved) {}
