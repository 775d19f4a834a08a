package vn.daihoi.composition.timetable;

import vn.daihoi.composition.Range;
import vn.daihoi.composition.solve.Answer;
import vn.daihoi.composition.solve.Programme;
import vn.daihoi.composition.solve.Sum;
import vn.daihoi.composition.solve.Var;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// A timetable as a programme of switches: one for each congress and slot, and one gate for each
/// day, which opens when all pilots are over for long enough. Capacities bind slot by slot; who
/// goes where is settled afterwards.
final class Formulation {

    private final TimetableCase asked;
    private final List<Congress> congresses;
    private final Programme programme = new Programme();
    private final Map<String, Map<Slot, Var>> at = new LinkedHashMap<>();

    /// @param congresses those of the case that are to be held
    Formulation(TimetableCase asked, List<Congress> congresses, boolean gap) {
        this.asked = asked;
        this.congresses = congresses;
        congresses.forEach(this::hold);
        if (gap) {
            gates();
        }
    }

    Programme programme() {
        return programme;
    }

    private void hold(Congress congress) {
        var slots = new TreeMap<Slot, Var>();
        var once = new Sum();
        for (var slot : asked.slots()) {
            if (congress.slots().contains(slot)) {
                var switched = programme.flag();
                slots.put(slot, switched);
                once.plus(1, switched);
            }
        }
        at.put(congress.id(), slots);
        programme.require(once, new Range(1, 1));
    }

    private void gates() {
        var pilots = congresses.stream().filter(Congress::pilot).toList();
        if (pilots.isEmpty()) {
            return;
        }
        var gates = new HashMap<LocalDate, Var>();
        for (var slot : asked.slots()) {
            gates.computeIfAbsent(slot.day(), day -> gate(day, pilots));
        }
        congresses.stream().filter(one -> !one.pilot()).forEach(one -> wait(one, gates));
    }

    /// One requirement for both halves of a day: fewer, and tighter.
    private void wait(Congress congress, Map<LocalDate, Var> gates) {
        var sums = new TreeMap<LocalDate, Sum>();
        of(congress)
                .forEach((slot, switched) ->
                        sums.computeIfAbsent(slot.day(), _ -> new Sum()).plus(1, switched));
        sums.forEach((day, sum) ->
                programme.require(
                        sum.plus(-1, Objects.requireNonNull(gates.get(day))), Range.atMost(0)));
    }

    private Map<Slot, Var> of(Congress congress) {
        return at.getOrDefault(congress.id(), Map.of());
    }

    /// Open only when every pilot was held early enough.
    private Var gate(LocalDate day, List<Congress> pilots) {
        var gate = programme.flag();
        for (var pilot : pilots) {
            var over = new Sum().plus(-1, gate);
            of(pilot)
                    .forEach((slot, switched) -> {
                        if (!slot.day().plusDays(asked.gapDays()).isAfter(day)) {
                            over.plus(1, switched);
                        }
                    });
            programme.require(over, Range.atLeast(0));
        }
        return gate;
    }

    /// Keeps a capacity at every slot.
    Formulation keep(Capacity capacity) {
        var sums = new TreeMap<Slot, Sum>();
        var most = new HashMap<Slot, Long>();
        for (var congress : congresses) {
            long uses = capacity.uses(congress);
            if (uses > 0) {
                of(congress)
                        .forEach((slot, switched) -> {
                            sums.computeIfAbsent(slot, _ -> new Sum()).plus(uses, switched);
                            most.merge(slot, uses, Long::sum);
                        });
            }
        }
        sums.forEach((slot, sum) -> {
            long free = free(capacity, slot);
            if (most.getOrDefault(slot, 0L) > free) {
                programme.require(sum, Range.atMost(free));
            }
        });
        return this;
    }

    long free(Capacity capacity, Slot slot) {
        return asked.resources().stream()
                .filter(resource -> resource.kind() == capacity.kind())
                .filter(resource -> capacity.resources().contains(resource.id()))
                .filter(resource -> !resource.unavailable().contains(slot))
                .count();
    }

    /// What the slots are worth.
    Sum points() {
        var points = new Sum();
        for (var congress : congresses) {
            of(congress)
                    .forEach((slot, switched) -> points.plus(congress.pointsAt(slot), switched));
        }
        return points;
    }

    /// Congresses that are no longer where they were; those without a slot before do not count.
    Sum moves(Map<String, Slot> before) {
        var moves = new Sum();
        for (var congress : congresses) {
            var slot = before.get(congress.id());
            if (slot != null) {
                moves.plus(1);
                var switched = of(congress).get(slot);
                if (switched != null) {
                    moves.plus(-1, switched);
                }
            }
        }
        return moves;
    }

    void hint(Map<String, Slot> slots) {
        at.forEach((congress, switches) ->
                switches.forEach((slot, switched) ->
                        programme.hint(switched, slot.equals(slots.get(congress)) ? 1 : 0)));
    }

    Map<String, Slot> slots(Answer answer) {
        var slots = new LinkedHashMap<String, Slot>();
        at.forEach((congress, switches) ->
                switches.forEach((slot, switched) -> {
                    if (answer.isOn(switched.is())) {
                        slots.put(congress, slot);
                    }
                }));
        return slots;
    }

    Formulation keep(Collection<Capacity> capacities) {
        new ArrayList<>(capacities).forEach(this::keep);
        return this;
    }
}
