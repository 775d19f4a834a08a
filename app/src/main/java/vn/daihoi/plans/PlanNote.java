package vn.daihoi.plans;

/// Something to know beside a unit's plan.
///
/// @param line in one line
/// @param words all of it, with line breaks
public record PlanNote(String line, String words) {}
