package vn.daihoi.accounts;

import jakarta.servlet.http.HttpServletRequest;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.FramePart;

/// A menu entry that leads, within a campaign, to the first unit on which the viewer has a right;
/// whoever has it on none does not see it.
public abstract class BranchEntry implements FramePart {

    private final Access access;
    private final Permission permission;
    private final int position;
    private final String icon;
    private final String messageKey;

    /// @param position among the menu's entries
    /// @param icon name of the sign beside it
    /// @param messageKey of its words
    protected BranchEntry(
            Access access, Permission permission, int position, String icon, String messageKey) {
        this.access = access;
        this.permission = permission;
        this.position = position;
        this.icon = icon;
        this.messageKey = messageKey;
    }

    /// Where it leads.
    protected abstract String address(Campaign campaign, CampaignUnit unit);

    @Override
    public final void contribute(Frame.Builder frame, HttpServletRequest request) {
        if (request.getAttribute(Campaign.class.getName()) instanceof Campaign campaign) {
            Viewer.current().ifPresent(viewer -> show(frame, campaign, viewer));
        }
    }

    private void show(Frame.Builder frame, Campaign campaign, Viewer viewer) {
        access.branches(viewer, permission, campaign.id()).stream()
                .findFirst()
                .ifPresent(unit -> frame.nav(position, icon, messageKey, address(campaign, unit)));
    }
}
