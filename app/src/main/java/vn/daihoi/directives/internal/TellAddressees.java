package vn.daihoi.directives.internal;

import static vn.daihoi.directives.internal.db.Tables.DELIVERY;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.People;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.notifications.Notifications;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;

import java.util.Collection;
import java.util.List;

/// Rings for the people of units that a paper concerns. The address is the same for all: each is
/// led on to the papers of their own unit.
@Component
class TellAddressees {

    private final DSLContext database;
    private final People people;
    private final Notifications notifications;
    private final Campaigns campaigns;

    TellAddressees(
            DSLContext database, People people, Notifications notifications, Campaigns campaigns) {
        this.database = database;
        this.people = people;
        this.notifications = notifications;
        this.campaigns = campaigns;
    }

    void issued(RegisteredPaper paper, Collection<PersonId> whom) {
        tell(
                paper,
                whom,
                "directives.told",
                List.of(paper.cited(), paper.issuer(), paper.subject()));
    }

    /// Those who got it before it was withdrawn.
    void withdrawn(RegisteredPaper paper, String why) {
        tell(paper, holders(paper), "directives.told.withdrawn", List.of(paper.cited(), why));
    }

    /// Those who got it before its requirements were changed; nobody while it was not handed down.
    void changed(RegisteredPaper paper) {
        tell(paper, holders(paper), "directives.told.changed", List.of(paper.cited()));
    }

    private List<PersonId> holders(RegisteredPaper paper) {
        var units =
                database.select(DELIVERY.UNIT_ID)
                        .from(DELIVERY)
                        .where(DELIVERY.PAPER_ID.eq(paper.id().value()))
                        .fetch(row -> new UnitId(row.value1()));
        return people.holdersOn(Permission.ACKNOWLEDGE, units).values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private void tell(
            RegisteredPaper paper, Collection<PersonId> whom, String key, List<String> words) {
        if (!whom.isEmpty()) {
            var campaign = campaigns.get(paper.campaign());
            notifications.tell(whom, key, words, "/c/" + campaign.code() + "/directives");
        }
    }
}
