package vn.daihoi.personnel.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.CampaignUnit;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/// Adds, changes and removes people. Each act is taken down with who did it, the person's key and
/// the names of the fields that changed, never with their values.
@Component
public class ChangePeople {

    private final StoredPersons people;
    private final Audit audit;

    ChangePeople(StoredPersons people, Audit audit) {
        this.people = people;
        this.audit = audit;
    }

    /// @return key of the person
    @Transactional
    public UUID add(CampaignUnit unit, Details details, Sensitive sensitive, Viewer viewer) {
        UUID id = people.add(unit, details, sensitive, viewer.name());
        audit.record(act("add", unit, id, viewer));
        return id;
    }

    /// Writes the next version.
    ///
    /// @param before as the writer found it
    /// @param sensitive null to leave it as it is
    /// @return false when somebody else changed or removed the person in between
    @Transactional
    public boolean change(
            CampaignUnit unit,
            Listed before,
            Details details,
            @Nullable Sensitive sensitive,
            Viewer viewer) {
        boolean written =
                people.change(
                        unit, before.id(), before.version(), details, sensitive, viewer.name());
        if (written) {
            audit.record(
                    act("change", unit, before.id(), viewer)
                            .after(Map.of("fields", changed(before, details, sensitive))));
        }
        return written;
    }

    private static String changed(Listed before, Details details, @Nullable Sensitive sensitive) {
        Sensitive known = Objects.requireNonNullElse(before.sensitive(), Sensitive.UNKNOWN);
        var was = TypedPerson.of(before.details(), known);
        var is = TypedPerson.of(details, sensitive == null ? known : sensitive);
        return TypedPerson.keys().stream()
                .filter(key -> !Objects.equals(was.get(key), is.get(key)))
                .collect(Collectors.joining(", "));
    }

    /// @return false when there is no such person, or it was removed already
    @Transactional
    public boolean remove(CampaignUnit unit, UUID person, Viewer viewer) {
        return move(unit, person, true, viewer);
    }

    /// Takes a removal back.
    ///
    /// @return false when there is no such person, or it was not removed
    @Transactional
    public boolean restore(CampaignUnit unit, UUID person, Viewer viewer) {
        return move(unit, person, false, viewer);
    }

    private boolean move(CampaignUnit unit, UUID person, boolean removed, Viewer viewer) {
        boolean moved = people.remove(unit, person, removed);
        if (moved) {
            audit.record(act(removed ? "remove" : "restore", unit, person, viewer));
        }
        return moved;
    }

    private static Act act(String verb, CampaignUnit unit, UUID person, Viewer viewer) {
        return Act.of("personnel.person." + verb)
                .in(unit.campaign().value())
                .on(unit.id().value())
                .object("person-considered", person)
                .by(viewer.login());
    }
}
