package vn.daihoi.dossiers.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.FramePart;

/// The menu's way to the dossier of the viewer's own unit.
@Component
class DossierNav implements FramePart {

    private static final int POSITION = 40;

    private final Access access;

    DossierNav(Access access) {
        this.access = access;
    }

    @Override
    public void contribute(Frame.Builder frame, HttpServletRequest request) {
        if (request.getAttribute(Campaign.class.getName()) instanceof Campaign campaign
                && request.getUserPrincipal() instanceof Authentication signedIn
                && signedIn.getPrincipal() instanceof Viewer viewer) {
            access.branches(viewer, Permission.VIEW_DOSSIER, campaign.id()).stream()
                    .findFirst()
                    .ifPresent(unit ->
                            frame.nav(
                                    POSITION,
                                    "dossier",
                                    "dossiers.title",
                                    DossierPages.address(campaign, unit)));
        }
    }
}
