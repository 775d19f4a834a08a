package vn.daihoi.timetable;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.timetable.Half;
import vn.daihoi.composition.timetable.Slot;

import java.time.LocalDate;
import java.util.UUID;

/// Where one congress stands in a timetable. Its working group is whichever looks after the unit.
///
/// @param leader who attends; null while not chosen
/// @param hall null while not chosen
public record Placement(
        UUID unit, LocalDate day, Half half, @Nullable UUID leader, @Nullable UUID hall) {

    public static Placement at(UUID unit, Slot slot, @Nullable UUID leader, @Nullable UUID hall) {
        return new Placement(unit, slot.day(), slot.half(), leader, hall);
    }

    /// Not kept beside day and half.
    public Slot slot() {
        return new Slot(day, half);
    }
}
