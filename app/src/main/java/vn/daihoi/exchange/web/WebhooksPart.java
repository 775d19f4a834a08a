package vn.daihoi.exchange.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.FramePart;

import java.util.Optional;

/// The administration's way to the webhooks of the viewer's own unit: in the campaign of the page,
/// or in the newest one.
@Component
class WebhooksPart implements FramePart {

    private static final int POSITION = 78;

    private final Access access;
    private final Campaigns campaigns;

    WebhooksPart(Access access, Campaigns campaigns) {
        this.access = access;
        this.campaigns = campaigns;
    }

    @Override
    public void contribute(Frame.Builder frame, HttpServletRequest request) {
        Viewer.current()
                .filter(viewer -> access.mayAnywhere(viewer, Permission.ADMINISTER))
                .flatMap(viewer -> address(request, viewer))
                .ifPresent(
                        address -> frame.tab(POSITION, "link", "exchange.webhooks.title", address));
    }

    private Optional<String> address(HttpServletRequest request, Viewer viewer) {
        return request.getAttribute(Campaign.class.getName()) instanceof Campaign campaign
                ? address(campaign, viewer)
                : campaigns.all().stream()
                        .flatMap(campaign -> address(campaign, viewer).stream())
                        .findFirst();
    }

    private Optional<String> address(Campaign campaign, Viewer viewer) {
        return access.branches(viewer, Permission.ADMINISTER, campaign.id()).stream()
                .findFirst()
                .map(unit -> WebhookPages.home(campaign, unit));
    }
}
