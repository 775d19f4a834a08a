package vn.daihoi.slates;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;

/// Slates and rules that other modules set, such as the demonstration.
public interface BeginSlates {

    /// A slate of the members of the term that ends.
    ///
    /// @param name not yet taken by another slate of the unit, at most 100 characters
    /// @throws IllegalArgumentException if there is no such name to be had
    SlateId ofSittingMembers(CampaignUnit unit, String name, Viewer by);

    /// A binding rule: so large a share of each list at least.
    ///
    /// @param level of the units it holds for, in the branch of the unit
    /// @param group id of a group of the profile
    /// @param percent 0 to 100
    /// @param source document and clause that demand it
    /// @throws IllegalArgumentException if the profile has no such level or group
    void requireShare(
            Campaign campaign,
            CampaignUnit unit,
            String level,
            String group,
            int percent,
            String source,
            Viewer by);
}
