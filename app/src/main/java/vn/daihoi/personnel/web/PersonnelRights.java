package vn.daihoi.personnel.web;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.personnel.SensitiveLooks;

import java.util.UUID;

/// What a viewer may do with the people of a unit, and what of it is taken down.
@Component
class PersonnelRights {

    private final Access access;
    private final SensitiveLooks looks;

    PersonnelRights(Access access, SensitiveLooks looks) {
        this.access = access;
        this.looks = looks;
    }

    boolean mayEdit(Viewer viewer, CampaignUnit unit) {
        return access.may(viewer, Permission.EDIT_PERSONNEL, unit);
    }

    boolean maySee(Viewer viewer, CampaignUnit unit) {
        return access.may(viewer, Permission.VIEW_PERSONNEL, unit);
    }

    boolean seesSensitive(Viewer viewer, CampaignUnit unit) {
        return access.may(viewer, Permission.VIEW_SENSITIVE, unit);
    }

    /// Takes down that a list with sensitive traits was shown or handed out.
    void lookAtList(Viewer viewer, CampaignUnit unit) {
        looks.record(viewer, unit, "person-list");
    }

    /// Takes down that one person's sensitive traits were shown.
    void lookAt(Viewer viewer, CampaignUnit unit, UUID person) {
        looks.record(viewer, unit, "person-considered/" + person);
    }

    /// Takes down that the sensitive traits of an uploaded list were shown.
    void lookAtImport(Viewer viewer, CampaignUnit unit, UUID upload) {
        looks.record(viewer, unit, "person-import/" + upload);
    }
}
