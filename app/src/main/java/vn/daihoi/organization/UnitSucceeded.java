package vn.daihoi.organization;

import java.time.LocalDate;
import java.util.List;

/// A unit ended and these took its place; none when nothing did.
public record UnitSucceeded(UnitId unit, List<UnitId> successors, LocalDate day) {}
