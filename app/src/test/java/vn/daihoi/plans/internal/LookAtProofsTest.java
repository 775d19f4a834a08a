package vn.daihoi.plans.internal;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.plans.internal.FilingWard.PLAN;
import static vn.daihoi.plans.internal.FilingWard.TODAY;
import static vn.daihoi.plans.internal.FilingWard.TRAINING;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Role;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.notifications.internal.StoredNotifications;
import vn.daihoi.organization.PracticeDay;
import vn.daihoi.plans.Evidence.Outcome.Refused;
import vn.daihoi.plans.Evidence.Outcome.Unchanged;
import vn.daihoi.plans.Evidence.Refusal;
import vn.daihoi.plans.Look;
import vn.daihoi.plans.Plans;
import vn.daihoi.plans.Proofs;
import vn.daihoi.plans.State;
import vn.daihoi.platform.Ids;
import vn.daihoi.testing.InventedRegister;
import vn.daihoi.testing.PlatformTest;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// A ward files, the district looks.
@PlatformTest
@Transactional
class LookAtProofsTest {

    @Autowired ApplicationContext context;
    @Autowired Plans plans;
    @Autowired Proofs proofs;
    @Autowired LookAtProofs look;
    @Autowired ProofStore store;
    @Autowired PracticeDay practiceDay;
    @Autowired StoredNotifications bell;

    private FilingWard filing;

    @BeforeEach
    void open() {
        filing = FilingWard.in(context);
    }

    @Test
    void letsAProofCountWhileItWaits() {
        filing.file(PLAN, "Kế hoạch số 5");
        assertThat(filing.milestone(PLAN).state()).isEqualTo(State.REACHED_LATE);
        assertThat(filing.milestone(PLAN).look()).isEqualTo(Look.PENDING);
        assertThat(filing.below().awaitingLook()).containsEntry(PLAN, 1);
        assertThat(proofs.waiting(filing.campaign.id(), List.of(filing.district.id())))
                .isEqualTo(1);
    }

    @Test
    void acceptsSeveralAtOnceAndTakesThemBackTogether() {
        filing.file(PLAN, "Kế hoạch số 5");
        filing.file(TRAINING, "Đã dự tập huấn");
        UUID act = Ids.next();
        var looked = look.accept(filing.campaign.id(), filing.waiting(), act, filing.above);
        assertThat(looked.proofs()).hasSize(2);
        assertThat(filing.milestone(PLAN).look()).isEqualTo(Look.ACCEPTED);
        assertThat(filing.below().awaitingLook()).isEmpty();
        var settled = store.ofAct(filing.campaign.id(), List.of(filing.district.id()), act);
        assertThat(settled).hasSize(2);
        look.reopen(filing.campaign.id(), settled.stream().map(Proof::id).toList(), filing.above);
        assertThat(filing.milestone(PLAN).look()).isEqualTo(Look.PENDING);
        assertThat(filing.milestone(TRAINING).state().isReached()).isTrue();
        assertThat(filing.waiting()).hasSize(2);
    }

    @Test
    void acceptsAtOnceWhatTheLevelAboveFilesItself() {
        proofs.file(filing.ward, PLAN, TODAY, "Quận ghi hộ", null, filing.above);
        assertThat(filing.milestone(PLAN).look()).isEqualTo(Look.ACCEPTED);
        assertThat(filing.waiting()).isEmpty();
        assertThat(bell.list(filing.above.id())).isEmpty();
    }

    @Test
    void letsNobodyLookAtProofsOfTheirOwnUnitOrOfAnotherBranch() {
        var chair = filing.person(Role.UNIT_CHAIR, filing.ward);
        var elsewhere =
                filing.person(
                        Role.UPPER_OFFICER,
                        new InventedRegister(context).unit(filing.campaign, "912"));
        filing.file(PLAN, "Kế hoạch số 5");
        for (Viewer who : List.of(chair, filing.officer, elsewhere)) {
            assertThat(
                            look.accept(filing.campaign.id(), filing.waiting(), Ids.next(), who)
                                    .proofs())
                    .isEmpty();
            assertThat(
                            look.giveBack(
                                    filing.campaign.id(),
                                    filing.waiting().getFirst(),
                                    "x",
                                    Ids.next(),
                                    who))
                    .isEqualTo(new Refused(Refusal.NOT_WAITING));
        }
        assertThat(filing.milestone(PLAN).look()).isEqualTo(Look.PENDING);
    }

    @Test
    void asksForNoLookWhereNobodyAboveCould() {
        proofs.file(
                filing.district, "organising-committee", TODAY, "Quyết định 3", null, filing.above);
        var step =
                plans.of(filing.campaign.id(), filing.district.id()).stream()
                        .filter(each -> each.step().equals("organising-committee"))
                        .findFirst()
                        .orElseThrow();
        assertThat(step.look()).isNull();
        assertThat(step.state().isReached()).isTrue();
    }

    @Test
    void refusesASecondProofWhileOneStandsButNotTheSameSentTwice() {
        filing.file(PLAN, "Kế hoạch số 5");
        assertThat(proofs.file(filing.ward, PLAN, TODAY, "Kế hoạch số 5", null, filing.officer))
                .isInstanceOf(Unchanged.class);
        assertThat(proofs.file(filing.ward, PLAN, TODAY, "Kế hoạch số 6", null, filing.officer))
                .isEqualTo(new Refused(Refusal.ALREADY_REACHED));
        assertThat(store.of(filing.ward, List.of(PLAN))).hasSize(1);
    }

    @Test
    void passesOverWhatSomebodyElseSettledFirst() {
        filing.file(PLAN, "Kế hoạch số 5");
        var ids = filing.waiting();
        proofs.withdraw(filing.ward, PLAN, filing.officer);
        assertThat(look.accept(filing.campaign.id(), ids, Ids.next(), filing.above).passedOver())
                .isEqualTo(1);
        assertThat(filing.milestone(PLAN).state()).isEqualTo(State.OVERDUE);
    }

    @Test
    void ringsForBothSides() {
        filing.file(PLAN, "Kế hoạch số 5");
        assertThat(keys(filing.above)).containsExactly("plans.told.filed");
        look.accept(filing.campaign.id(), filing.waiting(), Ids.next(), filing.above);
        assertThat(keys(filing.officer)).containsExactly("plans.told.accepted");
        filing.file(TRAINING, "Đã dự");
        look.giveBack(
                filing.campaign.id(),
                filing.waiting().getFirst(),
                "Thiếu danh sách",
                Ids.next(),
                filing.above);
        var told = bell.list(filing.officer.id()).getFirst();
        assertThat(told.key()).isEqualTo("plans.told.returned");
        assertThat(told.arguments())
                .containsExactly(
                        "step:mttq-2024-2029:training", "Thiếu danh sách", filing.ward.fullName());
    }

    @Test
    void tellsAUnitOnceOfAllThatWasAcceptedTogether() {
        var steps = List.of(PLAN, TRAINING, "emulation");
        IntStream.range(0, 3).forEach(at -> filing.file(steps.get(at), "Việc " + at));
        look.accept(filing.campaign.id(), filing.waiting(), Ids.next(), filing.above);
        assertThat(keys(filing.officer)).containsExactly("plans.told.accepted.several");
        assertThat(bell.list(filing.officer.id()).getFirst().arguments()).contains("3");
    }

    @Test
    void staysAsItIsWhenDaysPass() {
        filing.file(PLAN, "Kế hoạch số 5");
        practiceDay.move(filing.campaign.id(), 7);
        assertThat(filing.milestone(PLAN).look()).isEqualTo(Look.PENDING);
        assertThat(filing.below().awaitingLook()).containsEntry(PLAN, 1);
    }

    private List<String> keys(Viewer who) {
        return bell.list(who.id()).stream().map(StoredNotifications.Message::key).toList();
    }
}
