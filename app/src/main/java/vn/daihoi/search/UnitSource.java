package vn.daihoi.search;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;

import java.util.List;
import java.util.stream.Stream;

/// Units of the viewer's branches, by name or code.
@Component
class UnitSource implements SearchSource {

    private final Campaigns campaigns;
    private final Access access;

    UnitSource(Campaigns campaigns, Access access) {
        this.campaigns = campaigns;
        this.access = access;
    }

    @Override
    public String heading() {
        return "search.units";
    }

    @Override
    public List<Hit> find(Viewer viewer, String question, int limit) {
        return campaigns.all().stream()
                .flatMap(campaign -> find(viewer, campaign, question, limit))
                .limit(limit)
                .toList();
    }

    private Stream<Hit> find(Viewer viewer, Campaign campaign, String question, int limit) {
        var branches = access.branches(viewer, Permission.VIEW_PROGRESS, campaign.id());
        return campaigns.find(branches, question, limit).stream().map(unit -> hit(campaign, unit));
    }

    private static Hit hit(Campaign campaign, CampaignUnit unit) {
        return new Hit(
                unit.fullName(), campaign.title(), "/c/" + campaign.code() + "/u/" + unit.code());
    }
}
