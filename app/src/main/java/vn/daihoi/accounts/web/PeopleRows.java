package vn.daihoi.accounts.web;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Administered;
import vn.daihoi.accounts.Administration;
import vn.daihoi.accounts.RoleGrant;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.accounts.internal.PeopleList;
import vn.daihoi.organization.UnitId;

import java.util.List;
import java.util.Map;

/// Turns people into rows of a page, with the names of their units.
@Component
class PeopleRows {

    private final Administration administration;

    PeopleRows(Administration administration) {
        this.administration = administration;
    }

    List<PersonRow> of(List<PeopleList.Row> people, Viewer viewer) {
        var units =
                people.stream()
                        .flatMap(row -> row.grants().stream())
                        .map(RoleGrant::unit)
                        .distinct()
                        .toList();
        Map<UnitId, String> names = administration.names(units);
        Administered administered = administration.among(viewer, units);
        return people.stream().map(row -> row(row, administered, names)).toList();
    }

    private static PersonRow row(
            PeopleList.Row row, Administered administered, Map<UnitId, String> names) {
        return new PersonRow(
                row.person().id().value().toString(),
                row.person().login(),
                row.person().name(),
                state(row),
                row.hasSecondFactor(),
                administered.holdsAll(row.grants()),
                row.grants().stream().map(grant -> held(grant, administered, names)).toList());
    }

    private static PersonRow.Held held(
            RoleGrant grant, Administered administered, Map<UnitId, String> names) {
        return new PersonRow.Held(
                grant.id().toString(),
                grant.role(),
                names.getOrDefault(grant.unit(), ""),
                administered.holds(grant.unit()));
    }

    private static String state(PeopleList.Row row) {
        return !row.person().active() ? "off" : row.hasPassword() ? "active" : "waiting";
    }
}
