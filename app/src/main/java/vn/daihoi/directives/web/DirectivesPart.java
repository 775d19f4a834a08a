package vn.daihoi.directives.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.FramePart;

/// The menu's way to the papers of the viewer's own unit.
@Component
class DirectivesPart implements FramePart {

    private static final int POSITION = 25;

    private final Access access;

    DirectivesPart(Access access) {
        this.access = access;
    }

    @Override
    public void contribute(Frame.Builder frame, HttpServletRequest request) {
        if (request.getAttribute(Campaign.class.getName()) instanceof Campaign campaign) {
            Viewer.current().ifPresent(viewer -> show(frame, campaign, viewer));
        }
    }

    private void show(Frame.Builder frame, Campaign campaign, Viewer viewer) {
        access.branches(viewer, Permission.VIEW_PROGRESS, campaign.id()).stream()
                .findFirst()
                .ifPresent(unit ->
                        frame.nav(
                                POSITION,
                                "directive",
                                "directives.title",
                                RegisterPages.home(campaign, unit)));
    }
}
