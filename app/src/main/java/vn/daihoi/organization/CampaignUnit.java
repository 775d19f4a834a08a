package vn.daihoi.organization;

import org.jspecify.annotations.Nullable;

/// A unit as it stands in one campaign's own tree.
///
/// @param campaign the campaign
/// @param id the unit
/// @param parent unit above it in this campaign; null at the top
/// @param path codes from the top to this unit, joined by dots; unique within the campaign
/// @param level level of the profile
/// @param code code on the tree's date, unique within the campaign; used in addresses
/// @param name short name, for instance `Văn Chương`
/// @param fullName for instance `Phường Văn Chương`
/// @param congressOrdinal which congress of the unit this is, in Roman digits; null where not known
public record CampaignUnit(
        CampaignId campaign,
        UnitId id,
        @Nullable UnitId parent,
        String path,
        String level,
        String code,
        String name,
        String fullName,
        @Nullable String congressOrdinal) {

    /// Whether this unit is `other` or lies below it.
    public boolean isWithin(CampaignUnit other) {
        return isWithin(other.path);
    }

    /// @param branch path of the top of a branch
    public boolean isWithin(String branch) {
        return path.equals(branch) || path.startsWith(branch + ".");
    }
}
