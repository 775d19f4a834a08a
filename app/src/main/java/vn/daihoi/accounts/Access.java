package vn.daihoi.accounts;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;

import java.util.List;

/// The one place that decides who may do what. Every route and every query asks it.
public interface Access {

    /// Whether one of the viewer's roles allows this on the unit, by itself or by a unit above it
    /// in the campaign.
    boolean may(Viewer viewer, Permission permission, CampaignUnit unit);

    /// Whether one of the viewer's roles allows this on any unit of any campaign.
    boolean mayAnywhere(Viewer viewer, Permission permission);

    /// Tops of the branches of a campaign in which the viewer may do this; none inside another.
    List<CampaignUnit> branches(Viewer viewer, Permission permission, CampaignId campaign);

    /// Roles of the viewer that hold today, with their units.
    List<RoleGrant> grants(PersonId person);
}
