package vn.daihoi.tasks.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.tasks.Repeat;
import vn.daihoi.tasks.Repeat.Span;
import vn.daihoi.tasks.Responsible;
import vn.daihoi.tasks.TaskId;
import vn.daihoi.tasks.TaskState;
import vn.daihoi.tasks.internal.ChangeTasks.Chosen;
import vn.daihoi.tasks.internal.ChangeTasks.Outcome;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// What people do with tasks of a ward, and take back; it is 26/02/2024.
@PlatformTest
class ChangeTasksTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final LocalDate TODAY = LocalDate.of(2024, 2, 26);

    @Autowired ChangeTasks change;
    @Autowired UndoActs undo;
    @Autowired ReadTasks read;
    @Autowired WorkOnTask work;
    @Autowired Campaigns campaigns;
    @Autowired DSLContext database;

    private CampaignUnit ward;
    private CampaignUnit otherWard;
    private Viewer officer;
    private Viewer chair;
    private Viewer stranger;

    @BeforeEach
    void begin() {
        var campaign = TestCampaign.in(database, "doi-viec-" + COUNT.incrementAndGet());
        var id = new CampaignId(campaign.campaignId());
        ward = campaigns.unit(id, "901").orElseThrow();
        otherWard = campaigns.unit(id, "902").orElseThrow();
        officer = campaign.officerOfWard("Đỗ Thị Mai");
        chair = campaign.chairOfWard("Lê Văn An");
        stranger = campaign.officerOfOtherWard("Trần Thị Bích");
    }

    @Test
    void finishesManyAtOnceAndTakesItBack() {
        var first = make("Gửi giấy mời", TODAY, Optional.empty());
        var second = make("Thuê loa", TODAY.plusDays(3), Optional.empty());
        var done = change.done(of(first, second), chair);
        assertThat(done.changed()).isEqualTo(2);
        assertThat(states(first, second)).containsOnly(TaskState.DONE);
        assertThat(find(first).content().standing().by()).isEqualTo("Lê Văn An");

        var back = undo.undo(ward.campaign(), act(done), officer);
        assertThat(back.changed()).isEqualTo(2);
        assertThat(states(first, second)).containsOnly(TaskState.OPEN);
        assertThat(undo.undo(ward.campaign(), act(done), officer).changed()).isZero();
    }

    @Test
    void leavesWhatSomebodyChangedSince() {
        var first = make("Gửi giấy mời", TODAY, Optional.empty());
        var second = make("Thuê loa", TODAY, Optional.empty());
        var moved = change.move(of(first, second), TODAY.plusDays(7), chair);
        change.hand(of(first), Responsible.named("Bà Lan"), officer);
        var back = undo.undo(ward.campaign(), act(moved), chair);
        assertThat(back.changed()).isEqualTo(1);
        assertThat(back.passedOver()).isEqualTo(1);
        assertThat(find(first).content().due()).isEqualTo(TODAY.plusDays(7));
        assertThat(find(second).content().due()).isEqualTo(TODAY);
    }

    @Test
    void takesActsBackOneAfterTheOther() {
        var task = make("Gửi giấy mời", TODAY, Optional.empty());
        var moved = change.move(of(task), TODAY.plusDays(7), chair);
        var handed = change.hand(of(task), Responsible.named("Bà Lan"), chair);
        undo.undo(ward.campaign(), act(handed), chair);
        undo.undo(ward.campaign(), act(moved), chair);
        assertThat(find(task).content().due()).isEqualTo(TODAY);
        assertThat(find(task).content().responsible().isNobody()).isTrue();
    }

    @Test
    void refusesToTakeBackWhatIsDoneInAnotherWard() {
        var task = make("Gửi giấy mời", TODAY, Optional.empty());
        var done = change.done(of(task), chair);
        assertThat(undo.undo(ward.campaign(), act(done), stranger).changed()).isZero();
        assertThat(states(task)).containsOnly(TaskState.DONE);
        var foreign = new Chosen.OfUnit(otherWard, List.of(task.value()));
        assertThat(change.reopen(foreign, stranger).changed()).isZero();
    }

    @Test
    void actsOnOnesOwnTasksOnlyWhereOneMay() {
        var mine = make("Gửi giấy mời", TODAY, Optional.empty());
        var other = make("Thuê loa", TODAY, Optional.empty());
        change.hand(of(mine), new Responsible(stranger.id(), stranger.name()), chair);
        var chosen = new Chosen.Mine(ward.campaign(), List.of(mine.value(), other.value()));
        assertThat(change.done(chosen, stranger).changed()).isZero();
        change.hand(of(mine), new Responsible(officer.id(), officer.name()), chair);
        var done = change.done(chosen, officer);
        assertThat(done.changed()).isEqualTo(1);
        assertThat(done.passedOver()).isEqualTo(1);
    }

    @Test
    void makesTheNextOfARowWhenOneIsSettledAndTakesItAwayAgain() {
        var weekly = new Repeat(1, Span.WEEK, TODAY.plusDays(14));
        var first = make("Báo cáo tuần", TODAY, Optional.of(weekly));
        work.addPoints(ward, first.value(), "Thu số liệu", chair);
        var done = change.done(of(first), chair);
        var next = open();
        assertThat(next.content().due()).isEqualTo(TODAY.plusDays(7));
        assertThat(read.find(ward, next.id().value()).orElseThrow().points()).hasSize(1);

        undo.undo(ward.campaign(), act(done), chair);
        assertThat(open().id()).isEqualTo(first);

        change.done(of(first), chair);
        change.drop(of(open().id()), "Nghỉ Tết", chair);
        assertThat(open().content().due()).isEqualTo(TODAY.plusDays(14));
        change.done(of(open().id()), chair);
        assertThat(read.of(ward)).noneMatch(Task::isOpen);
    }

    @Test
    void makesTheNextOfARowOnce() {
        var weekly = new Repeat(1, Span.WEEK, TODAY.plusDays(14));
        var first = make("Báo cáo tuần", TODAY, Optional.of(weekly));
        change.done(of(first), chair);
        change.reopen(of(first), chair);
        change.done(of(first), chair);
        assertThat(read.of(ward).stream().filter(Task::isOpen)).hasSize(1);
    }

    @Test
    void keepsTheNextOfARowThatSomebodyHasBegunWith() {
        var weekly = new Repeat(1, Span.WEEK, TODAY.plusDays(14));
        var first = make("Báo cáo tuần", TODAY, Optional.of(weekly));
        var done = change.done(of(first), chair);
        work.comment(ward, open().id().value(), "Đã xin số liệu", officer);
        assertThat(undo.undo(ward.campaign(), act(done), chair).changed()).isZero();
    }

    @Test
    void tellsWhoChangesATaskThatAnotherChangedMeanwhile() {
        var task = make("Gửi giấy mời", TODAY, Optional.empty());
        change.move(of(task), TODAY.plusDays(1), chair);
        var wanted = wanted("Gửi giấy mời họp", TODAY, Optional.empty());
        assertThat(change.change(ward, task.value(), 0, wanted, officer))
                .isEqualTo(Outcome.OVERTAKEN);
        assertThat(change.change(ward, task.value(), 1, wanted, officer)).isEqualTo(Outcome.DONE);
        assertThat(find(task).content().title()).isEqualTo("Gửi giấy mời họp");
        assertThat(read.find(ward, task.value()).orElseThrow().history())
                .extracting(line -> line.kind())
                .containsExactly(ActKind.CHANGE, ActKind.MOVE, ActKind.CREATE);
    }

    @Test
    void findsTasksWithoutDiacritics() {
        var task = make("Khảo sát Hội trường", TODAY, Optional.empty());
        make("Gửi giấy mời", TODAY, Optional.empty());
        assertThat(read.find(ward, "truong hoi")).containsExactly(task.value());
        assertThat(read.find(ward, "100%")).isEmpty();
    }

    private TaskId make(String title, LocalDate due, Optional<Repeat> repeat) {
        return change.create(ward, wanted(title, due, repeat), chair);
    }

    private static Wanted wanted(String title, LocalDate due, Optional<Repeat> repeat) {
        return new Wanted(title, "", Responsible.NOBODY, due, null, repeat, List.of());
    }

    private Chosen of(TaskId... tasks) {
        return new Chosen.OfUnit(ward, Arrays.stream(tasks).map(TaskId::value).toList());
    }

    private Task find(TaskId task) {
        return read.find(ward, task.value()).orElseThrow().task();
    }

    private Task open() {
        return read.of(ward).stream().filter(Task::isOpen).findFirst().orElseThrow();
    }

    private List<TaskState> states(TaskId... tasks) {
        return Arrays.stream(tasks).map(task -> find(task).content().standing().state()).toList();
    }

    private static UUID act(ChangeTasks.Done done) {
        return Objects.requireNonNull(done.act());
    }
}
