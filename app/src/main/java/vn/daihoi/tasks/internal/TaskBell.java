package vn.daihoi.tasks.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.People;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.notifications.Notifications;
import vn.daihoi.organization.CampaignUnit;

import java.util.List;
import java.util.Set;

/// Tells people of their tasks. Whoever may no longer see the unit is told nothing of it, though a
/// task still bears their name.
@Component
class TaskBell {

    private final Notifications bell;
    private final People people;
    private final Access access;

    TaskBell(Notifications bell, People people, Access access) {
        this.bell = bell;
        this.people = people;
        this.access = access;
    }

    boolean mayHear(PersonId person, CampaignUnit unit) {
        return people.find(person)
                .filter(found ->
                        access.may(
                                new Viewer(found.id(), found.login(), found.name()),
                                Permission.VIEW_PROGRESS,
                                unit))
                .isPresent();
    }

    void ring(
            PersonId person,
            CampaignUnit unit,
            String key,
            List<String> arguments,
            String address) {
        if (mayHear(person, unit)) {
            ring(person, key, arguments, address);
        }
    }

    /// Of several units; the caller has asked for the right on each.
    void ring(PersonId person, String key, List<String> arguments, String address) {
        bell.tell(Set.of(person), key, arguments, address);
    }
}
