package vn.daihoi.steering;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The working groups of a campaign. Those that were dissolved are not among them.
public interface WorkingGroups {

    /// @param by the unit that sets it up
    /// @throws org.springframework.dao.DataIntegrityViolationException if the unit has a group of
    ///   that name
    WorkingGroupId create(CampaignId campaign, UnitId by, String name);

    /// Replaces the members.
    void appoint(WorkingGroupId group, Map<PersonId, Duty> members);

    /// Puts units into the charge of a group; another group that had them has them no more.
    void assign(WorkingGroupId group, Collection<UnitId> units);

    /// In the order of their creation.
    List<WorkingGroup> of(CampaignId campaign);

    Optional<WorkingGroup> ofUnit(CampaignId campaign, UnitId unit);
}
