package vn.daihoi.campaigns;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Frame;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The tree of units, of which only what was opened is read: a country has 11,000.
@Component
class UnitTree {

    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final Access access;

    UnitTree(Campaigns campaigns, CampaignProfiles profiles, Access access) {
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.access = access;
    }

    /// The viewer's branches, open down to a unit.
    ///
    /// @param open code of the unit whose units are shown; empty or foreign: those of the only top
    List<UnitNode> tops(Campaign campaign, Viewer viewer, String open, Frame frame) {
        List<CampaignUnit> tops = access.branches(viewer, Permission.VIEW_PROGRESS, campaign.id());
        Set<UnitId> opened = opened(campaign, open);
        if (tops.size() == 1) {
            opened.add(tops.getFirst().id());
        }
        return nodes(campaign, tops, opened, frame);
    }

    /// Whether the viewer may record what became of units.
    boolean isAdministered(Campaign campaign, Viewer viewer) {
        return !access.branches(viewer, Permission.ADMINISTER, campaign.id()).isEmpty();
    }

    private Set<UnitId> opened(Campaign campaign, String code) {
        var opened = new HashSet<UnitId>();
        if (!code.isEmpty()) {
            campaigns
                    .unit(campaign.id(), code)
                    .ifPresent(unit ->
                            campaigns.ancestry(unit).forEach(each -> opened.add(each.id())));
        }
        return opened;
    }

    /// What lies directly below a unit, closed.
    List<UnitNode> below(Campaign campaign, CampaignUnit unit, Frame frame) {
        return nodes(campaign, campaigns.children(unit), Set.of(), frame);
    }

    private List<UnitNode> nodes(
            Campaign campaign, List<CampaignUnit> units, Set<UnitId> opened, Frame frame) {
        Map<UnitId, Integer> counts =
                campaigns.counts(campaign.id(), units.stream().map(CampaignUnit::id).toList());
        return units.stream()
                .map(unit -> {
                    int below = counts.getOrDefault(unit.id(), 0);
                    boolean open = below > 0 && opened.contains(unit.id());
                    List<UnitNode> nodes =
                            open
                                    ? nodes(campaign, campaigns.children(unit), opened, frame)
                                    : List.of();
                    return new UnitNode(row(campaign, unit, frame), below, open, nodes);
                })
                .toList();
    }

    private UnitRow row(Campaign campaign, CampaignUnit unit, Frame frame) {
        return new UnitRow(
                unit.code(),
                unit.fullName(),
                profiles.levelName(campaign, unit.level(), frame.texts().locale()),
                "",
                "/c/" + campaign.code() + "/units/" + unit.code());
    }
}
