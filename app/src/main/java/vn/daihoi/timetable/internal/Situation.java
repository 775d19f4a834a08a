package vn.daihoi.timetable.internal;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.steering.WorkingGroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What a timetable finds as it is: units, days of their plans, working groups.
///
/// @param today in the campaign
/// @param units directly below, of levels that hold congresses, in the order of the tree
/// @param planDays days of congresses in the plans, of those units that have one
/// @param pilots those that were chosen as pilots elsewhere
/// @param groups those that look after one of the units at least
public record Situation(
        LocalDate today,
        List<CampaignUnit> units,
        Map<UUID, LocalDate> planDays,
        Set<UUID> pilots,
        List<WorkingGroup> groups) {

    public Situation {
        units = List.copyOf(units);
        planDays = Map.copyOf(planDays);
        pilots = Set.copyOf(pilots);
        groups = List.copyOf(groups);
    }

    public Optional<CampaignUnit> unit(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    public Optional<CampaignUnit> unit(UUID id) {
        return units.stream().filter(unit -> unit.id().value().equals(id)).findFirst();
    }

    public Optional<WorkingGroup> inCharge(CampaignUnit unit) {
        return groups.stream().filter(group -> group.units().contains(unit.id())).findFirst();
    }

    public Optional<LocalDate> planDay(UUID unit) {
        return Optional.ofNullable(planDays.get(unit));
    }

    /// Whether the congress was held by the day of its plan.
    public boolean isHeld(UUID unit) {
        return planDay(unit).filter(day -> day.isBefore(today)).isPresent();
    }
}
