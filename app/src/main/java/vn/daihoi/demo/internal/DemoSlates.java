package vn.daihoi.demo.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.slates.BeginSlates;

import java.util.Map;
import java.util.Objects;

/// Slates in the making. One breaks rules that can be kept; of the other unit no list keeps all
/// rules.
@Component
class DemoSlates {

    private final Campaigns campaigns;
    private final BeginSlates slates;

    DemoSlates(Campaigns campaigns, BeginSlates slates) {
        this.campaigns = campaigns;
        this.slates = slates;
    }

    /// After the people were entered.
    void begin(Script script, Campaign campaign, Map<String, Viewer> viewers) {
        for (var demand : script.structure()) {
            slates.requireShare(
                    campaign,
                    unit(campaign, demand.unit()),
                    demand.level(),
                    demand.group(),
                    demand.least(),
                    demand.source(),
                    viewer(viewers, demand.by()));
        }
        for (var slate : script.slates()) {
            slates.ofSittingMembers(
                    unit(campaign, slate.unit()), slate.name(), viewer(viewers, slate.by()));
        }
    }

    private CampaignUnit unit(Campaign campaign, String code) {
        return campaigns.unit(campaign.id(), code).orElseThrow();
    }

    private static Viewer viewer(Map<String, Viewer> viewers, String login) {
        return Objects.requireNonNull(viewers.get(login), login);
    }
}
