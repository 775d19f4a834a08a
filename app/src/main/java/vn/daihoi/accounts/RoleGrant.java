package vn.daihoi.accounts;

import vn.daihoi.organization.UnitId;

import java.util.UUID;

/// A role on a unit.
///
/// @param id key of the grant
/// @param role what the person is
/// @param unit where; the role holds below it too
public record RoleGrant(UUID id, Role role, UnitId unit) {

    /// Stands for the top of every campaign: for the first administrator, who is there before any
    /// unit.
    public static final UnitId EVERYWHERE = new UnitId(new UUID(0, 0));

    public boolean isEverywhere() {
        return unit.equals(EVERYWHERE);
    }
}
