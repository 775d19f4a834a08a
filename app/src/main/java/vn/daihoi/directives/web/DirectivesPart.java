package vn.daihoi.directives.web;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.BranchEntry;
import vn.daihoi.accounts.Permission;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;

/// The menu's way to the papers of the viewer's own unit.
@Component
class DirectivesPart extends BranchEntry {

    private static final int POSITION = 25;

    DirectivesPart(Access access) {
        super(access, Permission.VIEW_PROGRESS, POSITION, "directive", "directives.title");
    }

    @Override
    protected String address(Campaign campaign, CampaignUnit unit) {
        return RegisterPages.home(campaign, unit);
    }
}
