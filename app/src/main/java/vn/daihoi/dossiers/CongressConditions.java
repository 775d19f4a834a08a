package vn.daihoi.dossiers;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Texts;

import java.util.List;
import java.util.Map;

/// Answered by modules above: what else must be there before a unit may hold its congress.
public interface CongressConditions {

    /// @param units of the campaign
    /// @param texts in the reader's language
    /// @return units without further conditions may be absent
    Map<UnitId, List<Condition>> of(Campaign campaign, List<CampaignUnit> units, Texts texts);

    /// @param words what is there, or what is missing
    /// @param address where it is dealt with
    record Condition(boolean met, String words, String address) {}
}
