package vn.daihoi.composition.timetable;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Holds a timetable against its case, by going through it entry by entry. Shares nothing with the
/// programme that makes timetables.
public final class TimetableChecker {

    private final TimetableCase asked;
    private final Map<String, Congress> congresses;

    public TimetableChecker(TimetableCase asked) {
        this.asked = asked;
        this.congresses =
                asked.congresses().stream()
                        .collect(Collectors.toMap(Congress::id, Function.identity()));
    }

    /// All clashes; none when everything is kept.
    ///
    /// @throws IllegalArgumentException if the timetable names a congress that is not in the case
    public List<Clash> clashes(Timetable timetable) {
        var clashes = new ArrayList<Clash>();
        heldOnce(timetable, clashes);
        for (var placed : timetable.placed()) {
            allowed(placed, clashes);
            resources(placed, clashes);
        }
        twoPlaces(timetable, clashes);
        tooEarly(timetable, clashes);
        return clashes;
    }

    private Congress congress(Timetable.Placed placed) {
        var congress = congresses.get(placed.congress());
        if (congress == null) {
            throw new IllegalArgumentException(
                    "congress (%s) is not in the case.".formatted(placed.congress()));
        }
        return congress;
    }

    private void heldOnce(Timetable timetable, List<Clash> clashes) {
        var times = new HashMap<String, Integer>();
        timetable.placed().forEach(placed -> times.merge(placed.congress(), 1, Integer::sum));
        for (var congress : asked.congresses()) {
            if (times.getOrDefault(congress.id(), 0) != 1) {
                clashes.add(new Clash(Clash.Kind.NOT_HELD_ONCE, List.of(congress.id()), ""));
            }
        }
    }

    private void allowed(Timetable.Placed placed, List<Clash> clashes) {
        if (!congress(placed).slots().contains(placed.slot())
                || !asked.slots().contains(placed.slot())) {
            clashes.add(clash(Clash.Kind.FORBIDDEN_SLOT, placed, placed.slot().toString()));
        }
    }

    private void resources(Timetable.Placed placed, List<Clash> clashes) {
        var needs = congress(placed).needs();
        if (needs.size() != placed.resources().size()) {
            clashes.add(clash(Clash.Kind.WRONG_RESOURCE, placed, ""));
            return;
        }
        for (int i = 0; i < needs.size(); i++) {
            var id = placed.resources().get(i);
            if (!needs.get(i).anyOf().contains(id)) {
                clashes.add(clash(Clash.Kind.WRONG_RESOURCE, placed, id));
            } else if (unavailable(new Resource.Key(needs.get(i).kind(), id))
                    .contains(placed.slot())) {
                clashes.add(clash(Clash.Kind.UNAVAILABLE, placed, id));
            }
        }
    }

    private Set<Slot> unavailable(Resource.Key key) {
        return asked.resources().stream()
                .filter(resource -> resource.key().equals(key))
                .findFirst()
                .orElseThrow()
                .unavailable();
    }

    private static Clash clash(Clash.Kind kind, Timetable.Placed placed, String about) {
        return new Clash(kind, List.of(placed.congress()), about);
    }

    private record At(Slot slot, Resource.Kind kind, String id) {}

    private void twoPlaces(Timetable timetable, List<Clash> clashes) {
        var seen = new HashMap<At, List<String>>();
        for (var placed : timetable.placed()) {
            var needs = congress(placed).needs();
            for (int i = 0; i < Math.min(needs.size(), placed.resources().size()); i++) {
                seen.computeIfAbsent(
                                new At(
                                        placed.slot(),
                                        needs.get(i).kind(),
                                        placed.resources().get(i)),
                                _ -> new ArrayList<>())
                        .add(placed.congress());
            }
        }
        seen.forEach((at, ids) -> {
            if (ids.size() > 1) {
                clashes.add(new Clash(Clash.Kind.TWO_PLACES, ids, at.id()));
            }
        });
    }

    private void tooEarly(Timetable timetable, List<Clash> clashes) {
        for (var pilot : timetable.placed()) {
            for (var other : timetable.placed()) {
                if (congress(pilot).pilot()
                        && !congress(other).pilot()
                        && ChronoUnit.DAYS.between(pilot.slot().day(), other.slot().day())
                                < asked.gapDays()) {
                    clashes.add(
                            new Clash(
                                    Clash.Kind.TOO_EARLY,
                                    List.of(pilot.congress(), other.congress()),
                                    ""));
                }
            }
        }
    }
}
