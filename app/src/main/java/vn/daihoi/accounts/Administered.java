package vn.daihoi.accounts;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The branches of an administrator. Their units are read when they are first asked for: at the top
/// of a country there are 11,000.
public final class Administered {

    private final boolean everywhere;
    private final boolean top;
    private final Supplier<Map<UnitId, CampaignUnit>> source;
    private @Nullable Map<UnitId, CampaignUnit> units;

    Administered(boolean everywhere, boolean top, Supplier<Map<UnitId, CampaignUnit>> source) {
        this.everywhere = everywhere;
        this.top = top;
        this.source = source;
    }

    /// Whether the role holds for all campaigns.
    public boolean everywhere() {
        return everywhere;
    }

    /// Whether it holds at the top of a campaign: then also for what belongs to no unit.
    public boolean top() {
        return top;
    }

    /// All units of the branches, in the order of the tree, by key.
    public Map<UnitId, CampaignUnit> units() {
        Map<UnitId, CampaignUnit> known = units;
        if (known == null) {
            known = source.get();
            units = known;
        }
        return known;
    }

    public boolean holds(UnitId unit) {
        return everywhere || units().containsKey(unit);
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
        var byCode = units().values().stream().filter(unit -> unit.code().equals(code)).toList();
        if (!byCode.isEmpty() || wanted.isEmpty()) {
            return byCode;
        }
        String folded = Folded.of(wanted);
        var exact = units().values().stream().filter(unit -> isNamed(unit, folded)).toList();
        return exact.isEmpty()
                ? units().values().stream()
                        .filter(unit -> Folded.of(unit.fullName()).contains(folded))
                        .toList()
                : exact;
    }

    static boolean isNamed(CampaignUnit unit, String folded) {
        return Folded.of(unit.name()).equals(folded) || Folded.of(unit.fullName()).equals(folded);
    }
}
