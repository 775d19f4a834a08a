package vn.daihoi.steering;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.organization.UnitId;

import java.util.Map;
import java.util.Set;

/// A group that an upper unit sends out to help and to watch.
///
/// @param members with their duties
/// @param units those in its charge
public record WorkingGroup(
        WorkingGroupId id, String name, Map<PersonId, Duty> members, Set<UnitId> units) {}
