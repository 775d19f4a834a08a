package vn.daihoi.accounts.internal;

import static vn.daihoi.accounts.internal.db.Tables.PERSON;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.People;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Person;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.RoleGrant;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Keeps a branch from losing the last one who could let anyone in again.
@Component
class LastAdministrator {

    private final DSLContext database;
    private final People people;
    private final Campaigns campaigns;

    LastAdministrator(DSLContext database, People people, Campaigns campaigns) {
        this.database = database;
        this.people = people;
        this.campaigns = campaigns;
    }

    /// Whether some unit would be left without an administrator who can sign in. Two who take each
    /// other's role at once wait for each other here.
    boolean wouldGo(PersonId person, Collection<RoleGrant> lost) {
        database.execute("select pg_advisory_xact_lock(hashtext('accounts.administrators'))");
        return lost.stream()
                .filter(grant -> grant.role().allows(Permission.ADMINISTER))
                .anyMatch(grant -> isLast(grant, person));
    }

    /// Before the first campaign the administrator of everything stays.
    private boolean isLast(RoleGrant grant, PersonId person) {
        List<CampaignUnit> units = units(grant);
        return units.isEmpty()
                ? grant.isEverywhere()
                : units.stream().anyMatch(unit -> !hasAnother(unit, person));
    }

    private List<CampaignUnit> units(RoleGrant grant) {
        return campaigns.all().stream()
                .flatMap(campaign -> unit(campaign, grant).stream())
                .toList();
    }

    private Optional<CampaignUnit> unit(Campaign campaign, RoleGrant grant) {
        return campaigns.unit(campaign.id(), grant.isEverywhere() ? campaign.root() : grant.unit());
    }

    private boolean hasAnother(CampaignUnit unit, PersonId person) {
        var others =
                people.holdersOf(Permission.ADMINISTER, unit).stream()
                        .map(Person::id)
                        .filter(id -> !id.equals(person))
                        .map(PersonId::value)
                        .toList();
        return database.fetchExists(PERSON, PERSON.ID.in(others), PERSON.PASSWORD_HASH.isNotNull());
    }
}
