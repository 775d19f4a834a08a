package vn.daihoi.composition.timetable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Settles who goes where, once every congress has its slot.
///
/// @param slots by the congress's id
record Placing(TimetableCase asked, Map<String, Slot> slots) {

    /// @param placed whole when `missing` is empty
    /// @param missing capacities that are too small at some slot
    record Placed(Timetable placed, Set<Capacity> missing) {}

    /// One need of one congress.
    private record Seat(Congress congress, int need) {}

    Placed place() {
        var missing = new LinkedHashSet<Capacity>();
        var given = new HashMap<String, String[]>();
        asked.congresses().forEach(one -> given.put(one.id(), new String[one.needs().size()]));
        bySlot().forEach((slot, seats) ->
                seats.forEach((kind, list) -> seat(slot, kind, list, given, missing)));
        return new Placed(missing.isEmpty() ? timetable(given) : Timetable.EMPTY, missing);
    }

    private Map<Slot, Map<Resource.Kind, List<Seat>>> bySlot() {
        var bySlot = new LinkedHashMap<Slot, Map<Resource.Kind, List<Seat>>>();
        for (var congress : asked.congresses()) {
            var slot = slots.get(congress.id());
            if (slot != null) {
                for (int i = 0; i < congress.needs().size(); i++) {
                    bySlot.computeIfAbsent(slot, _ -> new EnumMap<>(Resource.Kind.class))
                            .computeIfAbsent(congress.needs().get(i).kind(), _ -> new ArrayList<>())
                            .add(new Seat(congress, i));
                }
            }
        }
        return bySlot;
    }

    private void seat(
            Slot slot,
            Resource.Kind kind,
            List<Seat> seats,
            Map<String, String[]> given,
            Set<Capacity> missing) {
        var seating =
                new Seating(
                        seats.stream()
                                .map(seat -> seat.congress().needs().get(seat.need()))
                                .toList(),
                        available(slot, kind));
        keep(seats, seating);
        var wanted = seating.seat();
        if (!wanted.isEmpty()) {
            missing.add(new Capacity(kind, wanted));
            return;
        }
        var ids = seating.given();
        for (int i = 0; i < ids.size(); i++) {
            var row = given.get(seats.get(i).congress().id());
            if (row != null) {
                row[seats.get(i).need()] = ids.get(i);
            }
        }
    }

    private Set<String> available(Slot slot, Resource.Kind kind) {
        return asked.resources().stream()
                .filter(resource -> resource.kind() == kind)
                .filter(resource -> !resource.unavailable().contains(slot))
                .map(Resource::id)
                .collect(Collectors.toSet());
    }

    /// Who went there before goes there again.
    private void keep(List<Seat> seats, Seating seating) {
        var before = asked.current().byCongress();
        for (int i = 0; i < seats.size(); i++) {
            var placed = before.get(seats.get(i).congress().id());
            int need = seats.get(i).need();
            if (placed != null && need < placed.resources().size()) {
                seating.keep(i, placed.resources().get(need));
            }
        }
    }

    private Timetable timetable(Map<String, String[]> given) {
        var placed = new ArrayList<Timetable.Placed>();
        for (var congress : asked.congresses()) {
            var slot = slots.get(congress.id());
            var ids = given.get(congress.id());
            if (slot != null && ids != null) {
                placed.add(new Timetable.Placed(congress.id(), slot, List.of(ids)));
            }
        }
        return new Timetable(placed);
    }
}
