package vn.daihoi.dossiers.web;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.BranchEntry;
import vn.daihoi.accounts.Permission;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;

/// The menu's way to the dossier of the viewer's own unit.
@Component
class DossierNav extends BranchEntry {

    private static final int POSITION = 40;

    DossierNav(Access access) {
        super(access, Permission.VIEW_DOSSIER, POSITION, "dossier", "dossiers.title");
    }

    @Override
    protected String address(Campaign campaign, CampaignUnit unit) {
        return DossierPages.address(campaign, unit);
    }
}
