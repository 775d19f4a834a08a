package vn.daihoi.accounts;

import vn.daihoi.organization.UnitId;

/// A person got a role on a unit.
public record RoleGranted(PersonId person, Role role, UnitId unit) {}
