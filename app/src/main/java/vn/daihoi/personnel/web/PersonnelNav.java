package vn.daihoi.personnel.web;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.BranchEntry;
import vn.daihoi.accounts.Permission;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;

/// The menu's way to the people of the viewer's own unit.
@Component
class PersonnelNav extends BranchEntry {

    private static final int POSITION = 45;

    PersonnelNav(Access access) {
        super(access, Permission.VIEW_PERSONNEL, POSITION, "people", "personnel.title");
    }

    @Override
    protected String address(Campaign campaign, CampaignUnit unit) {
        return PersonnelPages.address(campaign, unit);
    }
}
