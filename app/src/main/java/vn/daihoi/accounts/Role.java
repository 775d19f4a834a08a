package vn.daihoi.accounts;

import static vn.daihoi.accounts.Permission.ACCEPT_PROOF;
import static vn.daihoi.accounts.Permission.ACKNOWLEDGE;
import static vn.daihoi.accounts.Permission.ADMINISTER;
import static vn.daihoi.accounts.Permission.ANSWER_OBSTACLES;
import static vn.daihoi.accounts.Permission.APPROVE;
import static vn.daihoi.accounts.Permission.EDIT_DIRECTIVES;
import static vn.daihoi.accounts.Permission.EDIT_DOSSIER;
import static vn.daihoi.accounts.Permission.EDIT_PERSONNEL;
import static vn.daihoi.accounts.Permission.EDIT_PLAN;
import static vn.daihoi.accounts.Permission.EDIT_TASKS;
import static vn.daihoi.accounts.Permission.FILE_PROOF;
import static vn.daihoi.accounts.Permission.HOLD_MEETINGS;
import static vn.daihoi.accounts.Permission.MANAGE_CAMPAIGN;
import static vn.daihoi.accounts.Permission.NOTE_VISITS;
import static vn.daihoi.accounts.Permission.RAISE_OBSTACLES;
import static vn.daihoi.accounts.Permission.TAKE_ROLL;
import static vn.daihoi.accounts.Permission.VIEW_DOSSIER;
import static vn.daihoi.accounts.Permission.VIEW_PERSONNEL;
import static vn.daihoi.accounts.Permission.VIEW_PROGRESS;
import static vn.daihoi.accounts.Permission.VIEW_SENSITIVE;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What a person is on a unit. A role holds for the unit and all below it.
public enum Role {
    ADMINISTRATOR(VIEW_PROGRESS, VIEW_DOSSIER, MANAGE_CAMPAIGN, ADMINISTER),
    UPPER_OFFICER(
            VIEW_PROGRESS,
            EDIT_PLAN,
            FILE_PROOF,
            ACCEPT_PROOF,
            VIEW_DOSSIER,
            EDIT_DOSSIER,
            EDIT_DIRECTIVES,
            ACKNOWLEDGE,
            EDIT_TASKS,
            HOLD_MEETINGS,
            TAKE_ROLL,
            APPROVE,
            MANAGE_CAMPAIGN,
            VIEW_PERSONNEL,
            EDIT_PERSONNEL,
            VIEW_SENSITIVE,
            RAISE_OBSTACLES,
            ANSWER_OBSTACLES,
            NOTE_VISITS),
    WORKING_GROUP_MEMBER(
            VIEW_PROGRESS,
            VIEW_DOSSIER,
            EDIT_TASKS,
            TAKE_ROLL,
            RAISE_OBSTACLES,
            ANSWER_OBSTACLES,
            NOTE_VISITS),
    UNIT_CHAIR(
            VIEW_PROGRESS,
            EDIT_PLAN,
            FILE_PROOF,
            ACCEPT_PROOF,
            VIEW_DOSSIER,
            EDIT_DOSSIER,
            EDIT_DIRECTIVES,
            ACKNOWLEDGE,
            EDIT_TASKS,
            HOLD_MEETINGS,
            TAKE_ROLL,
            APPROVE,
            VIEW_PERSONNEL,
            EDIT_PERSONNEL,
            VIEW_SENSITIVE,
            RAISE_OBSTACLES,
            ANSWER_OBSTACLES),
    UNIT_OFFICER(
            VIEW_PROGRESS,
            FILE_PROOF,
            VIEW_DOSSIER,
            EDIT_DOSSIER,
            EDIT_DIRECTIVES,
            ACKNOWLEDGE,
            EDIT_TASKS,
            HOLD_MEETINGS,
            TAKE_ROLL,
            VIEW_PERSONNEL,
            EDIT_PERSONNEL,
            VIEW_SENSITIVE,
            RAISE_OBSTACLES),
    RESIDENTIAL_HEAD(VIEW_PROGRESS, ACKNOWLEDGE, EDIT_TASKS, RAISE_OBSTACLES),
    APPROVER(VIEW_PROGRESS, ACCEPT_PROOF, VIEW_DOSSIER, APPROVE, VIEW_PERSONNEL, VIEW_SENSITIVE),
    /// sees people considered for the Committee without their sensitive traits
    READER(VIEW_PROGRESS, VIEW_PERSONNEL);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        var set = EnumSet.noneOf(Permission.class);
        set.addAll(Arrays.asList(permissions));
        this.permissions = Collections.unmodifiableSet(set);
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    public boolean allows(Permission permission) {
        return permissions.contains(permission);
    }

    /// Key of the role's name in the bundle.
    public String messageKey() {
        return "accounts.role." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
