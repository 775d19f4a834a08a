package vn.daihoi.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.notifications.internal.StoredNotifications;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.tasks.Tasks.Load;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// What other modules see of tasks; it is 26/02/2024.
@PlatformTest
class TasksTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final LocalDate TODAY = LocalDate.of(2024, 2, 26);

    @Autowired Tasks tasks;
    @Autowired Campaigns campaigns;
    @Autowired StoredNotifications notifications;
    @Autowired DSLContext database;

    private CampaignUnit ward;
    private CampaignUnit otherWard;
    private Viewer officer;
    private Viewer chair;

    @BeforeEach
    void open() {
        var campaign = TestCampaign.in(database, "viec-" + COUNT.incrementAndGet());
        var id = new CampaignId(campaign.campaignId());
        ward = campaigns.unit(id, "901").orElseThrow();
        otherWard = campaigns.unit(id, "902").orElseThrow();
        officer = campaign.officerOfWard("Đỗ Thị Mai");
        chair = campaign.chairOfWard("Lê Văn An");
    }

    @Test
    void makesOneTaskOfAnOriginHoweverOftenItIsTold() {
        var first = tasks.add(ward, decision("7", TODAY), chair);
        var again = tasks.add(ward, decision("7", TODAY.plusDays(3)), chair);
        assertThat(again).isEqualTo(first);
        var other = tasks.add(otherWard, decision("7", TODAY), chair);
        assertThat(other).isNotEqualTo(first);
        var stand = tasks.of(ward, "decision", List.of("7", "8"));
        assertThat(stand).containsOnlyKeys("7");
        assertThat(stand.get("7").due()).isEqualTo(TODAY);
        assertThat(stand.get("7").address()).endsWith("/u/901/tasks/" + first.value());
    }

    @Test
    void makesOneTaskOfAnOriginThatTwoTellAtOnce() throws Exception {
        Callable<TaskId> add = () -> tasks.add(ward, decision("9", TODAY), chair);
        try (var two = Executors.newFixedThreadPool(2)) {
            var made = two.invokeAll(List.of(add, add));
            assertThat(made.getFirst().get()).isEqualTo(made.getLast().get());
        }
    }

    @Test
    void tellsWhoWasGivenATaskBySomebodyElse() {
        var task = decision("1", TODAY).by(new Responsible(officer.id(), officer.name()));
        tasks.add(ward, task, chair);
        var told = notifications.list(officer.id());
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().arguments())
                .containsExactly("Lê Văn An", "Gửi báo cáo về quận", "Phường An Hòa", "26/02/2024");
        tasks.add(ward, decision("2", TODAY).by(new Responsible(chair.id(), "")), chair);
        assertThat(notifications.list(chair.id())).isEmpty();
    }

    @Test
    void countsWhatAPersonHasToDo() {
        var who = new Responsible(officer.id(), officer.name());
        tasks.add(ward, decision("1", TODAY.minusDays(1)).by(who), chair);
        tasks.add(ward, decision("2", TODAY).by(who), chair);
        tasks.add(ward, decision("3", TODAY.minusDays(9)), chair);
        assertThat(tasks.of(ward.campaign(), officer.id())).isEqualTo(new Load(2, 1));
        assertThat(tasks.of(ward.campaign(), chair.id())).isEqualTo(new Load(0, 0));
    }

    @Test
    void cutsALongTitleAndKeepsItWhole() {
        String title = "Báo cáo ".repeat(40).strip();
        var task = NewTask.of(title, null, origin("1"));
        assertThat(task.title()).hasSizeLessThanOrEqualTo(NewTask.LONGEST_TITLE).endsWith("…");
        assertThat(task.note()).isEqualTo(title);
        assertThatThrownBy(() -> NewTask.of(" ", null, origin("1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static NewTask decision(String key, LocalDate due) {
        return NewTask.of("Gửi báo cáo  về quận", due, origin(key));
    }

    private static TaskOrigin origin(String key) {
        return new TaskOrigin("decision", key, "Kết luận giao ban, điểm 2", "/meetings/1");
    }
}
