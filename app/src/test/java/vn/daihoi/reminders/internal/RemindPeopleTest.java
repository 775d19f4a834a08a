package vn.daihoi.reminders.internal;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.reminders.internal.RemindedWard.STEP;
import static vn.daihoi.reminders.internal.RemindedWard.TODAY;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.daihoi.plans.Evidence;
import vn.daihoi.plans.StampPlan;
import vn.daihoi.testing.PlatformTest;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/// Who is told of steps that fall due, and when.
@PlatformTest
class RemindPeopleTest {

    @Autowired ApplicationContext context;
    @Autowired DSLContext database;
    @Autowired StampPlan stampPlan;
    @Autowired Evidence evidence;

    private RemindedWard reminded;

    @BeforeEach
    void open() {
        reminded = RemindedWard.in(context);
    }

    @Test
    void tellsTheWardBeforeAStepIsDue() {
        reminded.dueOn(TODAY.plusDays(7));
        reminded.node().run();
        assertThat(reminded.told(reminded.officer)).hasSize(1);
        assertThat(reminded.told(reminded.officer).getFirst().arguments())
                .containsExactly(
                        "26/02/2024", "0", "1", "step:mttq-2024-2029:ward-plan", "Phường An Hòa");
        assertThat(reminded.told(reminded.upper)).isEmpty();
        assertThat(reminded.mails).hasSize(1);
        assertThat(reminded.mails.getFirst().subject()).contains("0 mốc quá hạn, 1 mốc đến hạn");
        assertThat(reminded.mails.getFirst().body())
                .contains("Phường An Hòa:", "(hạn 04/03/2024, còn 7 ngày)");
    }

    @Test
    void saysNothingLongBefore() {
        reminded.dueOn(TODAY.plusDays(8));
        reminded.node().run();
        assertThat(reminded.told(reminded.officer)).isEmpty();
    }

    @Test
    void tellsEachRuleOnceThroughTheDays() {
        reminded.dueOn(TODAY.plusDays(7));
        for (LocalDate day = TODAY; day.isBefore(TODAY.plusDays(30)); day = day.plusDays(1)) {
            reminded.itIs(day);
            reminded.node().run();
            reminded.node().run();
        }
        // 7 and 2 days before, on the day, 3 and 7 days after; the level above of the last two.
        assertThat(reminded.told(reminded.officer)).hasSize(5);
        assertThat(reminded.told(reminded.upper)).hasSize(2);
        assertThat(reminded.mails).hasSize(7);
        assertThat(
                        database.fetch(
                                        "select rule from reminders.reminder where campaign_id = ? and person_id = ? and way = 'BELL' order by made_at, id",
                                        reminded.campaign.campaignId(),
                                        reminded.officer.id().value())
                                .getValues("rule", String.class))
                .containsExactly("before-7", "before-2", "at-due", "after-3", "after-7");
    }

    @Test
    void tellsOnlyWhereThingsStandAfterDaysWithoutTheProgram() {
        reminded.dueOn(TODAY.minusDays(5));
        reminded.node().run();
        assertThat(reminded.told(reminded.officer)).hasSize(1);
        assertThat(reminded.told(reminded.upper)).hasSize(1);
        assertThat(reminded.mails.getFirst().body()).contains("chậm 5 ngày");
    }

    @Test
    void leavesWhatIsLateForMonthsToAnOfficer() {
        reminded.dueOn(TODAY.minusDays(60));
        reminded.node().run();
        assertThat(reminded.told(reminded.officer)).isEmpty();
    }

    @Test
    void tellsTheWardAloneWhenNobodyAboveAnswers() {
        database.execute(
                "update accounts.role_grant set revoked_at = now() where person_id = ?",
                reminded.upper.id().value());
        reminded.dueOn(TODAY.minusDays(3));
        reminded.node().run();
        assertThat(reminded.told(reminded.officer)).hasSize(1);
        assertThat(reminded.told(reminded.upper)).isEmpty();
    }

    @Test
    void tellsEachOfManyOnlyOfTheirOwnUnit() {
        var other = reminded.campaign.officerOfOtherWard("Lê Văn Ba");
        stampPlan.stamp(reminded.id);
        database.execute(
                "update plans.milestone set due_on = case when number = 4 then date '2024-02-26' end where campaign_id = ?",
                reminded.campaign.campaignId());
        reminded.node().run();
        assertThat(reminded.told(reminded.officer).getFirst().arguments())
                .contains("1", "Phường An Hòa");
        assertThat(reminded.told(other).getFirst().arguments()).contains("1", "Phường Yên Vui");
        assertThat(reminded.mails)
                .hasSize(3)
                .noneMatch(
                        mail -> mail.body().contains("An Hòa") && mail.body().contains("Yên Vui"));
    }

    @Test
    void putsAllThatOnePersonHasIntoOneMessage() {
        stampPlan.stamp(reminded.id);
        database.execute(
                "update plans.milestone set due_on = date '2024-02-23' where campaign_id = ? and unit_id = ? and number <= 6",
                reminded.campaign.campaignId(),
                reminded.campaign.wardId());
        database.execute(
                "update plans.milestone set due_on = null where campaign_id = ? and (unit_id <> ? or number > 6)",
                reminded.campaign.campaignId(),
                reminded.campaign.wardId());
        reminded.node().run();
        assertThat(reminded.told(reminded.officer)).hasSize(1);
        assertThat(reminded.told(reminded.officer).getFirst().arguments()).contains("6");
        assertThat(reminded.mails).hasSize(2);
    }

    @Test
    void keepsStillAtNightAndLeavesOutWhatIsDoneByMorning() {
        reminded.dueOn(TODAY.plusDays(2));
        reminded.clock.pass(Duration.ofHours(12));
        reminded.node().run();
        assertThat(reminded.told(reminded.officer)).isEmpty();
        evidence.fileProof(reminded.id, reminded.ward, STEP, TODAY, "Kế hoạch 05");
        reminded.clock.pass(Duration.ofHours(11));
        reminded.node().run();
        assertThat(reminded.told(reminded.officer)).isEmpty();
        assertThat(reminded.mails).isEmpty();
    }

    @Test
    void tellsInTheMorningWhatTheNightHeldBack() {
        reminded.dueOn(TODAY.plusDays(2));
        reminded.clock.pass(Duration.ofHours(12));
        reminded.node().run();
        reminded.clock.pass(Duration.ofHours(11));
        reminded.node().run();
        assertThat(reminded.told(reminded.officer)).hasSize(1);
        assertThat(reminded.mails).hasSize(1);
    }

    /// Seen to fail when what waits is read first and marked after.
    @Test
    void tellsOnceWhenTwoNodesDoItAtTheSameTime() throws Exception {
        reminded.dueOn(TODAY.minusDays(3));
        var together = new CyclicBarrier(2);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var runs = new ArrayList<java.util.concurrent.Future<?>>();
            for (int n = 0; n < 2; n++) {
                runs.add(
                        nodes.submit(() -> {
                            together.await();
                            reminded.node().run();
                            return null;
                        }));
            }
            for (var run : runs) {
                run.get();
            }
        }
        assertThat(reminded.told(reminded.officer)).hasSize(1);
        assertThat(reminded.told(reminded.upper)).hasSize(1);
        assertThat(reminded.mails).hasSize(2);
    }
}
