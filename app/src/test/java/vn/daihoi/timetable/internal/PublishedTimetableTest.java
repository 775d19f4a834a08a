package vn.daihoi.timetable.internal;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.timetable.internal.DistrictTimetable.FIRST;
import static vn.daihoi.timetable.internal.DistrictTimetable.LAST;
import static vn.daihoi.timetable.internal.DistrictTimetable.WARDS;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Role;
import vn.daihoi.composition.timetable.Half;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.plans.Plans;
import vn.daihoi.testing.EmptyRegister;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestPerson;
import vn.daihoi.timetable.Placement;
import vn.daihoi.timetable.PublishedCongresses;

import java.util.List;
import java.util.Objects;

@PlatformTest
@TestPropertySource(properties = EmptyRegister.OF_ITS_OWN)
@Transactional
class PublishedTimetableTest {

    @Autowired ApplicationContext context;
    @Autowired DSLContext database;
    @Autowired CongressDays days;
    @Autowired Plans plans;
    @Autowired ReadTimetable read;
    @Autowired ChangeTimetable change;
    @Autowired PublishTimetable publish;
    @Autowired PublishedCongresses published;

    private DistrictTimetable timetable;

    @BeforeEach
    void open() {
        timetable = DistrictTimetable.in(context);
    }

    private void placeAll() {
        for (int i = 0; i < WARDS; i++) {
            assertThat(timetable.place(i, FIRST.plusDays(i), Half.MORNING)).isEqualTo(Outcome.DONE);
        }
    }

    @Test
    void setsTheDaysOfThePlansAndWhatIsDueByThem() {
        placeAll();
        assertThat(publish.publish(timetable.district, timetable.revision(), timetable.officer))
                .isEqualTo(Outcome.DONE);
        var ward = timetable.wards.get(2).id();
        assertThat(days.of(timetable.campaign.id(), ward)).hasValue(FIRST.plusDays(2));
        assertThat(plans.of(timetable.campaign.id(), ward))
                .filteredOn(step -> Objects.equals(step.dueOffset(), -90))
                .isNotEmpty()
                .allMatch(step -> FIRST.plusDays(2 - 90).equals(step.due()));
        assertThat(published.of(timetable.campaign.id(), List.of(ward)).get(ward))
                .matches(one -> one.group().equals("Tổ công tác số 1"));
    }

    @Test
    void tellsAUnitWhoseCongressMovesAndNoOther() {
        var told = TestPerson.in(database, Role.UNIT_CHAIR, timetable.ward(1));
        var other = TestPerson.in(database, Role.UNIT_CHAIR, timetable.ward(2));
        placeAll();
        publish.publish(timetable.district, timetable.revision(), timetable.officer);
        assertThat(messages(told)).isEqualTo(1);
        timetable.place(1, FIRST.plusDays(1), Half.AFTERNOON);
        assertThat(publish.publish(timetable.district, timetable.revision(), timetable.officer))
                .isEqualTo(Outcome.DONE);
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
        int seen = timetable.revision();
        timetable.place(0, LAST, Half.AFTERNOON);
        assertThat(publish.publish(timetable.district, seen, timetable.officer))
                .isEqualTo(Outcome.OVERTAKEN);
        assertThat(change.takeOff(timetable.district, seen, timetable.ward(1), timetable.officer))
                .isEqualTo(Outcome.OVERTAKEN);
        assertThat(read.published(timetable.district)).isEmpty();
    }

    @Test
    void isNotMadeOfADraftWithGaps() {
        timetable.place(0, FIRST, Half.MORNING);
        assertThat(publish.publish(timetable.district, timetable.revision(), timetable.officer))
                .isEqualTo(Outcome.CLASHES);
    }

    @Test
    void takesChangesBackFromTheNewestOn() {
        timetable.place(0, FIRST, Half.MORNING);
        timetable.place(0, LAST, Half.MORNING);
        assertThat(change.undo(timetable.district, timetable.revision(), timetable.officer))
                .isEqualTo(Outcome.DONE);
        assertThat(read.see(timetable.district).board().draft().of(timetable.ward(0)))
                .map(Placement::day)
                .hasValue(FIRST);
        assertThat(change.undo(timetable.district, timetable.revision(), timetable.officer))
                .isEqualTo(Outcome.DONE);
        assertThat(read.see(timetable.district).board().draft().placements()).isEmpty();
    }

    @Test
    void isMendedByTheFewestMoves() {
        placeAll();
        timetable.place(1, FIRST, Half.MORNING);
        var found = read.repair(read.see(timetable.district));
        assertThat(found.moved()).isEqualTo(1);
        assertThat(found.fewest()).isTrue();
        assertThat(
                        change.mend(
                                timetable.district,
                                timetable.revision(),
                                found.placements(),
                                timetable.officer))
                .isEqualTo(Outcome.DONE);
        assertThat(publish.publish(timetable.district, timetable.revision(), timetable.officer))
                .isEqualTo(Outcome.DONE);
    }
}
