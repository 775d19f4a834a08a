package vn.daihoi.reviews.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.Uploads;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

@PlatformTest
class HeatMapTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String KIND = "/dossier/chuong-trinh-hanh-dong";

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private TestCampaign campaign;
    private Viewer district;
    private int uploads;

    @BeforeEach
    void openCampaign() {
        campaign = TestCampaign.in(database, "heat-" + COUNT.incrementAndGet());
        district = campaign.officerOfDistrict("Trần Thị Cúc");
    }

    @Test
    void saysThatNothingWasReviewedYet() {
        assertThat(look("", district)).bodyText().contains("Chưa đơn vị nào có văn bản");
    }

    @Test
    void countsTheFindingsOfEachWardAndLeadsToThem() {
        upload(campaign.wardAddress(), campaign.officerOfWard("Đỗ Thị Mai"), "hội trường […]");
        assertThat(look("", district))
                .bodyText()
                .contains("Phường An Hòa", "Phường Yên Vui", "trong 1 đơn vị đã có")
                .contains(campaign.wardAddress() + KIND + "/v/1?rule=input.leftovers");
    }

    @Test
    void namesTheFaultThatSeveralWardsShare() {
        upload(campaign.wardAddress(), campaign.officerOfWard("Đỗ Thị Mai"), "hội trường […]");
        Viewer other = campaign.officerOfOtherWard("Vũ Thị Lan");
        upload(campaign.otherWardAddress(), other, "hội trường […]");
        assertThat(look("", district)).bodyText().contains("Lỗi phổ biến nhất", "ở 2 trong 2");
    }

    @Test
    void looksAtTheNewestVersionOnly() {
        var officer = campaign.officerOfWard("Đỗ Thị Mai");
        upload(campaign.wardAddress(), officer, "hội trường […]");
        upload(campaign.wardAddress(), officer, "hội trường của phường");
        assertThat(look("", district)).bodyText().doesNotContain("rule=input.leftovers");
    }

    @Test
    void leavesOutWhatMayStay() {
        var officer = campaign.officerOfWard("Đỗ Thị Mai");
        upload(campaign.wardAddress(), officer, "hội trường […]");
        String leftover =
                database.fetchSingle(
                                "select min(fingerprint) from reviews.finding f join reviews.run r on r.id = f.run_id where r.campaign_id = ? and f.rule = 'input.leftovers'",
                                campaign.campaignId())
                        .get(0, String.class);
        browser.perform(
                post(campaign.wardAddress() + KIND + "/v/1/waivers")
                        .param("finding", "1")
                        .param("fingerprint", leftover)
                        .param("reason", "Hội trường chọn sau")
                        .with(as(officer))
                        .with(csrf()));
        assertThat(look("", district)).bodyText().doesNotContain("rule=input.leftovers");
    }

    @Test
    void showsOneKindOfDocument() {
        upload(campaign.wardAddress(), campaign.officerOfWard("Đỗ Thị Mai"), "hội trường […]");
        assertThat(look("?kind=nghi-quyet", district)).bodyText().contains("Chưa đơn vị nào");
        assertThat(look("?kind=chuong-trinh-hanh-dong", district))
                .bodyText()
                .contains("trong 1 đơn vị đã có");
    }

    @Test
    void givesTheTableToOfficePrograms() {
        upload(campaign.wardAddress(), campaign.officerOfWard("Đỗ Thị Mai"), "hội trường […]");
        var csv = look(".csv", district);
        assertThat(csv).hasStatusOk().hasContentTypeCompatibleWith("text/csv");
        assertThat(csv).bodyText().contains("901,Phường An Hòa,1,", "902,Phường Yên Vui,0,0");
    }

    @Test
    void showsAWardOnlyItsOwn() {
        upload(campaign.wardAddress(), campaign.officerOfWard("Đỗ Thị Mai"), "hội trường […]");
        Viewer other = campaign.officerOfOtherWard("Vũ Thị Lan");
        assertThat(look("", other)).bodyText().doesNotContain("An Hòa");
        assertThat(look("?under=901", other)).hasStatus(403);
    }

    private void upload(String ward, Viewer officer, String hall) {
        var paper =
                Uploads.docx(
                        "CHƯƠNG TRÌNH HÀNH ĐỘNG",
                        "của Mặt trận Tổ quốc phường nhiệm kỳ 2024-2029",
                        "I. MỤC TIÊU",
                        "Đại hội tổng kết nhiệm kỳ qua tại " + hall + " trong năm 2024.");
        assertThat(
                        browser.perform(
                                multipart(ward + KIND)
                                        .file(Uploads.file("chuong-trinh.docx", paper))
                                        .param("form", UUID.randomUUID().toString())
                                        .with(as(officer))
                                        .with(csrf())))
                .hasStatus(302);
        uploads++;
        await().atMost(Duration.ofSeconds(20)).until(() -> done() == uploads);
    }

    private int done() {
        return database.fetchSingle(
                        "select count(*)::int from reviews.run where campaign_id = ? and state = 'done'",
                        campaign.campaignId())
                .get(0, Integer.class);
    }

    private MvcTestResult look(String query, Viewer viewer) {
        return browser.perform(
                get("/c/" + campaign.code() + "/weak-spots" + query).with(as(viewer)));
    }
}
