package vn.daihoi.slates.web;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;

/// What a viewer may do with the slates of a unit.
@Component
class Rights {

    private final Access access;

    Rights(Access access) {
        this.access = access;
    }

    boolean mayEdit(Viewer viewer, CampaignUnit unit) {
        return access.may(viewer, Permission.EDIT_PERSONNEL, unit);
    }

    /// Whether who counts for a sensitive rule may be told by name.
    boolean seesSensitive(Viewer viewer, CampaignUnit unit) {
        return access.may(viewer, Permission.VIEW_SENSITIVE, unit);
    }
}
