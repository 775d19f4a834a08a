package vn.daihoi.timetable.internal;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.timetable.internal.DistrictTimetable.FIRST;
import static vn.daihoi.timetable.internal.DistrictTimetable.WARDS;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.composition.timetable.Half;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.steering.WorkingGroups;
import vn.daihoi.testing.EmptyRegister;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.timetable.Placement;
import vn.daihoi.timetable.TimetableSetup.Liking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// What is published is right after random edits.
@PlatformTest
@TestPropertySource(properties = EmptyRegister.OF_ITS_OWN)
@Transactional
class ClashFreeTimetableTest {

    private static final int EDITS = 260;

    @Autowired ApplicationContext context;
    @Autowired WorkingGroups groups;
    @Autowired CongressDays days;
    @Autowired ReadTimetable read;
    @Autowired ChangeTimetable change;
    @Autowired ChangeSetup setup;
    @Autowired ChangeTimes times;
    @Autowired PublishTimetable publish;

    private DistrictTimetable timetable;

    @BeforeEach
    void open() {
        timetable = DistrictTimetable.in(context);
    }

    /// Whatever officers, wards and groups do in whatever order: what is published is right. Held
    /// against its conditions pair by pair, without the library.
    @Test
    void neverHoldsAClash() {
        var random = new Random(20240326);
        int done = 0;
        int refused = 0;
        for (int i = 0; i < EDITS; i++) {
            edit(random);
            var outcome =
                    publish.publish(timetable.district, timetable.revision(), timetable.officer);
            if (outcome == Outcome.DONE) {
                done++;
                assertRight();
            } else {
                refused++;
            }
        }
        assertThat(done).as("published").isGreaterThan(EDITS / 10);
        assertThat(refused).as("refused").isGreaterThan(EDITS / 10);
    }

    private void edit(Random random) {
        int ward = random.nextInt(WARDS);
        var day = FIRST.plusDays(random.nextInt(6));
        var half = Half.values()[random.nextInt(2)];
        switch (random.nextInt(12)) {
            case 0 ->
                    setup.addLeader(
                            timetable.district,
                            timetable.revision(),
                            "Bà " + random.nextInt(3),
                            "",
                            null,
                            timetable.officer);
            case 1 ->
                    setup.addHall(
                            timetable.district,
                            timetable.revision(),
                            "Nhà " + random.nextInt(3),
                            Set.of(),
                            timetable.officer);
            case 2 -> {
                var pilots =
                        random.nextBoolean()
                                ? List.of(timetable.wards.get(ward).code())
                                : List.<String>of();
                var fixed =
                        random.nextBoolean()
                                ? List.of(timetable.wards.get(0).code())
                                : List.<String>of();
                setup.units(
                        timetable.district, timetable.revision(), pilots, fixed, timetable.officer);
            }
            case 3 -> away(random, day, half);
            case 4 ->
                    times.addWish(
                            timetable.district,
                            timetable.revision(),
                            timetable.wards.get(ward).code(),
                            Liking.values()[random.nextInt(3)],
                            day,
                            day,
                            half,
                            timetable.officer);
            case 5 ->
                    days.set(
                            timetable.campaign.id(),
                            timetable.wards.get(ward).id(),
                            random.nextBoolean() ? day : null);
            case 6 ->
                    change.takeOff(
                            timetable.district,
                            timetable.revision(),
                            timetable.ward(ward),
                            timetable.officer);
            case 7 -> change.undo(timetable.district, timetable.revision(), timetable.officer);
            case 8, 9, 10 -> {
                var found = read.repair(read.see(timetable.district));
                change.mend(
                        timetable.district,
                        timetable.revision(),
                        found.placements(),
                        timetable.officer);
            }
            default -> timetable.place(ward, day, half);
        }
    }

    private void away(Random random, LocalDate day, Half half) {
        var draft = read.see(timetable.district).board().draft();
        if (draft.setup().absences().size() > 4) {
            times.drop(
                    timetable.district,
                    timetable.revision(),
                    draft.setup().absences().getFirst().id(),
                    timetable.officer);
        } else {
            var all = new ArrayList<UUID>();
            draft.setup().leaders().forEach(one -> all.add(one.id()));
            draft.setup().halls().forEach(one -> all.add(one.id()));
            groups.of(timetable.campaign.id()).forEach(one -> all.add(one.id().value()));
            var of = all.get(random.nextInt(all.size()));
            times.addAbsence(
                    timetable.district,
                    timetable.revision(),
                    of,
                    day,
                    day,
                    half,
                    timetable.officer);
        }
    }

    private void assertRight() {
        var draft = read.published(timetable.district).orElseThrow().draft();
        var placed = draft.placements();
        assertThat(placed).extracting(Placement::unit).doesNotHaveDuplicates().hasSize(WARDS);
        for (var one : placed) {
            assertThat(days.of(timetable.campaign.id(), new UnitId(one.unit())))
                    .hasValue(one.day());
            assertThat(draft.setup().absences())
                    .noneMatch(absence -> absence.covers(one.slot()) && goes(absence.of(), one));
            assertThat(one.leader() == null).isEqualTo(draft.setup().leaders().isEmpty());
            assertThat(one.hall() == null).isEqualTo(draft.setup().halls().isEmpty());
            for (var other : placed) {
                if (!one.unit().equals(other.unit())) {
                    assertApart(draft, one, other);
                }
            }
        }
    }

    private boolean goes(UUID who, Placement placement) {
        return who.equals(placement.leader())
                || who.equals(placement.hall())
                || who.equals(group(placement));
    }

    private @Nullable UUID group(Placement placement) {
        return groups.ofUnit(timetable.campaign.id(), new UnitId(placement.unit()))
                .map(group -> group.id().value())
                .orElse(null);
    }

    private void assertApart(Draft draft, Placement one, Placement other) {
        if (one.slot().equals(other.slot())) {
            assertDiffer(one.leader(), other.leader());
            assertDiffer(one.hall(), other.hall());
            assertDiffer(group(one), group(other));
        }
        if (draft.setup().pilots().contains(one.unit())
                && !draft.setup().pilots().contains(other.unit())) {
            assertThat(ChronoUnit.DAYS.between(one.day(), other.day()))
                    .isGreaterThanOrEqualTo(draft.setup().gapDays());
        }
    }

    private static void assertDiffer(@Nullable UUID one, @Nullable UUID other) {
        assertThat(one != null && one.equals(other)).as("at two places").isFalse();
    }
}
