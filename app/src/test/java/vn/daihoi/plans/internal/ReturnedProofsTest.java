package vn.daihoi.plans.internal;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.plans.internal.FilingWard.PLAN;
import static vn.daihoi.plans.internal.FilingWard.TODAY;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.plans.Evidence;
import vn.daihoi.plans.Evidence.Outcome.Done;
import vn.daihoi.plans.Evidence.Outcome.Refused;
import vn.daihoi.plans.Evidence.Outcome.Unchanged;
import vn.daihoi.plans.Evidence.Refusal;
import vn.daihoi.plans.Look;
import vn.daihoi.plans.MilestoneOverdue;
import vn.daihoi.plans.Proofs;
import vn.daihoi.plans.State;
import vn.daihoi.platform.Ids;
import vn.daihoi.testing.PlatformTest;

import java.util.List;
import java.util.UUID;

/// A ward files, the district gives back.
@PlatformTest
@Transactional
@RecordApplicationEvents
class ReturnedProofsTest {

    @Autowired ApplicationContext context;
    @Autowired Evidence evidence;
    @Autowired Proofs proofs;
    @Autowired LookAtProofs look;
    @Autowired ProofStore store;
    @Autowired ApplicationEvents events;

    private FilingWard filing;

    @BeforeEach
    void open() {
        filing = FilingWard.in(context);
    }

    @Test
    void opensTheStepAgainWhenAProofIsReturned() {
        filing.file(PLAN, "Kế hoạch số 5");
        look.giveBack(
                filing.campaign.id(),
                filing.waiting().getFirst(),
                " Thiếu dấu ",
                Ids.next(),
                filing.above);
        assertThat(filing.milestone(PLAN).state()).isEqualTo(State.OVERDUE);
        assertThat(filing.milestone(PLAN).look()).isEqualTo(Look.returned("Thiếu dấu"));
        assertThat(filing.milestone(PLAN).proof()).isNull();
        assertThat(filing.below().awaitingLook()).isEmpty();
        assertThat(events.stream(MilestoneOverdue.class).map(MilestoneOverdue::step))
                .contains(PLAN);
    }

    @Test
    void keepsWhatWasReturnedWhenTheUnitFilesAnew() {
        filing.file(PLAN, "Kế hoạch số 5");
        look.giveBack(
                filing.campaign.id(),
                filing.waiting().getFirst(),
                "Thiếu dấu",
                Ids.next(),
                filing.above);
        filing.file(PLAN, "Kế hoạch số 5, bản có dấu");
        assertThat(filing.milestone(PLAN).look()).isEqualTo(Look.PENDING);
        assertThat(store.of(filing.ward, List.of(PLAN)))
                .extracting(Proof::words, Proof::state, Proof::answer)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Kế hoạch số 5, bản có dấu", ProofState.PENDING, ""),
                        org.assertj.core.groups.Tuple.tuple(
                                "Kế hoạch số 5", ProofState.RETURNED, "Thiếu dấu"));
    }

    @Test
    void putsAReturnedProofBackUnlessTheUnitHasFiledAnew() {
        filing.file(PLAN, "Kế hoạch số 5");
        UUID id = filing.waiting().getFirst();
        look.giveBack(filing.campaign.id(), id, "Nhầm", Ids.next(), filing.above);
        assertThat(look.reopen(filing.campaign.id(), List.of(id), filing.above).passedOver())
                .isZero();
        assertThat(filing.milestone(PLAN).proof()).isEqualTo("Kế hoạch số 5");
        assertThat(filing.milestone(PLAN).look()).isEqualTo(Look.PENDING);

        look.giveBack(filing.campaign.id(), id, "Thiếu dấu", Ids.next(), filing.above);
        filing.file(PLAN, "Bản có dấu");
        assertThat(look.reopen(filing.campaign.id(), List.of(id), filing.above).passedOver())
                .isEqualTo(1);
        assertThat(filing.milestone(PLAN).proof()).isEqualTo("Bản có dấu");
    }

    @Test
    void countsWhatHappenedMeanwhileWhenTheProofIsReturned() {
        filing.file(PLAN, "Kế hoạch số 5");
        assertThat(reach("d1")).isInstanceOf(Unchanged.class);
        reach("d2");
        look.giveBack(
                filing.campaign.id(),
                filing.waiting().getFirst(),
                "Thiếu dấu",
                Ids.next(),
                filing.above);
        assertThat(filing.milestone(PLAN).evidenceKind()).isEqualTo("document-uploaded");
        assertThat(filing.milestone(PLAN).evidenceObject()).isEqualTo("d1");
        assertThat(filing.milestone(PLAN).look()).isNull();
    }

    private Evidence.Outcome reach(String object) {
        return evidence.reach(
                filing.campaign.id(), filing.ward.id(), PLAN, TODAY, "document-uploaded", object);
    }

    @Test
    void countsWhatHappenedMeanwhileWhenTheUnitTakesTheProofBack() {
        filing.file(PLAN, "Kế hoạch số 5");
        reach("d1");
        assertThat(proofs.withdraw(filing.ward, PLAN, filing.officer)).isInstanceOf(Done.class);
        assertThat(filing.milestone(PLAN).evidenceObject()).isEqualTo("d1");
        proofs.withdraw(filing.ward, PLAN, filing.officer);
        assertThat(filing.milestone(PLAN).state()).isEqualTo(State.OVERDUE);
        assertThat(store.of(filing.ward, List.of(PLAN)).getFirst().state())
                .isEqualTo(ProofState.WITHDRAWN);
    }

    @Test
    void closesAReturnedStepByWhatHappensInTheProgram() {
        filing.file(PLAN, "Kế hoạch số 5");
        look.giveBack(
                filing.campaign.id(),
                filing.waiting().getFirst(),
                "Thiếu dấu",
                Ids.next(),
                filing.above);
        assertThat(reach("d1")).isInstanceOf(Done.class);
        assertThat(filing.milestone(PLAN).look()).isNull();
    }

    @Test
    void asksForWordsOfAReturn() {
        filing.file(PLAN, "Kế hoạch số 5");
        UUID id = filing.waiting().getFirst();
        assertThat(look.giveBack(filing.campaign.id(), id, " ", Ids.next(), filing.above))
                .isEqualTo(new Refused(Refusal.NO_WORDS));
        assertThat(
                        look.giveBack(
                                filing.campaign.id(),
                                id,
                                "x".repeat(1001),
                                Ids.next(),
                                filing.above))
                .isEqualTo(new Refused(Refusal.TOO_LONG));
    }
}
