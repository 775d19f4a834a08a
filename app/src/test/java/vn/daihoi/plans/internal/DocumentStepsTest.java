package vn.daihoi.plans.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Upload;
import vn.daihoi.dossiers.Uploads;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.Plans;
import vn.daihoi.plans.StampPlan;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

@PlatformTest
class DocumentStepsTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final LocalDate TODAY = LocalDate.of(2024, 2, 26);

    @Autowired DSLContext database;
    @Autowired Campaigns campaigns;
    @Autowired StampPlan stampPlan;
    @Autowired Plans plans;
    @Autowired CongressDays congressDays;
    @Autowired Dossiers dossiers;
    @Autowired DocumentSteps steps;

    private TestCampaign campaign;
    private CampaignUnit ward;

    @BeforeEach
    void openCampaign() {
        campaign = TestCampaign.in(database, "steps-" + COUNT.incrementAndGet());
        var opened = campaigns.byCode(campaign.code()).orElseThrow();
        ward = campaigns.unit(opened.id(), "901").orElseThrow();
        stampPlan.stamp(opened.id());
    }

    @Test
    void areReachedByTheDocumentsUpload() {
        upload("bao-cao-chinh-tri");
        await().atMost(Duration.ofSeconds(20)).until(() -> reached().size() == 1);
        assertThat(reached().getFirst().reachedOn()).isEqualTo(TODAY);
        assertThat(reached().getFirst().evidenceKind()).isEqualTo("document-uploaded");
    }

    @Test
    void tellTheDossierWhenADocumentIsDue() {
        congressDays.set(ward.campaign(), ward.id(), LocalDate.of(2024, 3, 20));
        assertThat(steps.of(ward)).containsKey("bao-cao-chinh-tri").doesNotContainKey("nghi-quyet");
    }

    private List<Milestone> reached() {
        return plans.of(ward.campaign(), ward.id()).stream()
                .filter(milestone -> milestone.reachedOn() != null)
                .toList();
    }

    private void upload(String kind) {
        dossiers.upload(
                ward,
                DocumentKey.first(kind),
                campaign.officerOfWard("Đỗ Thị Mai"),
                new Upload(
                        "a.docx",
                        Uploads.docx("Báo cáo chính trị của phường An Hòa."),
                        "",
                        UUID.randomUUID(),
                        0));
    }
}
