package vn.daihoi.plans;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.util.Collection;
import java.util.UUID;

/// Lets steps fall due earlier than the profile says: so many days before the congress. Of several
/// days the earliest holds; a step that was reached keeps the day that held then.
public interface EarlierDues {

    /// Most days before a congress.
    int MOST_DAYS = 365;

    /// @param origin key of what asks for it, for instance a lesson; asks for one step only
    /// @param step id of a step of the profile; units without it are left alone
    /// @param days 0 to [#MOST_DAYS]
    void ask(CampaignId campaign, UUID origin, Collection<UnitId> units, String step, int days);

    /// The day that held before holds again, in all units.
    void withdraw(CampaignId campaign, UUID origin);

    /// The day that held before holds again, in one unit.
    void withdraw(CampaignId campaign, UUID origin, UnitId unit);
}
