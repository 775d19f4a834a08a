package vn.daihoi.plans.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.Approvals;
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.DossierApprovalWithdrawn;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Side;
import vn.daihoi.dossiers.SubmissionId;
import vn.daihoi.dossiers.Upload;
import vn.daihoi.dossiers.Uploads;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.plans.Evidence;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.Plans;
import vn.daihoi.plans.StampPlan;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// The step of approval is reached by both sides' consent, by no one's word.
@PlatformTest
class DossierStepsTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String STEP = "review-readiness";
    private static final LocalDate FIRST = LocalDate.of(2024, 2, 20);
    private static final LocalDate LATER = LocalDate.of(2024, 2, 23);

    @Autowired DSLContext database;
    @Autowired Campaigns campaigns;
    @Autowired StampPlan stampPlan;
    @Autowired Plans plans;
    @Autowired Dossiers dossiers;
    @Autowired Approvals approvals;
    @Autowired DossierSteps steps;
    @Autowired Evidence evidence;

    private CampaignUnit ward;
    private Viewer chair;
    private Viewer approver;

    @BeforeEach
    void handIn() {
        var campaign = TestCampaign.in(database, "ho-so-" + COUNT.incrementAndGet());
        var opened = campaigns.byCode(campaign.code()).orElseThrow();
        ward = campaigns.unit(opened.id(), "901").orElseThrow();
        stampPlan.stamp(opened.id());
        chair = campaign.chairOfWard("Phạm Văn Tư");
        approver = campaign.approverOfDistrict("Ngô Văn Tú");
        dossiers.upload(
                ward,
                DocumentKey.first("bao-cao-chinh-tri"),
                chair,
                new Upload("a.docx", Uploads.docx("Báo cáo."), "", UUID.randomUUID(), 0));
        approvals.submit(ward, "", chair);
    }

    @Test
    void reachTheStepOnTheDayOfTheLaterPaperAndLeaveItWhenThatWasAMistake() {
        approvals.rule(ward, Side.UPPER, true, "12/TB-MTTQ-BTT", LATER, "", approver);
        assertThat(step().reachedOn()).isNull();
        approvals.rule(ward, Side.PARTY, true, "45-CV/ĐU", FIRST, "", chair);
        await().atMost(Duration.ofSeconds(20)).until(() -> step().reachedOn() != null);
        assertThat(step().reachedOn()).isEqualTo(LATER);
        assertThat(step().evidenceKind()).isEqualTo("dossier-approved");

        assertThat(
                        evidence.takeBack(
                                ward.campaign(), ward.id(), STEP, "dossier-approved", "another"))
                .isInstanceOf(Evidence.Outcome.Unchanged.class);
        steps.on(withdrawn(UUID.fromString(Objects.requireNonNull(step().evidenceObject()))));
        await().atMost(Duration.ofSeconds(20)).until(() -> step().reachedOn() == null);
    }

    /// The profiles let no step be reached by handing in alone, so a step is lent for it.
    @Test
    void takeTheHandingInBackWhenASideReturnsTheDossier() {
        String submission =
                database.fetchSingle(
                                "select id::text from dossiers.submission where unit_id = ?",
                                ward.id().value())
                        .get(0, String.class);
        evidence.reach(ward.campaign(), ward.id(), STEP, FIRST, "dossier-submitted", submission);
        assertThat(step().reachedOn()).isEqualTo(FIRST);
        approvals.rule(ward, Side.PARTY, false, null, FIRST, "Thiếu đề án nhân sự.", chair);
        await().atMost(Duration.ofSeconds(20)).until(() -> step().reachedOn() == null);
    }

    private DossierApprovalWithdrawn withdrawn(UUID submission) {
        return new DossierApprovalWithdrawn(
                ward.campaign(), ward.id(), new SubmissionId(submission));
    }

    private Milestone step() {
        return plans.of(ward.campaign(), ward.id()).stream()
                .filter(each -> each.step().equals(STEP))
                .findFirst()
                .orElseThrow();
    }
}
