package vn.daihoi.organization;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The member organisations of each unit's Front.
public interface MemberOrganisations {

    /// Members on that day: socio-political organisations first, then by name.
    List<MemberOrganisation> of(UnitId unit, LocalDate day);

    /// All there have been, living ones first.
    List<MemberOrganisation> everOf(UnitId unit);

    /// Only if it is one of that unit.
    Optional<MemberOrganisation> find(UnitId unit, UUID organisation);

    UUID add(
            UnitId unit,
            String name,
            @Nullable String shortName,
            MemberOrganisation.Kind kind,
            LocalDate from);

    /// Corrects name and kind; the period stays.
    void correct(
            UnitId unit,
            UUID organisation,
            String name,
            @Nullable String shortName,
            MemberOrganisation.Kind kind);

    /// @param day first day on which it is no member, not before it became one
    void end(UnitId unit, UUID organisation, LocalDate day);
}
