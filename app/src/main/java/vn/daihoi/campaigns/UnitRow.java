package vn.daihoi.campaigns;

/// A unit in a list.
///
/// @param under names of the units above, joined
public record UnitRow(String code, String name, String level, String under, String address) {}
