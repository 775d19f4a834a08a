package vn.daihoi.accounts;

import vn.daihoi.organization.UnitId;

import java.util.UUID;

/// A role on a unit.
///
/// @param id key of the grant
/// @param role what the person is
/// @param unit where; the role holds below it too
public record RoleGrant(UUID id, Role role, UnitId unit) {}
