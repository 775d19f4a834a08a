package vn.daihoi.reminders.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.notifications.MessageWay;
import vn.daihoi.notifications.Notifications;
import vn.daihoi.notifications.Outbox;
import vn.daihoi.notifications.Outgoing;
import vn.daihoi.notifications.internal.StoredNotifications;
import vn.daihoi.notifications.internal.StoredNotifications.Message;
import vn.daihoi.obstacles.NewObstacle;
import vn.daihoi.obstacles.ObstacleId;
import vn.daihoi.obstacles.ObstacleKind;
import vn.daihoi.obstacles.ObstacleSource;
import vn.daihoi.obstacles.Obstacles;
import vn.daihoi.obstacles.Severity;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Evidence;
import vn.daihoi.plans.Plans;
import vn.daihoi.plans.StampPlan;
import vn.daihoi.platform.Ids;
import vn.daihoi.testing.PassingClock;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// One ward with one open step; it is 08:00 on 26/02/2024, and the mail of the program is open.
@PlatformTest
class RemindPeopleTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final LocalDate TODAY = LocalDate.of(2024, 2, 26);
    private static final String STEP = "ward-plan";

    @Autowired DSLContext database;
    @Autowired StampPlan stampPlan;
    @Autowired Plans plans;
    @Autowired Evidence evidence;
    @Autowired Campaigns campaigns;
    @Autowired CampaignProfiles profiles;
    @Autowired Answerable answerable;
    @Autowired DailyNotes notes;
    @Autowired Obstacles obstacles;
    @Autowired Notifications bell;
    @Autowired StoredNotifications notifications;
    @Autowired TransactionOperations transactions;

    private final PassingClock clock = new PassingClock();
    private final List<Outgoing> mails = Collections.synchronizedList(new ArrayList<>());
    private TestCampaign campaign;
    private CampaignId id;
    private UnitId ward;
    private Viewer officer;
    private Viewer upper;

    @BeforeEach
    void open() {
        campaign = TestCampaign.in(database, "nhac-" + COUNT.incrementAndGet());
        id = new CampaignId(campaign.campaignId());
        ward = new UnitId(campaign.wardId());
        stampPlan.stamp(id);
        database.execute(
                "delete from plans.milestone where campaign_id = ? and (step <> ? or unit_id <> ?)",
                campaign.campaignId(),
                STEP,
                campaign.wardId());
        officer = campaign.officerOfWard("Đỗ Thị Mai");
        upper = campaign.officerOfDistrict("Trần Văn Bình");
    }

    @Test
    void tellsTheWardBeforeAStepIsDue() {
        dueOn(TODAY.plusDays(7));
        node().run();
        assertThat(told(officer)).hasSize(1);
        assertThat(told(officer).getFirst().arguments())
                .containsExactly(
                        "26/02/2024", "0", "1", "step:mttq-2024-2029:ward-plan", "Phường An Hòa");
        assertThat(told(upper)).isEmpty();
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().subject()).contains("0 mốc quá hạn, 1 mốc đến hạn");
        assertThat(mails.getFirst().body())
                .contains("Phường An Hòa:", "(hạn 04/03/2024, còn 7 ngày)");
    }

    @Test
    void saysNothingLongBefore() {
        dueOn(TODAY.plusDays(8));
        node().run();
        assertThat(told(officer)).isEmpty();
    }

    @Test
    void tellsEachRuleOnceThroughTheDays() {
        dueOn(TODAY.plusDays(7));
        for (LocalDate day = TODAY; day.isBefore(TODAY.plusDays(30)); day = day.plusDays(1)) {
            itIs(day);
            node().run();
            node().run();
        }
        // 7 and 2 days before, on the day, 3 and 7 days after; the level above of the last two.
        assertThat(told(officer)).hasSize(5);
        assertThat(told(upper)).hasSize(2);
        assertThat(mails).hasSize(7);
        assertThat(
                        database.fetch(
                                        "select rule from reminders.reminder where campaign_id = ? and person_id = ? and way = 'BELL' order by made_at, id",
                                        campaign.campaignId(),
                                        officer.id().value())
                                .getValues("rule", String.class))
                .containsExactly("before-7", "before-2", "at-due", "after-3", "after-7");
    }

    @Test
    void tellsOnlyWhereThingsStandAfterDaysWithoutTheProgram() {
        dueOn(TODAY.minusDays(5));
        node().run();
        assertThat(told(officer)).hasSize(1);
        assertThat(told(upper)).hasSize(1);
        assertThat(mails.getFirst().body()).contains("chậm 5 ngày");
    }

    @Test
    void leavesWhatIsLateForMonthsToAnOfficer() {
        dueOn(TODAY.minusDays(60));
        node().run();
        assertThat(told(officer)).isEmpty();
    }

    @Test
    void tellsTheWardAloneWhenNobodyAboveAnswers() {
        database.execute(
                "update accounts.role_grant set revoked_at = now() where person_id = ?",
                upper.id().value());
        dueOn(TODAY.minusDays(3));
        node().run();
        assertThat(told(officer)).hasSize(1);
        assertThat(told(upper)).isEmpty();
    }

    @Test
    void tellsEachOfManyOnlyOfTheirOwnUnit() {
        var other = campaign.officerOfOtherWard("Lê Văn Ba");
        stampPlan.stamp(id);
        database.execute(
                "update plans.milestone set due_on = case when number = 4 then date '2024-02-26' end where campaign_id = ?",
                campaign.campaignId());
        node().run();
        assertThat(told(officer).getFirst().arguments()).contains("1", "Phường An Hòa");
        assertThat(told(other).getFirst().arguments()).contains("1", "Phường Yên Vui");
        assertThat(mails)
                .hasSize(3)
                .noneMatch(
                        mail -> mail.body().contains("An Hòa") && mail.body().contains("Yên Vui"));
    }

    @Test
    void putsAllThatOnePersonHasIntoOneMessage() {
        stampPlan.stamp(id);
        database.execute(
                "update plans.milestone set due_on = date '2024-02-23' where campaign_id = ? and unit_id = ? and number <= 6",
                campaign.campaignId(),
                campaign.wardId());
        database.execute(
                "update plans.milestone set due_on = null where campaign_id = ? and (unit_id <> ? or number > 6)",
                campaign.campaignId(),
                campaign.wardId());
        node().run();
        assertThat(told(officer)).hasSize(1);
        assertThat(told(officer).getFirst().arguments()).contains("6");
        assertThat(mails).hasSize(2);
    }

    @Test
    void tellsWhoAnswersOfObstaclesThatWaitBesideTheSteps() {
        dueOn(TODAY.minusDays(3));
        raisedOn(TODAY.minusDays(4));
        node().run();
        var mail = mails.stream().filter(each -> each.body().contains("Chưa có hội trường"));
        assertThat(mail)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.subject())
                            .contains("1 mốc quá hạn")
                            .endsWith("1 vướng mắc chờ trả lời");
                    assertThat(each.body())
                            .contains("(nêu ngày 22/02/2024, đã chờ 4 ngày)")
                            .contains("/obstacles");
                });
        assertThat(told(upper)).anyMatch(each -> each.key().equals("obstacles.bell.waiting"));
        assertThat(told(officer)).noneMatch(each -> each.key().equals("obstacles.bell.waiting"));
    }

    /// After three days, a week, two weeks, three weeks.
    @Test
    void tellsOfAnObstacleNowAndThenAsLongAsItWaits() {
        dueOn(TODAY.plusDays(100));
        raisedOn(TODAY);
        for (LocalDate day = TODAY; day.isBefore(TODAY.plusDays(22)); day = day.plusDays(1)) {
            itIs(day);
            node().run();
            node().run();
        }
        assertThat(mails).hasSize(4);
        assertThat(mails.getFirst().subject()).endsWith(": 1 vướng mắc chờ trả lời");
    }

    @Test
    void saysNothingOfAnObstacleThatWasAnsweredInTheNight() {
        dueOn(TODAY.plusDays(100));
        raisedOn(TODAY.minusDays(3));
        clock.pass(Duration.ofHours(12));
        node().run();
        database.execute(
                "update obstacles.obstacle set state = 'closed', settled_on = now(), closed_from = 'open' where campaign_id = ?",
                campaign.campaignId());
        clock.pass(Duration.ofHours(11));
        node().run();
        assertThat(mails).isEmpty();
    }

    private void raisedOn(LocalDate day) {
        var unit = campaigns.unit(id, ward).orElseThrow();
        var obstacle =
                new NewObstacle(
                        new ObstacleId(Ids.next()),
                        unit,
                        ObstacleKind.FACILITIES,
                        Severity.SERIOUS,
                        ObstacleSource.UNIT,
                        null,
                        "Chưa có hội trường",
                        "");
        assertThat(obstacles.raise(obstacle, officer)).isEmpty();
        database.execute(
                "update obstacles.obstacle set raised_on = ? where campaign_id = ?",
                day,
                campaign.campaignId());
    }

    @Test
    void keepsStillAtNightAndLeavesOutWhatIsDoneByMorning() {
        dueOn(TODAY.plusDays(2));
        clock.pass(Duration.ofHours(12));
        node().run();
        assertThat(told(officer)).isEmpty();
        evidence.fileProof(id, ward, STEP, TODAY, "Kế hoạch 05");
        clock.pass(Duration.ofHours(11));
        node().run();
        assertThat(told(officer)).isEmpty();
        assertThat(mails).isEmpty();
    }

    @Test
    void tellsInTheMorningWhatTheNightHeldBack() {
        dueOn(TODAY.plusDays(2));
        clock.pass(Duration.ofHours(12));
        node().run();
        clock.pass(Duration.ofHours(11));
        node().run();
        assertThat(told(officer)).hasSize(1);
        assertThat(mails).hasSize(1);
    }

    /// Seen to fail when what waits is read first and marked after.
    @Test
    void tellsOnceWhenTwoNodesDoItAtTheSameTime() throws Exception {
        dueOn(TODAY.minusDays(3));
        var together = new CyclicBarrier(2);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var runs = new ArrayList<java.util.concurrent.Future<?>>();
            for (int n = 0; n < 2; n++) {
                runs.add(
                        nodes.submit(() -> {
                            together.await();
                            node().run();
                            return null;
                        }));
            }
            for (var run : runs) {
                run.get();
            }
        }
        assertThat(told(officer)).hasSize(1);
        assertThat(told(upper)).hasSize(1);
        assertThat(mails).hasSize(2);
    }

    /// A node of its own on the same database; mail is taken down instead of stored.
    private Node node() {
        var store = new ReminderStore(database, clock);
        var outbox = new TakenDown();
        return new Node(
                new CollectReminders(
                        plans, profiles, answerable, notes, outbox, store, transactions, clock),
                new SendDigests(
                        store,
                        plans,
                        new OpenLines(plans, campaigns),
                        notes,
                        profiles,
                        bell,
                        outbox,
                        transactions,
                        clock,
                        "https://mattran.example.vn"),
                campaigns.get(id));
    }

    private record Node(CollectReminders collect, SendDigests digests, Campaign campaign) {

        void run() {
            collect.collect(campaign);
            digests.send(campaign);
        }
    }

    private final class TakenDown implements Outbox {

        @Override
        public boolean isOpen(MessageWay way) {
            return way == MessageWay.MAIL;
        }

        @Override
        public int put(MessageWay way, Collection<PersonId> people, Outgoing message) {
            mails.add(message);
            return people.size();
        }
    }

    private void dueOn(LocalDate day) {
        database.execute(
                "update plans.milestone set due_on = ? where campaign_id = ?",
                day,
                campaign.campaignId());
    }

    private void itIs(LocalDate day) {
        database.execute(
                "update organization.campaign set practice_date = ? where id = ?",
                day,
                campaign.campaignId());
    }

    private List<Message> told(Viewer person) {
        return notifications.list(person.id());
    }
}
