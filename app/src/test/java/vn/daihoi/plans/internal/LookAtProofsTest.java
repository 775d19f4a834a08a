package vn.daihoi.plans.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Role;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.notifications.internal.StoredNotifications;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.PracticeDay;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Evidence;
import vn.daihoi.plans.Evidence.Outcome.Done;
import vn.daihoi.plans.Evidence.Outcome.Refused;
import vn.daihoi.plans.Evidence.Outcome.Unchanged;
import vn.daihoi.plans.Evidence.Refusal;
import vn.daihoi.plans.Look;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.MilestoneOverdue;
import vn.daihoi.plans.Plans;
import vn.daihoi.plans.Proofs;
import vn.daihoi.plans.State;
import vn.daihoi.platform.Ids;
import vn.daihoi.testing.InventedRegister;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// A ward files, the district looks.
@PlatformTest
@Transactional
@RecordApplicationEvents
class LookAtProofsTest {

    private static final LocalDate TODAY = InventedRegister.TODAY;

    /// due on 15/09/2023 for every ward
    private static final String PLAN = "ward-plan";

    private static final String TRAINING = "training";

    @Autowired ApplicationContext context;
    @Autowired DSLContext database;
    @Autowired Plans plans;
    @Autowired Evidence evidence;
    @Autowired Proofs proofs;
    @Autowired LookAtProofs look;
    @Autowired ProofStore store;
    @Autowired PracticeDay practiceDay;
    @Autowired StoredNotifications bell;
    @Autowired ApplicationEvents events;

    private Campaign campaign;
    private CampaignUnit ward;
    private CampaignUnit district;
    private Viewer officer;
    private Viewer above;

    @BeforeEach
    void open() {
        var register = new InventedRegister(context);
        register.read(2, 2);
        campaign = register.campaign("thu", "91", TODAY);
        ward = register.unit(campaign, "91101");
        district = register.unit(campaign, "911");
        officer = person(Role.UNIT_OFFICER, ward);
        above = person(Role.UPPER_OFFICER, district);
    }

    @Test
    void letsAProofCountWhileItWaits() {
        file(PLAN, "Kế hoạch số 5");
        assertThat(milestone(PLAN).state()).isEqualTo(State.REACHED_LATE);
        assertThat(milestone(PLAN).look()).isEqualTo(Look.PENDING);
        assertThat(below().awaitingLook()).containsEntry(PLAN, 1);
        assertThat(proofs.waiting(campaign.id(), List.of(district.id()))).isEqualTo(1);
    }

    @Test
    void acceptsSeveralAtOnceAndTakesThemBackTogether() {
        file(PLAN, "Kế hoạch số 5");
        file(TRAINING, "Đã dự tập huấn");
        UUID act = Ids.next();
        var looked = look.accept(campaign.id(), waiting(), act, above);
        assertThat(looked.proofs()).hasSize(2);
        assertThat(milestone(PLAN).look()).isEqualTo(Look.ACCEPTED);
        assertThat(below().awaitingLook()).isEmpty();
        var settled = store.ofAct(campaign.id(), List.of(district.id()), act);
        assertThat(settled).hasSize(2);
        look.reopen(campaign.id(), settled.stream().map(Proof::id).toList(), above);
        assertThat(milestone(PLAN).look()).isEqualTo(Look.PENDING);
        assertThat(milestone(TRAINING).state().isReached()).isTrue();
        assertThat(waiting()).hasSize(2);
    }

    @Test
    void opensTheStepAgainWhenAProofIsReturned() {
        file(PLAN, "Kế hoạch số 5");
        look.giveBack(campaign.id(), waiting().getFirst(), " Thiếu dấu ", Ids.next(), above);
        assertThat(milestone(PLAN).state()).isEqualTo(State.OVERDUE);
        assertThat(milestone(PLAN).look()).isEqualTo(Look.returned("Thiếu dấu"));
        assertThat(milestone(PLAN).proof()).isNull();
        assertThat(below().awaitingLook()).isEmpty();
        assertThat(events.stream(MilestoneOverdue.class).map(MilestoneOverdue::step))
                .contains(PLAN);
    }

    @Test
    void keepsWhatWasReturnedWhenTheUnitFilesAnew() {
        file(PLAN, "Kế hoạch số 5");
        look.giveBack(campaign.id(), waiting().getFirst(), "Thiếu dấu", Ids.next(), above);
        file(PLAN, "Kế hoạch số 5, bản có dấu");
        assertThat(milestone(PLAN).look()).isEqualTo(Look.PENDING);
        assertThat(store.of(ward, List.of(PLAN)))
                .extracting(Proof::words, Proof::state, Proof::answer)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Kế hoạch số 5, bản có dấu", ProofState.PENDING, ""),
                        org.assertj.core.groups.Tuple.tuple(
                                "Kế hoạch số 5", ProofState.RETURNED, "Thiếu dấu"));
    }

    @Test
    void putsAReturnedProofBackUnlessTheUnitHasFiledAnew() {
        file(PLAN, "Kế hoạch số 5");
        UUID id = waiting().getFirst();
        look.giveBack(campaign.id(), id, "Nhầm", Ids.next(), above);
        assertThat(look.reopen(campaign.id(), List.of(id), above).passedOver()).isZero();
        assertThat(milestone(PLAN).proof()).isEqualTo("Kế hoạch số 5");
        assertThat(milestone(PLAN).look()).isEqualTo(Look.PENDING);

        look.giveBack(campaign.id(), id, "Thiếu dấu", Ids.next(), above);
        file(PLAN, "Bản có dấu");
        assertThat(look.reopen(campaign.id(), List.of(id), above).passedOver()).isEqualTo(1);
        assertThat(milestone(PLAN).proof()).isEqualTo("Bản có dấu");
    }

    @Test
    void acceptsAtOnceWhatTheLevelAboveFilesItself() {
        proofs.file(ward, PLAN, TODAY, "Quận ghi hộ", null, above);
        assertThat(milestone(PLAN).look()).isEqualTo(Look.ACCEPTED);
        assertThat(waiting()).isEmpty();
        assertThat(bell.list(above.id())).isEmpty();
    }

    @Test
    void letsNobodyLookAtProofsOfTheirOwnUnitOrOfAnotherBranch() {
        var chair = person(Role.UNIT_CHAIR, ward);
        var elsewhere =
                person(Role.UPPER_OFFICER, new InventedRegister(context).unit(campaign, "912"));
        file(PLAN, "Kế hoạch số 5");
        for (Viewer who : List.of(chair, officer, elsewhere)) {
            assertThat(look.accept(campaign.id(), waiting(), Ids.next(), who).proofs()).isEmpty();
            assertThat(look.giveBack(campaign.id(), waiting().getFirst(), "x", Ids.next(), who))
                    .isEqualTo(new Refused(Refusal.NOT_WAITING));
        }
        assertThat(milestone(PLAN).look()).isEqualTo(Look.PENDING);
    }

    @Test
    void asksForNoLookWhereNobodyAboveCould() {
        proofs.file(district, "organising-committee", TODAY, "Quyết định 3", null, above);
        var step =
                plans.of(campaign.id(), district.id()).stream()
                        .filter(each -> each.step().equals("organising-committee"))
                        .findFirst()
                        .orElseThrow();
        assertThat(step.look()).isNull();
        assertThat(step.state().isReached()).isTrue();
    }

    @Test
    void countsWhatHappenedMeanwhileWhenTheProofIsReturned() {
        file(PLAN, "Kế hoạch số 5");
        assertThat(reach("d1")).isInstanceOf(Unchanged.class);
        reach("d2");
        look.giveBack(campaign.id(), waiting().getFirst(), "Thiếu dấu", Ids.next(), above);
        assertThat(milestone(PLAN).evidenceKind()).isEqualTo("document-uploaded");
        assertThat(milestone(PLAN).evidenceObject()).isEqualTo("d1");
        assertThat(milestone(PLAN).look()).isNull();
    }

    private Evidence.Outcome reach(String object) {
        return evidence.reach(campaign.id(), ward.id(), PLAN, TODAY, "document-uploaded", object);
    }

    @Test
    void countsWhatHappenedMeanwhileWhenTheUnitTakesTheProofBack() {
        file(PLAN, "Kế hoạch số 5");
        reach("d1");
        assertThat(proofs.withdraw(ward, PLAN, officer)).isInstanceOf(Done.class);
        assertThat(milestone(PLAN).evidenceObject()).isEqualTo("d1");
        proofs.withdraw(ward, PLAN, officer);
        assertThat(milestone(PLAN).state()).isEqualTo(State.OVERDUE);
        assertThat(store.of(ward, List.of(PLAN)).getFirst().state())
                .isEqualTo(ProofState.WITHDRAWN);
    }

    @Test
    void closesAReturnedStepByWhatHappensInTheProgram() {
        file(PLAN, "Kế hoạch số 5");
        look.giveBack(campaign.id(), waiting().getFirst(), "Thiếu dấu", Ids.next(), above);
        assertThat(reach("d1")).isInstanceOf(Done.class);
        assertThat(milestone(PLAN).look()).isNull();
    }

    @Test
    void refusesASecondProofWhileOneStandsButNotTheSameSentTwice() {
        file(PLAN, "Kế hoạch số 5");
        assertThat(proofs.file(ward, PLAN, TODAY, "Kế hoạch số 5", null, officer))
                .isInstanceOf(Unchanged.class);
        assertThat(proofs.file(ward, PLAN, TODAY, "Kế hoạch số 6", null, officer))
                .isEqualTo(new Refused(Refusal.ALREADY_REACHED));
        assertThat(store.of(ward, List.of(PLAN))).hasSize(1);
    }

    @Test
    void asksForWordsOfAReturn() {
        file(PLAN, "Kế hoạch số 5");
        UUID id = waiting().getFirst();
        assertThat(look.giveBack(campaign.id(), id, " ", Ids.next(), above))
                .isEqualTo(new Refused(Refusal.NO_WORDS));
        assertThat(look.giveBack(campaign.id(), id, "x".repeat(1001), Ids.next(), above))
                .isEqualTo(new Refused(Refusal.TOO_LONG));
    }

    @Test
    void passesOverWhatSomebodyElseSettledFirst() {
        file(PLAN, "Kế hoạch số 5");
        var ids = waiting();
        proofs.withdraw(ward, PLAN, officer);
        assertThat(look.accept(campaign.id(), ids, Ids.next(), above).passedOver()).isEqualTo(1);
        assertThat(milestone(PLAN).state()).isEqualTo(State.OVERDUE);
    }

    @Test
    void ringsForBothSides() {
        file(PLAN, "Kế hoạch số 5");
        assertThat(keys(above)).containsExactly("plans.told.filed");
        look.accept(campaign.id(), waiting(), Ids.next(), above);
        assertThat(keys(officer)).containsExactly("plans.told.accepted");
        file(TRAINING, "Đã dự");
        look.giveBack(campaign.id(), waiting().getFirst(), "Thiếu danh sách", Ids.next(), above);
        var told = bell.list(officer.id()).getFirst();
        assertThat(told.key()).isEqualTo("plans.told.returned");
        assertThat(told.arguments())
                .containsExactly(
                        "step:mttq-2024-2029:training", "Thiếu danh sách", ward.fullName());
    }

    @Test
    void tellsAUnitOnceOfAllThatWasAcceptedTogether() {
        var steps = List.of(PLAN, TRAINING, "emulation");
        IntStream.range(0, 3).forEach(at -> file(steps.get(at), "Việc " + at));
        look.accept(campaign.id(), waiting(), Ids.next(), above);
        assertThat(keys(officer)).containsExactly("plans.told.accepted.several");
        assertThat(bell.list(officer.id()).getFirst().arguments()).contains("3");
    }

    @Test
    void staysAsItIsWhenDaysPass() {
        file(PLAN, "Kế hoạch số 5");
        practiceDay.move(campaign.id(), 7);
        assertThat(milestone(PLAN).look()).isEqualTo(Look.PENDING);
        assertThat(below().awaitingLook()).containsEntry(PLAN, 1);
    }

    private List<String> keys(Viewer who) {
        return bell.list(who.id()).stream().map(StoredNotifications.Message::key).toList();
    }

    private void file(String step, String words) {
        assertThat(proofs.file(ward, step, TODAY, words, null, officer)).isInstanceOf(Done.class);
    }

    private List<UUID> waiting() {
        return store.waiting(campaign.id(), List.of(district.id()), 10).stream()
                .map(Proof::id)
                .toList();
    }

    private vn.daihoi.plans.BranchProgress below() {
        UnitId id = district.id();
        return plans.below(campaign.id(), List.of(id)).get(id);
    }

    private Viewer person(Role role, CampaignUnit unit) {
        return TestPerson.in(database, role, unit.id().value()).viewer();
    }

    private Milestone milestone(String step) {
        return plans.of(campaign.id(), ward.id()).stream()
                .filter(each -> each.step().equals(step))
                .findFirst()
                .orElseThrow();
    }
}
