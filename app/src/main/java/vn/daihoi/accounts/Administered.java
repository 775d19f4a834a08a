package vn.daihoi.accounts;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The branches of an administrator.
///
/// @param everywhere whether the role holds for all campaigns
/// @param top whether it holds at the top of a campaign: then also for what belongs to no unit
/// @param units all units of the branches, in the order of the tree, by key
public record Administered(boolean everywhere, boolean top, Map<UnitId, CampaignUnit> units) {

    public boolean holds(UnitId unit) {
        return everywhere || units.containsKey(unit);
    }

    /// Whether all these roles lie within; of someone without any, whether the top does.
    public boolean holdsAll(Collection<RoleGrant> grants) {
        return grants.isEmpty() ? top : grants.stream().allMatch(grant -> holds(grant.unit()));
    }

    /// Units that a person means by a code, or by a part of the name written without diacritics.
    ///
    /// @return exactly the unit with that code, or all whose names match
    public List<CampaignUnit> meant(String text) {
        String wanted = text.strip();
        String code = wanted.contains(" – ") ? wanted.split(" – ", 2)[0] : wanted;
        var byCode = units.values().stream().filter(unit -> unit.code().equals(code)).toList();
        if (!byCode.isEmpty() || wanted.isEmpty()) {
            return byCode;
        }
        String folded = Folded.of(wanted);
        var exact = units.values().stream().filter(unit -> isNamed(unit, folded)).toList();
        return exact.isEmpty()
                ? units.values().stream()
                        .filter(unit -> Folded.of(unit.fullName()).contains(folded))
                        .toList()
                : exact;
    }

    private static boolean isNamed(CampaignUnit unit, String folded) {
        return Folded.of(unit.name()).equals(folded) || Folded.of(unit.fullName()).equals(folded);
    }
}
