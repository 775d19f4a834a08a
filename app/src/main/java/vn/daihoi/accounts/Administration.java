package vn.daihoi.accounts;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Finds which branches a viewer administers, over all campaigns.
@Component
public class Administration {

    private final Access access;
    private final Campaigns campaigns;

    Administration(Access access, Campaigns campaigns) {
        this.access = access;
        this.campaigns = campaigns;
    }

    public Administered of(Viewer viewer) {
        var units = new LinkedHashMap<UnitId, CampaignUnit>();
        boolean top = isEverywhere(viewer);
        for (Campaign campaign : campaigns.all()) {
            for (CampaignUnit branch :
                    access.branches(viewer, Permission.ADMINISTER, campaign.id())) {
                top |= branch.id().equals(campaign.root());
                campaigns.branch(branch).forEach(unit -> units.putIfAbsent(unit.id(), unit));
            }
        }
        return new Administered(isEverywhere(viewer), top, units);
    }

    private boolean isEverywhere(Viewer viewer) {
        return access.grants(viewer.id()).stream()
                .anyMatch(grant ->
                        grant.isEverywhere() && grant.role().allows(Permission.ADMINISTER));
    }

    /// Full names, as the newest campaign has them; units of no campaign are left out.
    public Map<UnitId, String> names(Collection<UnitId> units) {
        var names = new HashMap<UnitId, String>();
        for (Campaign campaign : campaigns.all()) {
            campaigns
                    .units(campaign.id(), units)
                    .forEach(unit -> names.putIfAbsent(unit.id(), unit.fullName()));
        }
        return names;
    }
}
