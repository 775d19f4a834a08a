package vn.daihoi.plans.internal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.live.Live;
import vn.daihoi.live.TopicGuard;
import vn.daihoi.organization.Campaigns;

/// Tells open matrices that something in their campaign is another now. What it is they read anew,
/// each within the rights of its viewer.
@Component
class TellScreens implements TopicGuard {

    private static final String KIND = "matrix";

    private final Live live;
    private final Campaigns campaigns;
    private final Access access;

    TellScreens(Live live, Campaigns campaigns, Access access) {
        this.live = live;
        this.campaigns = campaigns;
        this.access = access;
    }

    @EventListener
    void on(PlanChanged changed) {
        live.publish(KIND + ":" + campaigns.get(changed.campaign()).code(), "");
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayWatch(Viewer viewer, String object) {
        return campaigns
                .byCode(object)
                .filter(campaign ->
                        !access.branches(viewer, Permission.VIEW_PROGRESS, campaign.id()).isEmpty())
                .isPresent();
    }
}
