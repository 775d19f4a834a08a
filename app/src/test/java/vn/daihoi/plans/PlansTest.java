package vn.daihoi.plans;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.PracticeDay;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Evidence.Outcome.Done;
import vn.daihoi.plans.Evidence.Outcome.Refused;
import vn.daihoi.plans.Evidence.Outcome.Unchanged;
import vn.daihoi.plans.Evidence.Refusal;
import vn.daihoi.testing.InventedRegister;
import vn.daihoi.testing.PlatformTest;

import java.time.LocalDate;
import java.util.List;

@PlatformTest
@Transactional
@RecordApplicationEvents
class PlansTest {

    private static final LocalDate TODAY = InventedRegister.TODAY;
    private static final LocalDate CONGRESS = TODAY.plusDays(30);

    /// due on 15/09/2023 for every ward
    private static final String PLAN = "ward-plan";

    /// due ten days before the congress
    private static final String REVIEW = "review-readiness";

    @Autowired ApplicationContext context;
    @Autowired Plans plans;
    @Autowired Evidence evidence;
    @Autowired CongressDays congressDays;
    @Autowired StampPlan stampPlan;
    @Autowired PracticeDay practiceDay;
    @Autowired ApplicationEvents events;

    private Campaign campaign;
    private UnitId ward;
    private UnitId district;

    @BeforeEach
    void open() {
        var register = new InventedRegister(context);
        register.read(1, 3);
        campaign = register.campaign("thu", "911", TODAY);
        ward = register.unit(campaign, "91101").id();
        district = register.unit(campaign, "911").id();
    }

    @Test
    void givesEachWardTheStepsOfItsLevelOnce() {
        assertThat(plans.of(campaign.id(), ward)).hasSize(19);
        assertThat(plans.of(campaign.id(), district)).hasSize(18);
        assertThat(stampPlan.stamp(campaign.id())).isZero();
    }

    @Test
    void leavesDueDaysOpenUntilTheCongressDayIsFixed() {
        assertThat(milestone(REVIEW).due()).isNull();
        assertThat(milestone(REVIEW).state()).isEqualTo(State.NOT_DUE);
        congressDays.set(campaign.id(), ward, CONGRESS);
        assertThat(milestone(REVIEW).due()).isEqualTo(CONGRESS.minusDays(10));
        congressDays.set(campaign.id(), ward, null);
        assertThat(milestone(REVIEW).due()).isNull();
    }

    @Test
    void keepsTheDueDayOfWhatWasReached() {
        congressDays.set(campaign.id(), ward, CONGRESS);
        evidence.fileProof(campaign.id(), ward, REVIEW, TODAY, "Biên bản số 3");
        congressDays.set(campaign.id(), ward, CONGRESS.plusDays(7));
        assertThat(milestone(REVIEW).due()).isEqualTo(CONGRESS.minusDays(10));
        assertThat(milestone("last-conference").due()).isEqualTo(CONGRESS.minusDays(7));
    }

    @Test
    void turnsLateWhenTheCongressMovesNearer() {
        congressDays.set(campaign.id(), ward, TODAY.plusDays(9));
        assertThat(milestone(REVIEW).state()).isEqualTo(State.OVERDUE);
        assertThat(milestone(REVIEW).daysLate(TODAY)).isEqualTo(1);
        assertThat(events.stream(MilestoneOverdue.class))
                .contains(new MilestoneOverdue(campaign.id(), ward, REVIEW, TODAY.minusDays(1)));
    }

    @Test
    void takesTheFirstEvidenceAndNoMore() {
        assertThat(evidence.reach(campaign.id(), ward, PLAN, TODAY, "document-uploaded", "d1"))
                .isInstanceOf(Done.class);
        assertThat(evidence.reach(campaign.id(), ward, PLAN, TODAY, "document-uploaded", "d2"))
                .isInstanceOf(Unchanged.class);
        assertThat(milestone(PLAN).evidenceObject()).isEqualTo("d1");
        assertThat(milestone(PLAN).state()).isEqualTo(State.REACHED_LATE);
        assertThat(events.stream(MilestoneReached.class))
                .containsExactly(new MilestoneReached(campaign.id(), ward, PLAN, TODAY, true));
    }

    @Test
    void setsAsideWhatDoesNotApply() {
        evidence.notApplicable(campaign.id(), ward, PLAN, "Phường làm điểm");
        assertThat(milestone(PLAN).state()).isEqualTo(State.NOT_APPLICABLE);
        evidence.notApplicable(campaign.id(), ward, PLAN, null);
        assertThat(milestone(PLAN).state()).isEqualTo(State.OVERDUE);
    }

    @Test
    void refusesWithAReason() {
        var id = campaign.id();
        assertThat(evidence.fileProof(id, ward, PLAN, TODAY.plusDays(1), "x"))
                .isEqualTo(new Refused(Refusal.DAY_AHEAD));
        assertThat(evidence.fileProof(id, ward, PLAN, TODAY, " "))
                .isEqualTo(new Refused(Refusal.NO_WORDS));
        assertThat(evidence.fileProof(id, ward, "no-such-step", TODAY, "x"))
                .isEqualTo(new Refused(Refusal.NO_SUCH_STEP));
        assertThat(evidence.fileProof(id, district, "pilot", TODAY, "x"))
                .isEqualTo(new Refused(Refusal.NO_SUCH_STEP));
        assertThat(evidence.delayReason(id, ward, REVIEW, "x"))
                .isEqualTo(new Refused(Refusal.NOT_LATE));
        evidence.fileProof(id, ward, PLAN, TODAY, "x");
        assertThat(evidence.notApplicable(id, ward, PLAN, "x"))
                .isEqualTo(new Refused(Refusal.ALREADY_REACHED));
    }

    @Test
    void changesStatesWhenThePracticeDayMoves() {
        congressDays.set(campaign.id(), ward, CONGRESS);
        assertThat(milestone(REVIEW).state()).isEqualTo(State.NOT_DUE);
        practiceDay.move(campaign.id(), 14);
        assertThat(milestone(REVIEW).state()).isEqualTo(State.DUE_SOON);
        practiceDay.move(campaign.id(), 7);
        assertThat(milestone(REVIEW).state()).isEqualTo(State.OVERDUE);
    }

    @Test
    void countsUnitsThatAreBehind() {
        var below = plans.below(campaign.id(), List.of(district)).get(district);
        assertThat(below.units()).isEqualTo(3);
        assertThat(below.unitsBehind()).isEqualTo(3);
        plans.of(campaign.id(), ward).stream()
                .filter(each -> each.state() == State.OVERDUE)
                .forEach(each ->
                        evidence.fileProof(campaign.id(), ward, each.step(), TODAY, "xong"));
        below = plans.below(campaign.id(), List.of(district)).get(district);
        assertThat(below.unitsBehind()).isEqualTo(2);
        assertThat(below.steps().get(PLAN)).containsEntry(State.REACHED_LATE, 1);
    }

    private Milestone milestone(String step) {
        return plans.of(campaign.id(), ward).stream()
                .filter(each -> each.step().equals(step))
                .findFirst()
                .orElseThrow();
    }
}
