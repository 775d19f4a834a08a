package vn.daihoi.accounts.internal;

import static vn.daihoi.accounts.internal.db.Tables.PERSON;
import static vn.daihoi.accounts.internal.db.Tables.ROLE_GRANT;

import org.jooq.DSLContext;
import org.springframework.stereotype.Service;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Role;
import vn.daihoi.accounts.RoleGrant;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.platform.WithinRequest;

import java.util.List;

@Service
class StoredAccess implements Access {

    private final DSLContext database;
    private final Campaigns campaigns;

    StoredAccess(DSLContext database, Campaigns campaigns) {
        this.database = database;
        this.campaigns = campaigns;
    }

    @Override
    public boolean may(Viewer viewer, Permission permission, CampaignUnit unit) {
        return grants(viewer.id()).stream()
                        .filter(grant -> grant.role().allows(permission))
                        .anyMatch(grant -> isPlainlyWithin(unit, grant))
                || branches(viewer, permission, unit.campaign()).stream().anyMatch(unit::isWithin);
    }

    /// Most people act on their own unit or the one below it, which is seen without the tree.
    private static boolean isPlainlyWithin(CampaignUnit unit, RoleGrant grant) {
        return grant.isEverywhere()
                || grant.unit().equals(unit.id())
                || grant.unit().equals(unit.parent());
    }

    @Override
    public boolean mayAnywhere(Viewer viewer, Permission permission) {
        return grants(viewer.id()).stream().anyMatch(grant -> grant.role().allows(permission));
    }

    private record Branches(PersonId person, Permission permission, CampaignId campaign) {}

    @Override
    public List<CampaignUnit> branches(Viewer viewer, Permission permission, CampaignId campaign) {
        return WithinRequest.once(
                new Branches(viewer.id(), permission, campaign),
                () -> findBranches(viewer, permission, campaign));
    }

    private List<CampaignUnit> findBranches(
            Viewer viewer, Permission permission, CampaignId campaign) {
        List<UnitId> units =
                grants(viewer.id()).stream()
                        .filter(grant -> grant.role().allows(permission))
                        .map(grant -> unit(grant, campaign))
                        .toList();
        return units.isEmpty() ? List.of() : tops(granted(units, campaign));
    }

    private record Granted(List<UnitId> units, CampaignId campaign) {}

    /// Several permissions mostly come from the same roles.
    private List<CampaignUnit> granted(List<UnitId> units, CampaignId campaign) {
        return WithinRequest.once(
                new Granted(units, campaign), () -> campaigns.units(campaign, units));
    }

    private UnitId unit(RoleGrant grant, CampaignId campaign) {
        return grant.isEverywhere() ? campaigns.get(campaign).root() : grant.unit();
    }

    private static List<CampaignUnit> tops(List<CampaignUnit> units) {
        return units.stream()
                .filter(unit ->
                        units.stream().noneMatch(other -> other != unit && unit.isWithin(other)))
                .toList();
    }

    private record Grants(PersonId person) {}

    @Override
    public List<RoleGrant> grants(PersonId person) {
        return WithinRequest.once(new Grants(person), () -> findGrants(person));
    }

    private List<RoleGrant> findGrants(PersonId person) {
        return database.select(ROLE_GRANT.ID, ROLE_GRANT.ROLE, ROLE_GRANT.UNIT_ID)
                .from(ROLE_GRANT)
                .join(PERSON)
                .on(PERSON.ID.eq(ROLE_GRANT.PERSON_ID))
                .where(
                        ROLE_GRANT.PERSON_ID.eq(person.value()),
                        ROLE_GRANT.REVOKED_AT.isNull(),
                        PERSON.ACTIVE.isTrue())
                .orderBy(ROLE_GRANT.GRANTED_AT)
                .fetch(row ->
                        new RoleGrant(
                                row.value1(),
                                Role.valueOf(row.value2()),
                                new UnitId(row.value3())));
    }
}
