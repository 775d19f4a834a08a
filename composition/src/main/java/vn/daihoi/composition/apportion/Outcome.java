package vn.daihoi.composition.apportion;

/// What comes of dividing seats: [Apportioned], or [Refused] with a reason.
public sealed interface Outcome permits Apportioned, Refused {}
