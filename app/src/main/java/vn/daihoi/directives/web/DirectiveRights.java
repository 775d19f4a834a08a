package vn.daihoi.directives.web;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;

/// What a viewer may do with the papers of a unit.
@Component
class DirectiveRights {

    private final Access access;

    DirectiveRights(Access access) {
        this.access = access;
    }

    boolean mayEdit(Viewer viewer, CampaignUnit unit) {
        return access.may(viewer, Permission.EDIT_DIRECTIVES, unit);
    }

    boolean mayAcknowledge(Viewer viewer, CampaignUnit unit) {
        return access.may(viewer, Permission.ACKNOWLEDGE, unit);
    }
}
