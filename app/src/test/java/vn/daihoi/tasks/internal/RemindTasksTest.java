package vn.daihoi.tasks.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.notifications.internal.StoredNotifications;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.tasks.Responsible;
import vn.daihoi.tasks.TaskId;
import vn.daihoi.tasks.internal.ChangeTasks.Chosen;
import vn.daihoi.testing.PassingClock;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// The day before a task is due, and when it is; it is 08:00 on 26/02/2024.
@PlatformTest
class RemindTasksTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final LocalDate TODAY = LocalDate.of(2024, 2, 26);

    @Autowired ChangeTasks change;
    @Autowired Campaigns campaigns;
    @Autowired CampaignProfiles profiles;
    @Autowired TaskReminderStore store;
    @Autowired TaskBell bell;
    @Autowired StoredNotifications notifications;
    @Autowired TransactionOperations transactions;
    @Autowired DSLContext database;

    private final PassingClock clock = new PassingClock();
    private TestCampaign campaign;
    private CampaignUnit ward;
    private Viewer officer;

    @BeforeEach
    void open() {
        campaign = TestCampaign.in(database, "nhac-viec-" + COUNT.incrementAndGet());
        ward = campaigns.unit(new CampaignId(campaign.campaignId()), "901").orElseThrow();
        officer = campaign.officerOfWard("Đỗ Thị Mai");
        itIs(TODAY);
    }

    @Test
    void ringsTheDayBeforeAndOnceWhenItIsDue() {
        make("Gửi giấy mời", TODAY.plusDays(2));
        node().run();
        assertThat(keys()).isEmpty();
        for (int day = 1; day <= 9; day++) {
            itIs(TODAY.plusDays(day));
            node().run();
            node().run();
        }
        assertThat(keys()).containsExactly("tasks.bell.today", "tasks.bell.tomorrow");
    }

    @Test
    void ringsOnceForAllThatOnePersonHas() {
        make("Gửi giấy mời", TODAY);
        make("Thuê loa", TODAY.minusDays(1));
        make("Treo băng rôn", TODAY.plusDays(1));
        node().run();
        assertThat(keys()).containsExactly("tasks.bell.several");
        assertThat(notifications.list(officer.id()).getFirst().arguments())
                .containsExactly("Thuê loa", "2", "1");
    }

    @Test
    void keepsStillAtNightAndOfWhatIsDone() {
        var task = make("Gửi giấy mời", TODAY);
        clock.pass(Duration.ofHours(14));
        node().run();
        assertThat(keys()).isEmpty();
        change.done(new Chosen.OfUnit(ward, List.of(task.value())), officer);
        clock.pass(Duration.ofHours(10));
        node().run();
        assertThat(keys()).isEmpty();
    }

    @Test
    void tellsNothingToWhoMayNoLongerSeeTheUnit() {
        make("Gửi giấy mời", TODAY);
        database.execute(
                "update accounts.role_grant set revoked_at = now() where person_id = ?",
                officer.id().value());
        node().run();
        assertThat(keys()).isEmpty();
    }

    @Test
    void ringsAnewForANewDay() {
        var task = make("Gửi giấy mời", TODAY);
        node().run();
        change.move(new Chosen.OfUnit(ward, List.of(task.value())), TODAY.plusDays(1), officer);
        node().run();
        assertThat(keys()).containsExactly("tasks.bell.tomorrow", "tasks.bell.today");
    }

    @Test
    void ringsOnceThoughTwoNodesRemind() throws Exception {
        make("Gửi giấy mời", TODAY);
        var both = new CyclicBarrier(2);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            for (var done :
                    List.of(nodes.submit(() -> runAt(both)), nodes.submit(() -> runAt(both)))) {
                done.get();
            }
        }
        assertThat(keys()).hasSize(1);
    }

    private @org.jspecify.annotations.Nullable Void runAt(CyclicBarrier both) throws Exception {
        both.await();
        node().run();
        return null;
    }

    private TaskId make(String title, LocalDate due) {
        var who = new Responsible(officer.id(), officer.name());
        var wanted = new Wanted(title, "", who, due, null, Optional.empty(), List.of());
        return change.create(ward, wanted, officer);
    }

    private RemindTasks node() {
        return new RemindTasks(campaigns, profiles, store, bell, transactions, clock);
    }

    private List<String> keys() {
        return notifications.list(officer.id()).stream().map(message -> message.key()).toList();
    }

    private void itIs(LocalDate day) {
        database.execute(
                "update organization.campaign set practice_date = ? where id = ?",
                day,
                campaign.campaignId());
    }
}
