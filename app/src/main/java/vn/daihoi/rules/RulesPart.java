package vn.daihoi.rules;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.FramePart;

/// The menu's way to the rules: inside a campaign to those that hold for the viewer's own branch.
@Component
class RulesPart implements FramePart {

    private static final int POSITION = 80;

    private final Access access;

    RulesPart(Access access) {
        this.access = access;
    }

    @Override
    public void contribute(Frame.Builder frame, HttpServletRequest request) {
        Viewer.current()
                .ifPresent(viewer ->
                        frame.nav(POSITION, "rules", "rules.title", address(viewer, request)));
    }

    private String address(Viewer viewer, HttpServletRequest request) {
        if (request.getAttribute(Campaign.class.getName()) instanceof Campaign campaign) {
            return access.branches(viewer, Permission.VIEW_DOSSIER, campaign.id()).stream()
                    .findFirst()
                    .map(unit -> "/c/%s/u/%s/rules".formatted(campaign.code(), unit.code()))
                    .orElse("/rules");
        }
        return "/rules";
    }
}
