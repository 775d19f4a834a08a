package vn.daihoi.timetable.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Role;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.composition.timetable.Half;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.plans.Plans;
import vn.daihoi.steering.WorkingGroups;
import vn.daihoi.testing.EmptyRegister;
import vn.daihoi.testing.InventedRegister;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestPerson;
import vn.daihoi.timetable.Placement;
import vn.daihoi.timetable.PublishedCongresses;
import vn.daihoi.timetable.TimetableSetup.Liking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

@PlatformTest
@TestPropertySource(properties = EmptyRegister.OF_ITS_OWN)
@Transactional
class PublishedTimetableTest {

    private static final int WARDS = 5;
    private static final int EDITS = 260;
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 4);
    private static final LocalDate LAST = LocalDate.of(2024, 3, 8);

    @Autowired ApplicationContext context;
    @Autowired DSLContext database;
    @Autowired Campaigns campaigns;
    @Autowired WorkingGroups groups;
    @Autowired CongressDays days;
    @Autowired Plans plans;
    @Autowired ReadTimetable read;
    @Autowired ReadSituation situations;
    @Autowired ChangeTimetable change;
    @Autowired ChangeSetup setup;
    @Autowired ChangeTimes times;
    @Autowired PublishTimetable publish;
    @Autowired PublishedCongresses published;

    private Campaign campaign;
    private CampaignUnit district;
    private List<CampaignUnit> wards;
    private Viewer officer;

    @BeforeEach
    void open() {
        var register = new InventedRegister(context);
        register.read(1, WARDS);
        campaign = register.campaign("thu", "91", InventedRegister.TODAY);
        district = register.unit(campaign, "911");
        wards = campaigns.children(district);
        officer = TestPerson.in(database, Role.UPPER_OFFICER, district.id().value()).viewer();
        var one = groups.create(campaign.id(), district.id(), "Tổ công tác số 1");
        groups.assign(one, wards.subList(0, 3).stream().map(CampaignUnit::id).toList());
        var days =
                new ChangeSetup.Days(
                        FIRST,
                        LAST,
                        read.see(district).board().draft().setup().weekdays(),
                        Set.of(Half.values()),
                        Set.of(),
                        1);
        assertThat(setup.days(district, 0, days, officer)).isEqualTo(Outcome.DONE);
    }

    private int revision() {
        return read.see(district).board().revision();
    }

    private UUID ward(int number) {
        return wards.get(number).id().value();
    }

    private Outcome place(int ward, LocalDate day, Half half) {
        return change.place(
                district, revision(), new Placement(ward(ward), day, half, null, null), officer);
    }

    private void placeAll() {
        for (int i = 0; i < WARDS; i++) {
            assertThat(place(i, FIRST.plusDays(i), Half.MORNING)).isEqualTo(Outcome.DONE);
        }
    }

    @Test
    void setsTheDaysOfThePlansAndWhatIsDueByThem() {
        placeAll();
        assertThat(publish.publish(district, revision(), officer)).isEqualTo(Outcome.DONE);
        var ward = wards.get(2).id();
        assertThat(days.of(campaign.id(), ward)).hasValue(FIRST.plusDays(2));
        assertThat(plans.of(campaign.id(), ward))
                .filteredOn(step -> Objects.equals(step.dueOffset(), -90))
                .isNotEmpty()
                .allMatch(step -> FIRST.plusDays(2 - 90).equals(step.due()));
        assertThat(published.of(campaign.id(), List.of(ward)).get(ward))
                .matches(one -> one.group().equals("Tổ công tác số 1"));
    }

    @Test
    void tellsAUnitWhoseCongressMovesAndNoOther() {
        var told = TestPerson.in(database, Role.UNIT_CHAIR, ward(1));
        var other = TestPerson.in(database, Role.UNIT_CHAIR, ward(2));
        placeAll();
        publish.publish(district, revision(), officer);
        assertThat(messages(told)).isEqualTo(1);
        place(1, FIRST.plusDays(1), Half.AFTERNOON);
        assertThat(publish.publish(district, revision(), officer)).isEqualTo(Outcome.DONE);
        assertThat(messages(told)).isEqualTo(2);
        assertThat(messages(other)).isEqualTo(1);
    }

    private int messages(TestPerson person) {
        return database.fetchCount(
                org.jooq.impl.DSL.table("notifications.notification"),
                org.jooq.impl.DSL.condition("person_id = ?", person.id().value()));
    }

    @Test
    void refusesADraftThatAnotherOfficerChangedMeanwhile() {
        placeAll();
        int seen = revision();
        place(0, LAST, Half.AFTERNOON);
        assertThat(publish.publish(district, seen, officer)).isEqualTo(Outcome.OVERTAKEN);
        assertThat(change.takeOff(district, seen, ward(1), officer)).isEqualTo(Outcome.OVERTAKEN);
        assertThat(read.published(district)).isEmpty();
    }

    @Test
    void isNotMadeOfADraftWithGaps() {
        place(0, FIRST, Half.MORNING);
        assertThat(publish.publish(district, revision(), officer)).isEqualTo(Outcome.CLASHES);
    }

    @Test
    void takesChangesBackFromTheNewestOn() {
        place(0, FIRST, Half.MORNING);
        place(0, LAST, Half.MORNING);
        assertThat(change.undo(district, revision(), officer)).isEqualTo(Outcome.DONE);
        assertThat(read.see(district).board().draft().of(ward(0)))
                .map(Placement::day)
                .hasValue(FIRST);
        assertThat(change.undo(district, revision(), officer)).isEqualTo(Outcome.DONE);
        assertThat(read.see(district).board().draft().placements()).isEmpty();
    }

    @Test
    void isMendedByTheFewestMoves() {
        placeAll();
        place(1, FIRST, Half.MORNING);
        var found = read.repair(read.see(district));
        assertThat(found.moved()).isEqualTo(1);
        assertThat(found.fewest()).isTrue();
        assertThat(change.mend(district, revision(), found.placements(), officer))
                .isEqualTo(Outcome.DONE);
        assertThat(publish.publish(district, revision(), officer)).isEqualTo(Outcome.DONE);
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
            var outcome = publish.publish(district, revision(), officer);
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
                            district, revision(), "Bà " + random.nextInt(3), "", null, officer);
            case 1 ->
                    setup.addHall(
                            district, revision(), "Nhà " + random.nextInt(3), Set.of(), officer);
            case 2 -> {
                var pilots =
                        random.nextBoolean() ? List.of(wards.get(ward).code()) : List.<String>of();
                var fixed = random.nextBoolean() ? List.of(wards.get(0).code()) : List.<String>of();
                setup.units(district, revision(), pilots, fixed, officer);
            }
            case 3 -> away(random, day, half);
            case 4 ->
                    times.addWish(
                            district,
                            revision(),
                            wards.get(ward).code(),
                            Liking.values()[random.nextInt(3)],
                            day,
                            day,
                            half,
                            officer);
            case 5 ->
                    days.set(
                            campaign.id(), wards.get(ward).id(), random.nextBoolean() ? day : null);
            case 6 -> change.takeOff(district, revision(), ward(ward), officer);
            case 7 -> change.undo(district, revision(), officer);
            case 8, 9, 10 -> {
                var found = read.repair(read.see(district));
                change.mend(district, revision(), found.placements(), officer);
            }
            default -> place(ward, day, half);
        }
    }

    private void away(Random random, LocalDate day, Half half) {
        var draft = read.see(district).board().draft();
        if (draft.setup().absences().size() > 4) {
            times.drop(district, revision(), draft.setup().absences().getFirst().id(), officer);
        } else {
            var all = new ArrayList<UUID>();
            draft.setup().leaders().forEach(one -> all.add(one.id()));
            draft.setup().halls().forEach(one -> all.add(one.id()));
            groups.of(campaign.id()).forEach(one -> all.add(one.id().value()));
            var of = all.get(random.nextInt(all.size()));
            times.addAbsence(district, revision(), of, day, day, half, officer);
        }
    }

    private void assertRight() {
        var draft = read.published(district).orElseThrow().draft();
        var placed = draft.placements();
        assertThat(placed).extracting(Placement::unit).doesNotHaveDuplicates().hasSize(WARDS);
        for (var one : placed) {
            assertThat(days.of(campaign.id(), new UnitId(one.unit()))).hasValue(one.day());
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
        return groups.ofUnit(campaign.id(), new UnitId(placement.unit()))
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
