package vn.daihoi.timetable.internal;

import vn.daihoi.timetable.Placement;
import vn.daihoi.timetable.TimetableSetup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// A timetable in the making: what it has to keep, and where congresses stand.
///
/// @param placements one for a unit at most
public record Draft(TimetableSetup setup, List<Placement> placements) {

    public Draft {
        placements = List.copyOf(placements);
    }

    public Optional<Placement> of(UUID unit) {
        return placements.stream().filter(one -> one.unit().equals(unit)).findFirst();
    }

    Draft with(TimetableSetup other) {
        return new Draft(other, placements);
    }

    Draft with(Collection<Placement> others) {
        return new Draft(setup, List.copyOf(others));
    }

    /// These congresses stand as said, all others as before.
    Draft placing(Collection<Placement> changed) {
        var units = changed.stream().map(Placement::unit).collect(Collectors.toSet());
        var all = new ArrayList<>(changed);
        placements.stream().filter(one -> !units.contains(one.unit())).forEach(all::add);
        return with(all);
    }

    public Draft without(UUID unit) {
        return with(placements.stream().filter(one -> !one.unit().equals(unit)).toList());
    }
}
