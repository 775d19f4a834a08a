package vn.daihoi.timetable.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.composition.solve.Limits;
import vn.daihoi.composition.solve.Natives;
import vn.daihoi.composition.solve.Status;
import vn.daihoi.composition.solve.Stop;
import vn.daihoi.composition.timetable.Clash;
import vn.daihoi.composition.timetable.Half;
import vn.daihoi.composition.timetable.Slot;
import vn.daihoi.composition.timetable.TimetableOutcome;
import vn.daihoi.composition.timetable.Timetabling;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.steering.WorkingGroup;
import vn.daihoi.steering.WorkingGroupId;
import vn.daihoi.timetable.Placement;
import vn.daihoi.timetable.TimetableSetup;
import vn.daihoi.timetable.TimetableSetup.Absence;
import vn.daihoi.timetable.TimetableSetup.Hall;
import vn.daihoi.timetable.TimetableSetup.Leader;
import vn.daihoi.timetable.TimetableSetup.Liking;
import vn.daihoi.timetable.TimetableSetup.Wish;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

class CongressCaseTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 26);
    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
    private static final CampaignId CAMPAIGN = new CampaignId(UUID.randomUUID());

    private final List<CampaignUnit> wards =
            IntStream.rangeClosed(1, 3).mapToObj(CongressCaseTest::ward).toList();
    private final WorkingGroup group =
            new WorkingGroup(
                    new WorkingGroupId(UUID.randomUUID()),
                    "Tổ công tác số 1",
                    Map.of(),
                    Set.of(wards.get(0).id(), wards.get(1).id()));
    private Set<UUID> chosen = Set.of();
    private TimetableSetup setup = TimetableSetup.of(MONDAY, MONDAY.plusDays(4), 7);

    private static CampaignUnit ward(int number) {
        return new CampaignUnit(
                CAMPAIGN,
                new UnitId(UUID.randomUUID()),
                null,
                "9." + number,
                "ward",
                "90" + number,
                "Phường " + number,
                "Phường " + number,
                null);
    }

    private UUID id(int ward) {
        return wards.get(ward - 1).id().value();
    }

    private CongressCase on(Map<UUID, LocalDate> planDays) {
        return new CongressCase(
                setup, new Situation(TODAY, wards, planDays, chosen, List.of(group)));
    }

    private static Placement at(UUID ward, int day, Half half) {
        return new Placement(ward, MONDAY.plusDays(day), half, null, null);
    }

    private static List<Clash.Kind> kinds(List<Clash> clashes) {
        return clashes.stream().map(Clash::kind).toList();
    }

    private static TimetableOutcome made(CongressCase asked) {
        return new Timetabling(Natives.load().solver(0).orElseThrow())
                .make(asked.asked(), Limits.usual(), Stop.never());
    }

    @Test
    void aWorkingGroupIsAtOneCongressAtATime() {
        var both = List.of(at(id(1), 0, Half.MORNING), at(id(2), 0, Half.MORNING));
        assertThat(kinds(on(Map.of()).clashes(both)))
                .contains(Clash.Kind.TWO_PLACES)
                .contains(Clash.Kind.NOT_HELD_ONCE);
        var apart =
                List.of(
                        at(id(1), 0, Half.MORNING),
                        at(id(2), 0, Half.AFTERNOON),
                        at(id(3), 0, Half.MORNING));
        assertThat(on(Map.of()).clashes(apart)).isEmpty();
    }

    @Test
    void whatIsEnteredMustBeChosenAndWhatIsNotIsNotAskedFor() {
        var leader = new Leader(UUID.randomUUID(), "Bà A", "", group.id().value());
        var hall = new Hall(UUID.randomUUID(), "Hội trường", Set.of(id(3)));
        setup = setup.withLeaders(List.of(leader)).withHalls(List.of(hall));
        var bare =
                List.of(
                        at(id(1), 0, Half.MORNING),
                        at(id(2), 1, Half.MORNING),
                        at(id(3), 2, Half.MORNING));
        assertThat(kinds(on(Map.of()).clashes(bare)))
                .containsExactly(
                        Clash.Kind.WRONG_RESOURCE,
                        Clash.Kind.WRONG_RESOURCE,
                        Clash.Kind.WRONG_RESOURCE);
        var manned =
                List.of(
                        Placement.at(id(1), bare.get(0).slot(), leader.id(), null),
                        Placement.at(id(2), bare.get(1).slot(), leader.id(), null),
                        Placement.at(id(3), bare.get(2).slot(), null, hall.id()));
        assertThat(on(Map.of()).clashes(manned)).isEmpty();
    }

    @Test
    void aPilotThatWasHeldIsStillWaitedForAndOthersThatWereHeldAreNot() {
        setup =
                setup.withDays(
                                MONDAY,
                                MONDAY.plusDays(4),
                                setup.weekdays(),
                                setup.halves(),
                                Set.of(),
                                14)
                        .withUnits(Set.of(id(1)), Set.of());
        var held = on(Map.of(id(1), TODAY.minusDays(4), id(2), TODAY.minusDays(1)));
        assertThat(kinds(held.clashes(List.of(at(id(3), 0, Half.MORNING)))))
                .containsExactly(Clash.Kind.TOO_EARLY);
        assertThat(kinds(held.clashes(List.of(at(id(3), 6, Half.MORNING)))))
                .containsExactly(Clash.Kind.FORBIDDEN_SLOT);
    }

    @Test
    void aFixedCongressStaysOnItsDayEvenOutsideOfTheDaysChosen() {
        setup = setup.withUnits(Set.of(), Set.of(id(1)));
        var day = MONDAY.plusDays(5);
        var found = made(on(Map.of(id(1), day)));
        assertThat(found.status()).isEqualTo(Status.OPTIMAL);
        assertThat(on(Map.of(id(1), day)).placements(found.timetable()))
                .filteredOn(one -> one.unit().equals(id(1)))
                .extracting(Placement::day)
                .containsExactly(day);
    }

    @Test
    void wishesComeBeforeDaysOfThePlan() {
        var tuesday = MONDAY.plusDays(1);
        setup =
                setup.withWishes(
                        List.of(
                                wish(id(1), Liking.WELCOME, tuesday),
                                wish(id(2), Liking.IMPOSSIBLE, MONDAY)));
        var asked = on(Map.of(id(1), MONDAY, id(2), MONDAY, id(3), MONDAY));
        var placed = asked.placements(made(asked).timetable());
        assertThat(placed)
                .filteredOn(one -> one.unit().equals(id(1)))
                .extracting(Placement::day)
                .containsExactly(tuesday);
        assertThat(placed)
                .filteredOn(one -> one.unit().equals(id(2)))
                .extracting(Placement::day)
                .doesNotContain(MONDAY);
        assertThat(placed)
                .filteredOn(one -> one.unit().equals(id(3)))
                .extracting(Placement::day)
                .containsExactly(MONDAY);
    }

    private static Wish wish(UUID ward, Liking liking, LocalDate day) {
        return new Wish(UUID.randomUUID(), ward, liking, day, day, null);
    }

    @Test
    void whoIsAwayIsNowhere() {
        setup =
                setup.withAbsences(
                        List.of(
                                new Absence(
                                        UUID.randomUUID(),
                                        group.id().value(),
                                        MONDAY,
                                        MONDAY,
                                        Half.MORNING)));
        var asked = on(Map.of());
        assertThat(asked.open()).contains(new Slot(MONDAY, Half.MORNING));
        assertThat(kinds(asked.clashes(List.of(at(id(1), 0, Half.MORNING)))))
                .contains(Clash.Kind.UNAVAILABLE);
        assertThat(kinds(asked.clashes(List.of(at(id(1), 0, Half.AFTERNOON)))))
                .doesNotContain(Clash.Kind.UNAVAILABLE);
    }

    @Test
    void sundaysHolidaysAndDaysPastAreNotOpen() {
        setup =
                setup.withDays(
                        TODAY.minusDays(7),
                        TODAY.plusDays(6),
                        setup.weekdays(),
                        Set.of(Half.MORNING),
                        Set.of(TODAY.plusDays(1)),
                        0);
        assertThat(on(Map.of()).open())
                .extracting(Slot::day)
                .containsExactly(TODAY, TODAY.plusDays(2), TODAY.plusDays(3), TODAY.plusDays(4));
    }
}
