package vn.daihoi.composition.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.composition.solve.Limits;
import vn.daihoi.composition.solve.Solvers;
import vn.daihoi.composition.solve.Status;
import vn.daihoi.composition.solve.Stop;
import vn.daihoi.composition.timetable.Resource.Kind;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

class TimetablingTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 4);
    private static final int CASES = 250;

    private final Timetabling timetabling = new Timetabling(Solvers.solver());

    @Test
    void noTimetableHoldsAClashAndNoneIsBetter() {
        var random = new Random(20240304);
        int possible = 0;
        for (int i = 0; i < CASES; i++) {
            var asked = random(random, 3 + random.nextInt(2), 2);
            var all = new AllTimetables(asked);
            var made = make(asked);
            assertThat(made.status())
                    .as("%s", asked)
                    .isEqualTo(all.isEmpty() ? Status.INFEASIBLE : Status.OPTIMAL);
            if (!all.isEmpty()) {
                assertThat(new TimetableChecker(asked).clashes(made.timetable())).isEmpty();
                assertThat(made.points()).isEqualTo(all.points()).isEqualTo(made.bound());
                possible++;
            }
        }
        assertThat(possible).as("both verdicts occur").isBetween(CASES / 5, CASES * 4 / 5);
    }

    @Test
    void afterOneChangeAsFewCongressesMoveAsCan() {
        var random = new Random(20240305);
        int moved = 0;
        for (int i = 0; i < CASES; i++) {
            var asked = random(random, 4, 3);
            var made = make(asked);
            if (made.status() == Status.OPTIMAL) {
                var changed = changed(asked.withCurrent(made.timetable()), random);
                var all = new AllTimetables(changed);
                var repaired = make(changed);
                assertThat(repaired.status().hasList()).isEqualTo(!all.isEmpty());
                if (!all.isEmpty()) {
                    assertThat(repaired.changed()).hasSize(all.changes());
                    assertThat(repaired.changes()).isEqualTo(all.changes());
                    assertThat(repaired.points()).isEqualTo(all.points());
                    moved += all.changes();
                }
            }
        }
        assertThat(moved).as("changes that bite").isGreaterThan(20);
    }

    private static TimetableCase changed(TimetableCase asked, Random random) {
        var congress = asked.congresses().get(random.nextInt(asked.congresses().size()));
        var slots = new HashSet<>(congress.slots());
        slots.remove(asked.current().byCongress().get(congress.id()).slot());
        return asked.with(congress.withSlots(slots));
    }

    @Test
    void aClashNamesOnlyWhatClashes() {
        var random = new Random(20240306);
        int impossible = 0;
        for (int i = 0; i < 120; i++) {
            var asked = random(random, 4, 2);
            var made = make(asked);
            if (made.status() == Status.INFEASIBLE) {
                assertThat(made.minimal()).isTrue();
                assertThat(made.clash()).isNotEmpty();
                var held =
                        made.clash().stream()
                                .filter(Reason.Held.class::isInstance)
                                .map(reason -> ((Reason.Held) reason).congress())
                                .toList();
                assertThat(held).isNotEmpty();
                assertThat(new AllTimetables(only(asked, held)).isEmpty())
                        .as("impossible with these alone")
                        .isTrue();
                impossible++;
            }
        }
        assertThat(impossible).isGreaterThan(20);
    }

    private static TimetableCase only(TimetableCase asked, List<String> ids) {
        return new TimetableCase(
                asked.slots(),
                asked.resources(),
                asked.congresses().stream().filter(one -> ids.contains(one.id())).toList(),
                asked.gapDays(),
                asked.current());
    }

    @Test
    void twoCongressesThatShareALeaderAtOneSlotAreTheClash() {
        var slots = slots(1).subList(0, 1);
        var leader = new Resource(Kind.LEADER, "l1", "", Set.of());
        var asked =
                new TimetableCase(
                        slots,
                        List.of(leader, new Resource(Kind.LEADER, "l2", "", Set.of())),
                        List.of(
                                held("a", slots, "l1"),
                                held("b", slots, "l2"),
                                held("c", slots, "l1")),
                        0,
                        Timetable.EMPTY);
        assertThat(make(asked).clash())
                .containsExactly(
                        new Reason.Held("a", 1),
                        new Reason.Held("c", 1),
                        new Reason.Shared(Kind.LEADER, List.of("l1"), 2, 1));
    }

    private static Congress held(String id, List<Slot> slots, String leader) {
        return new Congress(
                id,
                "",
                false,
                Set.copyOf(slots),
                List.of(new Need(Kind.LEADER, Set.of(leader))),
                Map.of());
    }

    @Test
    void thePilotsComeFirstByTheGap() {
        var slots = slots(6);
        var all = Set.copyOf(slots);
        var early = new HashMap<Slot, Long>();
        IntStream.range(0, slots.size()).forEach(i -> early.put(slots.get(i), (long) -i));
        var congresses =
                IntStream.range(0, 4)
                        .mapToObj(i -> new Congress("c" + i, "", i < 2, all, List.of(), early))
                        .toList();
        var made = make(new TimetableCase(slots, List.of(), congresses, 3, Timetable.EMPTY));
        var placed = made.timetable().byCongress();
        assertThat(placed.get("c1").slot()).isEqualTo(slots.get(0));
        assertThat(placed.get("c2").slot().day()).isEqualTo(FIRST.plusDays(3));
    }

    @Test
    void aStopIsNoProofThatThereIsNone() {
        var asked = random(new Random(1), 4, 3);
        var stop = Stop.never();
        stop.request();
        assertThat(timetabling.make(asked, Limits.usual(), stop).status())
                .isNotEqualTo(Status.INFEASIBLE);
        assertThat(
                        timetabling
                                .make(asked, Limits.usual().withTime(Duration.ZERO), Stop.never())
                                .status())
                .isNotEqualTo(Status.INFEASIBLE);
    }

    @Test
    void theCheckerFindsEveryKindOfClash() {
        var slots = slots(2);
        var leader = new Resource(Kind.LEADER, "l1", "", Set.of(slots.get(3)));
        var asked =
                new TimetableCase(
                        slots,
                        List.of(leader, new Resource(Kind.LEADER, "l2", "", Set.of())),
                        List.of(
                                new Congress(
                                        "a",
                                        "",
                                        true,
                                        Set.of(slots.get(0), slots.get(2)),
                                        List.of(new Need(Kind.LEADER, Set.of("l1"))),
                                        Map.of()),
                                held("b", slots, "l1")),
                        1,
                        Timetable.EMPTY);
        assertThat(kinds(asked, "a@0:l1", "b@2:l1")).isEmpty();
        assertThat(kinds(asked, "a@0:l1")).containsExactly(Clash.Kind.NOT_HELD_ONCE);
        assertThat(kinds(asked, "a@1:l1", "b@2:l1")).containsExactly(Clash.Kind.FORBIDDEN_SLOT);
        assertThat(kinds(asked, "a@0:l1", "b@2:l2")).containsExactly(Clash.Kind.WRONG_RESOURCE);
        assertThat(kinds(asked, "a@0:l1", "b@3:l1")).containsExactly(Clash.Kind.UNAVAILABLE);
        assertThat(kinds(asked, "a@0:l1", "b@1:l1")).containsExactly(Clash.Kind.TOO_EARLY);
        assertThat(kinds(asked, "a@2:l1", "b@2:l1"))
                .containsExactly(Clash.Kind.TWO_PLACES, Clash.Kind.TOO_EARLY);
    }

    private static List<Clash.Kind> kinds(TimetableCase asked, String... placed) {
        var table = new ArrayList<Timetable.Placed>();
        for (var text : placed) {
            var parts = text.split("[@:]");
            table.add(
                    new Timetable.Placed(
                            parts[0],
                            asked.slots().get(Integer.parseInt(parts[1])),
                            List.of(parts[2])));
        }
        return new TimetableChecker(asked)
                .clashes(new Timetable(table)).stream().map(Clash::kind).toList();
    }

    private TimetableOutcome make(TimetableCase asked) {
        return timetabling.make(asked, Limits.usual(), Stop.never());
    }

    private static List<Slot> slots(int days) {
        var slots = new ArrayList<Slot>();
        for (int day = 0; day < days; day++) {
            for (var half : Half.values()) {
                slots.add(new Slot(FIRST.plusDays(day), half));
            }
        }
        return slots;
    }

    private static TimetableCase random(Random random, int congresses, int days) {
        var slots = slots(days);
        var resources = new ArrayList<Resource>();
        for (var kind : Kind.values()) {
            for (int i = 0; i < 3; i++) {
                resources.add(new Resource(kind, kind.name() + i, "", some(slots, random, 0.35)));
            }
        }
        var held = new ArrayList<Congress>();
        for (int i = 0; i < congresses; i++) {
            var needs = new ArrayList<Need>();
            for (var kind : Kind.values()) {
                if (random.nextInt(3) > 0) {
                    needs.add(new Need(kind, anyOf(kind, random)));
                }
            }
            var points = new HashMap<Slot, Long>();
            slots.forEach(slot -> points.put(slot, (long) random.nextInt(9) - 3));
            held.add(
                    new Congress(
                            "c" + i,
                            "",
                            i == 0 && random.nextBoolean(),
                            some(slots, random, 0.7),
                            needs,
                            points));
        }
        return new TimetableCase(slots, resources, held, 1, Timetable.EMPTY);
    }

    private static Set<Slot> some(List<Slot> slots, Random random, double share) {
        var some = new HashSet<Slot>();
        slots.stream().filter(_ -> random.nextDouble() < share).forEach(some::add);
        return some;
    }

    private static Set<String> anyOf(Kind kind, Random random) {
        var ids = new HashSet<String>();
        int count = 1 + random.nextInt(2);
        while (ids.size() < count) {
            ids.add(kind.name() + random.nextInt(3));
        }
        return ids;
    }
}
