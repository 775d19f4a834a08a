package vn.daihoi.plans.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.Directives;
import vn.daihoi.directives.Directives.NewDirective;
import vn.daihoi.directives.Directives.NewRequirement;
import vn.daihoi.directives.ReceivedPapers;
import vn.daihoi.dossiers.Approvals;
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Side;
import vn.daihoi.dossiers.Upload;
import vn.daihoi.dossiers.Uploads;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.Plans;
import vn.daihoi.plans.RequiredEvidence;
import vn.daihoi.plans.StampPlan;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// A district demands something of its ward and names a step that officers else file proofs for.
@PlatformTest
class RequiredStepsTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String STEP = "organising-committee";
    private static final LocalDate DAY = LocalDate.of(2024, 2, 20);

    @Autowired DSLContext database;
    @Autowired Campaigns campaigns;
    @Autowired StampPlan stampPlan;
    @Autowired Plans plans;
    @Autowired Directives directives;
    @Autowired ReceivedPapers register;
    @Autowired Dossiers dossiers;
    @Autowired Approvals approvals;
    @Autowired RequiredEvidence evidence;
    @Autowired TakeEvidence take;

    private TestCampaign campaign;
    private CampaignUnit district;
    private CampaignUnit ward;
    private Viewer officer;
    private Viewer chair;

    @BeforeEach
    void open() {
        campaign = TestCampaign.in(database, "yeu-cau-" + COUNT.incrementAndGet());
        var opened = campaigns.byCode(campaign.code()).orElseThrow();
        district = campaigns.unit(opened.id(), opened.root()).orElseThrow();
        ward = campaigns.unit(opened.id(), "901").orElseThrow();
        stampPlan.stamp(opened.id());
        officer = campaign.officerOfDistrict("Trần Văn Bình");
        chair = campaign.chairOfWard("Phạm Văn Tư");
    }

    private DirectiveId demand(String shownBy, @Nullable String document) {
        return demand(shownBy, document, STEP);
    }

    private DirectiveId demand(String shownBy, @Nullable String document, String step) {
        var paper =
                directives.register(
                        district,
                        new NewDirective(
                                "33/HD-MTTQ-BTT",
                                "Ban Thường trực",
                                DAY,
                                "Tổ chức đại hội",
                                true,
                                List.of(),
                                null),
                        officer);
        directives.require(
                district,
                paper,
                new NewRequirement(
                        "Việc phải làm", "ward", null, null, shownBy, null, document, step),
                officer);
        directives.handDown(district, paper, Set.of("ward"), null, officer);
        return paper;
    }

    private Milestone step() {
        while (take.some()) {}
        return plans.of(ward.campaign(), ward.id()).stream()
                .filter(each -> each.step().equals(STEP))
                .findFirst()
                .orElseThrow();
    }

    private void upload(String kind) {
        dossiers.upload(
                ward,
                DocumentKey.first(kind),
                chair,
                new Upload("a.docx", Uploads.docx("Báo cáo."), "", UUID.randomUUID(), 0));
    }

    @Test
    void isReachedByAcknowledging() {
        var paper = demand("acknowledgement", null);
        assertThat(step().reachedOn()).isNull();
        directives.acknowledge(ward, paper, chair);
        assertThat(step().evidenceKind()).isEqualTo("directive-acknowledged");
        assertThat(step().evidenceObject()).isEqualTo(paper.value().toString());
    }

    @Test
    void isReachedByThePlanForThatPaper() {
        var paper = demand("plan", null);
        directives.restate(
                ward, paper, "07/KH-MTTQ-BTT", "Ban Thường trực phường", DAY, Map.of(), chair);
        assertThat(step().evidenceKind()).isEqualTo("plan-restated");
    }

    @Test
    void isReachedByADocumentOfTheKindThatIsAskedFor() {
        demand("document", "bao-cao-chinh-tri");
        upload("nghi-quyet");
        assertThat(step().reachedOn()).isNull();
        upload("bao-cao-chinh-tri");
        assertThat(step().evidenceKind()).isEqualTo("document-uploaded");
    }

    @Test
    void isReachedByAReviewThatLeavesNoErrorInSuchADocument() {
        demand("review", "bao-cao-chinh-tri");
        upload("bao-cao-chinh-tri");
        evidence.reviewed(ward.campaign(), ward.id(), "nghi-quyet", "one");
        assertThat(step().reachedOn()).isNull();
        evidence.reviewed(ward.campaign(), ward.id(), "bao-cao-chinh-tri", "two");
        assertThat(step().evidenceObject()).isEqualTo("two");
    }

    @Test
    void isReachedByASlateThatIsAdopted() {
        demand("slate", null);
        evidence.slateAdopted(ward.campaign(), ward.id(), "slate");
        assertThat(step().evidenceKind()).isEqualTo("slate-adopted");
    }

    @Test
    void isReachedByTheConsentOfBothSidesToTheDossier() {
        demand("approval", null);
        upload("bao-cao-chinh-tri");
        approvals.submit(ward, "", chair);
        var approver = campaign.approverOfDistrict("Ngô Văn Tú");
        approvals.rule(ward, Side.UPPER, true, "12/TB-MTTQ-BTT", DAY, "", approver);
        approvals.rule(ward, Side.PARTY, true, "45-CV/ĐU", DAY, "", chair);
        assertThat(step().evidenceKind()).isEqualTo("dossier-approved");
    }

    @Test
    void isLeftAloneByAPaperThatHoldsNoMore() {
        var paper = demand("slate", null);
        register.withdraw(district, paper, officer, "Ban hành nhầm");
        evidence.slateAdopted(ward.campaign(), ward.id(), "slate");
        assertThat(step().reachedOn()).isNull();
    }

    @Test
    void isOnlyOneThatThoseWhoGetItHave() {
        assertThatThrownBy(() -> demand("slate", null, "no-such-step"))
                .hasMessageContaining("NO_SUCH_STEP");
    }

    @Test
    void isShownOnlyByAKindOfDocumentThatThereIs() {
        assertThatThrownBy(() -> demand("document", "no-such-kind"))
                .hasMessageContaining("NO_SUCH_DOCUMENT");
    }
}
