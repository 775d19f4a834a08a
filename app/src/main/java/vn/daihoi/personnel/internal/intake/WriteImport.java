package vn.daihoi.personnel.internal.intake;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.personnel.internal.Details;
import vn.daihoi.personnel.internal.Listed;
import vn.daihoi.personnel.internal.Sensitive;
import vn.daihoi.personnel.internal.StoredPersons;
import vn.daihoi.personnel.internal.StoredPersons.NewPerson;
import vn.daihoi.personnel.internal.intake.ImportPeople.Confirmed;
import vn.daihoi.personnel.internal.intake.PlannedRow.Choice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Writes what a plan says, in the caller's transaction.
@Component
class WriteImport {

    /// A person with all that the rows of a file add to it.
    private record Grown(Listed before, Details details, @Nullable Sensitive sensitive) {

        Grown with(PersonRow row) {
            return new Grown(
                    before,
                    Additions.to(details, row.details()),
                    sensitive == null ? null : Additions.to(sensitive, row.sensitive()));
        }
    }

    private final StoredPersons people;
    private final ImportWrites writes;

    WriteImport(StoredPersons people, ImportWrites writes) {
        this.people = people;
        this.writes = writes;
    }

    /// @return empty when somebody changed one of the people in between: the caller rolls back
    Optional<Confirmed.Done> write(
            CampaignUnit unit, UUID id, ImportPlan plan, boolean sensitive, Viewer viewer) {
        var grown = grown(plan);
        for (Grown one : grown.values()) {
            Listed before = one.before();
            boolean written =
                    people.change(
                            unit,
                            before.id(),
                            before.version(),
                            one.details(),
                            sensitive ? one.sensitive() : null,
                            viewer.name());
            if (!written) {
                return Optional.empty();
            }
            writes.changed(id, before, before.version() + 1);
        }
        List<NewPerson> added = added(plan);
        writes.added(id, people.addAll(unit, added, viewer.name()));
        return Optional.of(new Confirmed.Done(added.size(), grown.size()));
    }

    private static Map<UUID, Grown> grown(ImportPlan plan) {
        var grown = new LinkedHashMap<UUID, Grown>();
        for (PlannedRow row : plan.rows()) {
            @Nullable Listed existing = row.existing();
            if (row.choice() == Choice.UPDATE && existing != null) {
                grown.merge(
                        existing.id(),
                        new Grown(existing, existing.details(), existing.sensitive())
                                .with(row.row()),
                        (before, _) -> before.with(row.row()));
            }
        }
        return grown;
    }

    private static List<NewPerson> added(ImportPlan plan) {
        return plan.rows().stream()
                .filter(row -> row.choice() == Choice.ADD)
                .map(PlannedRow::row)
                .map(row -> new NewPerson(row.details(), row.sensitive()))
                .toList();
    }
}
