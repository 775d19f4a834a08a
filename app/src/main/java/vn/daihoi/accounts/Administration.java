package vn.daihoi.accounts;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

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
        List<CampaignUnit> branches = branches(viewer);
        return administered(viewer, branches, () -> all(branches));
    }

    /// The same, knowing only those of the units that lie in the branches: enough for a page that
    /// shows these units, and quick where the branches are large.
    public Administered among(Viewer viewer, Collection<UnitId> units) {
        List<CampaignUnit> branches = branches(viewer);
        return administered(viewer, branches, () -> within(branches, units));
    }

    /// Units in an administrator's branches; one in two campaigns counts twice.
    public int size(Viewer viewer) {
        return branches(viewer).stream().mapToInt(campaigns::size).sum();
    }

    private List<CampaignUnit> branches(Viewer viewer) {
        return campaigns.all().stream()
                .map(Campaign::id)
                .flatMap(id -> access.branches(viewer, Permission.ADMINISTER, id).stream())
                .toList();
    }

    private Administered administered(
            Viewer viewer, List<CampaignUnit> branches, Supplier<Map<UnitId, CampaignUnit>> units) {
        boolean everywhere = isEverywhere(viewer);
        boolean top = everywhere || branches.stream().anyMatch(unit -> unit.parent() == null);
        return new Administered(everywhere, top, units);
    }

    private Map<UnitId, CampaignUnit> all(List<CampaignUnit> branches) {
        var units = new LinkedHashMap<UnitId, CampaignUnit>();
        for (CampaignUnit branch : branches) {
            campaigns.branch(branch).forEach(unit -> units.putIfAbsent(unit.id(), unit));
        }
        return units;
    }

    private Map<UnitId, CampaignUnit> within(
            List<CampaignUnit> branches, Collection<UnitId> wanted) {
        var units = new LinkedHashMap<UnitId, CampaignUnit>();
        for (CampaignUnit branch : branches) {
            campaigns.units(branch.campaign(), wanted).stream()
                    .filter(unit -> unit.isWithin(branch))
                    .forEach(unit -> units.putIfAbsent(unit.id(), unit));
        }
        return units;
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
