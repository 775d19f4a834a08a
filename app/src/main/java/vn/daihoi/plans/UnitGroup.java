package vn.daihoi.plans;

import vn.daihoi.organization.UnitId;

import java.util.Set;

/// Units that somebody looks after together.
///
/// @param id for addresses
public record UnitGroup(String id, String name, Set<UnitId> units) {}
