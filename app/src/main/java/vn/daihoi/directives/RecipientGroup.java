package vn.daihoi.directives;

import vn.daihoi.organization.UnitId;

import java.util.List;
import java.util.UUID;

/// Units below a unit that it often sends papers to.
///
/// @param name given by the unit; unique among its groups
/// @param units one at least
public record RecipientGroup(UUID id, String name, List<UnitId> units) {

    public RecipientGroup {
        units = List.copyOf(units);
    }
}
