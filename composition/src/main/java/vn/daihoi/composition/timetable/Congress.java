package vn.daihoi.composition.timetable;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// A congress to be held.
///
/// @param id unique in a case
/// @param name as printed; empty when none was given
/// @param pilot held first, for the others to learn from
/// @param slots those that are not forbidden; one alone is fixed
/// @param points what a slot is worth to the unit, any sign; 0 where it says nothing
public record Congress(
        String id,
        String name,
        boolean pilot,
        Set<Slot> slots,
        List<Need> needs,
        Map<Slot, Long> points) {

    public Congress {
        slots = Set.copyOf(slots);
        needs = List.copyOf(needs);
        points = Map.copyOf(points);
    }

    public long pointsAt(Slot slot) {
        return points.getOrDefault(slot, 0L);
    }

    public Congress withSlots(Set<Slot> others) {
        return new Congress(id, name, pilot, others, needs, points);
    }
}
