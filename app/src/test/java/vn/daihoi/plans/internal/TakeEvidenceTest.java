package vn.daihoi.plans.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.Plans;
import vn.daihoi.plans.Proofs;
import vn.daihoi.plans.StampPlan;
import vn.daihoi.plans.internal.WaitingEvidence.Shows;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;
import vn.daihoi.testing.TestPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

@PlatformTest
class TakeEvidenceTest {

    private static final String STEP = "upper-plan";
    private static final LocalDate DAY = LocalDate.of(2024, 2, 20);

    @Autowired DSLContext database;
    @Autowired StampPlan stamp;
    @Autowired Plans plans;
    @Autowired WaitingEvidence waiting;
    @Autowired TakeEvidence take;
    @Autowired Proofs proofs;
    @Autowired Campaigns campaigns;
    @Autowired TransactionTemplate transaction;

    private CampaignId campaign;
    private UnitId ward;

    @BeforeEach
    void stampAPlan() {
        var test =
                TestCampaign.in(database, "take-" + UUID.randomUUID().toString().substring(0, 8));
        campaign = new CampaignId(test.campaignId());
        ward = new UnitId(test.wardId());
        test.officerOfDistrict("Vũ Thị Lan");
        stamp.stamp(campaign);
    }

    private Milestone step() {
        return plans.of(campaign, ward).stream()
                .filter(each -> each.step().equals(STEP))
                .findFirst()
                .orElseThrow();
    }

    private void add(LocalDate on, String object) {
        add(STEP, on, object);
    }

    private void add(String step, LocalDate on, String object) {
        waiting.add(campaign, List.of(new Shows(ward, step, on, "directive-acknowledged", object)));
    }

    private void takeAll() {
        while (take.some()) {}
    }

    @Test
    void keepsTheFirstOfSeveralForOneStep() {
        add(DAY, "first");
        add(DAY.plusDays(1), "second");
        takeAll();
        assertThat(step().evidenceObject()).isEqualTo("first");
        assertThat(step().reachedOn()).isEqualTo(DAY);
    }

    @Test
    void leavesAStepAloneThatIsReachedOrThatNobodyHas() {
        add(DAY, "first");
        takeAll();
        add(DAY, "again");
        add("no-such-step", DAY, "x");
        assertThat(database.fetchCount(database.selectFrom("plans.evidence_waiting"))).isZero();
    }

    @Test
    void keepsWhatHappensWhileAProofStandsBesideIt() {
        var unit = campaigns.unit(campaign, ward).orElseThrow();
        proofs.file(unit, STEP, DAY, "Công văn 12", null, TestPerson.in(database).viewer());
        add(DAY.plusDays(1), "paper");
        takeAll();
        assertThat(step().evidenceKind()).isEqualTo("proof");
        assertThat(
                        database.fetchSingle(
                                        "select meanwhile_object from plans.proof where campaign_id = ?",
                                        campaign.value())
                                .get(0))
                .isEqualTo("paper");
    }

    private void takeBack(String object) {
        waiting.takeBack(campaign, ward, DAY, "directive-acknowledged", object);
    }

    @Test
    void takesWhatTurnedOutNotToHaveHappenedInItsOrder() {
        add(DAY, "first");
        takeBack("first");
        takeAll();
        assertThat(step().reachedOn()).isNull();

        add(DAY, "second");
        takeAll();
        takeBack("second");
        add(DAY.plusDays(1), "third");
        takeAll();
        assertThat(step().evidenceObject()).isEqualTo("third");
    }

    @Test
    void takesNothingBackThatOtherEvidenceShows() {
        add(DAY, "first");
        takeAll();
        takeBack("another");
        assertThat(database.fetchCount(database.selectFrom("plans.evidence_waiting"))).isZero();
        assertThat(step().evidenceObject()).isEqualTo("first");
    }

    @Test
    void forgetsWhatWasKeptBesideAProof() {
        var unit = campaigns.unit(campaign, ward).orElseThrow();
        proofs.file(unit, STEP, DAY, "Công văn 12", null, TestPerson.in(database).viewer());
        add(DAY.plusDays(1), "paper");
        takeAll();
        takeBack("paper");
        takeAll();
        assertThat(step().evidenceKind()).isEqualTo("proof");
        assertThat(
                        database.fetchSingle(
                                        "select meanwhile_object from plans.proof where campaign_id = ?",
                                        campaign.value())
                                .get(0))
                .isNull();
    }

    @Test
    void refusesADayThatHasNotCome() {
        add(DAY.plusYears(1), "early");
        takeAll();
        assertThat(step().reachedOn()).isNull();
    }

    @Test
    void losesNothingWhenTheProgramBreaksOffInItsMiddle() {
        transaction.executeWithoutResult(status -> {
            add(DAY, "kept");
            // In the same transaction, so that no other taker sees it before.
            take.some();
            assertThat(step().evidenceObject()).isEqualTo("kept");
            status.setRollbackOnly();
        });
        assertThat(step().reachedOn()).isNull();
        add(DAY, "kept");
        transaction.executeWithoutResult(status -> {
            take.some();
            status.setRollbackOnly();
        });
        takeAll();
        assertThat(step().evidenceObject()).isEqualTo("kept");
    }

    @Test
    void writesOneEntryForEachStepHoweverManyNodesTake() throws InterruptedException {
        add(DAY, "once");
        try (var nodes = Executors.newFixedThreadPool(4)) {
            for (int node = 0; node < 4; node++) {
                nodes.submit(this::takeAll);
            }
            nodes.shutdown();
            assertThat(nodes.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(step().reachedOn()).isEqualTo(DAY);
        assertThat(
                        database.fetchSingle(
                                        "select count(*)::int from audit.entry where act = 'plans.step.reach' and campaign_id = ?",
                                        campaign.value())
                                .get(0, int.class))
                .isEqualTo(1);
    }
}
