package vn.daihoi.bench;

import vn.daihoi.composition.timetable.Congress;
import vn.daihoi.composition.timetable.Half;
import vn.daihoi.composition.timetable.Need;
import vn.daihoi.composition.timetable.Resource;
import vn.daihoi.composition.timetable.Slot;
import vn.daihoi.composition.timetable.Timetable;
import vn.daihoi.composition.timetable.TimetableCase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// Made-up congresses of wards: half-days, a fifth of which wards and leaders cannot, two leaders
/// for each ward, a hall shared by three, one pilot with a gap of 3 to 5 days, wishes from 0 to 9.
///
/// @param groups working groups, all alike
record TimetableSet(int wards, int days, int groups, int leaders, long seed) {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 4);
    private static final double UNAVAILABLE = 0.2;
    private static final int WARDS_PER_HALL = 3;

    TimetableCase make() {
        var random = new Random(seed);
        var slots = new ArrayList<Slot>();
        for (int day = 0; day < days; day++) {
            for (var half : Half.values()) {
                slots.add(new Slot(FIRST.plusDays(day), half));
            }
        }
        var resources = new ArrayList<Resource>();
        all(groups, "g")
                .forEach(id -> resources.add(new Resource(Resource.Kind.GROUP, id, "", Set.of())));
        all(leaders, "l")
                .forEach(id ->
                        resources.add(
                                new Resource(Resource.Kind.LEADER, id, "", some(slots, random))));
        all((wards + WARDS_PER_HALL - 1) / WARDS_PER_HALL, "h")
                .forEach(id -> resources.add(new Resource(Resource.Kind.HALL, id, "", Set.of())));
        var congresses = new ArrayList<Congress>();
        for (int ward = 0; ward < wards; ward++) {
            congresses.add(congress(ward, slots, random));
        }
        return new TimetableCase(
                slots, resources, congresses, 3 + random.nextInt(3), Timetable.EMPTY);
    }

    private Congress congress(int ward, List<Slot> slots, Random random) {
        var allowed = new HashSet<>(slots);
        allowed.removeAll(some(slots, random));
        var points = new HashMap<Slot, Long>();
        slots.forEach(slot -> points.put(slot, (long) random.nextInt(10)));
        int first = random.nextInt(leaders);
        int second = (first + 1 + random.nextInt(leaders - 1)) % leaders;
        var needs =
                List.of(
                        new Need(Resource.Kind.GROUP, Set.copyOf(all(groups, "g"))),
                        new Need(Resource.Kind.LEADER, Set.of("l" + first)),
                        new Need(Resource.Kind.LEADER, Set.of("l" + second)),
                        new Need(Resource.Kind.HALL, Set.of("h" + ward / WARDS_PER_HALL)));
        return new Congress("w" + ward, "", ward == 0, allowed, needs, points);
    }

    private static List<String> all(int count, String prefix) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    private static Set<Slot> some(List<Slot> slots, Random random) {
        var some = new HashSet<Slot>();
        slots.stream().filter(_ -> random.nextDouble() < UNAVAILABLE).forEach(some::add);
        return some;
    }
}
