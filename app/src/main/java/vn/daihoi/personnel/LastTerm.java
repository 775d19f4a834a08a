package vn.daihoi.personnel;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// The Committees of the last term, against which slates are measured.
public interface LastTerm {

    /// As it was put down last; empty when nobody has.
    Optional<LastCommittee> of(CampaignUnit unit);

    /// Of many units at once; those without one are absent.
    Map<UnitId, LastCommittee> of(CampaignId campaign, Collection<UnitId> units);

    /// Puts it down anew; what stood before is kept as history.
    ///
    /// @param by name of who did it, as shown
    void put(CampaignUnit unit, LastCommittee committee, String by);
}
