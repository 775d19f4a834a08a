package vn.daihoi.reports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.plans.StampPlan;
import vn.daihoi.profile.Profiles;
import vn.daihoi.review.Context;
import vn.daihoi.review.Finding;
import vn.daihoi.review.InputDocument;
import vn.daihoi.review.Review;
import vn.daihoi.review.extract.Extraction;
import vn.daihoi.review.extract.Limits;
import vn.daihoi.review.extract.Outcome;
import vn.daihoi.review.text.ExtractedDocument;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// A district with two wards, both late with the same steps. It is 26 February 2024.
@PlatformTest
class ReportsControllerTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String PROGRESS = "/reports/bao-cao-tien-do";
    private static final String DAYS = "/reports/thong-bao-lich-dai-hoi";

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired StampPlan stampPlan;
    @Autowired CongressDays days;

    private TestCampaign campaign;
    private Viewer district;

    @BeforeEach
    void open() {
        campaign = TestCampaign.in(database, "reports-" + COUNT.incrementAndGet());
        stampPlan.stamp(new CampaignId(campaign.campaignId()));
        district = campaign.officerOfDistrict("Trần Văn Bình");
    }

    private MvcTestResult look(String address) {
        return browser.perform(get(campaign.districtAddress() + address).with(as(district)));
    }

    private ExtractedDocument paper(String address) {
        var answer = look(address + ".docx");
        assertThat(answer).hasStatusOk();
        var file = answer.getResponse().getContentAsByteArray();
        var outcome = Extraction.extract("bao-cao.docx", file, Limits.standard());
        return ((Outcome.Extracted) outcome).document();
    }

    @Test
    void showsTheReportBeforeItIsTaken() {
        assertThat(look("/reports")).hasRedirectedUrl(campaign.districtAddress() + PROGRESS);
        assertThat(look(PROGRESS))
                .bodyText()
                .contains("Tính đến ngày 26/02/2024, trong 2 đơn vị được theo dõi")
                .contains("Phường An Hòa", "Phường Yên Vui", "Bước chậm lâu nhất")
                .contains(PROGRESS + ".docx", "Thông báo lịch đại hội");
    }

    @Test
    void theMatrixLeadsToIt() {
        assertThat(browser.perform(get("/c/" + campaign.code() + "/matrix").with(as(district))))
                .bodyText()
                .contains(campaign.districtAddress() + "/reports");
    }

    @Test
    void thePaperIsInTheFormOfTheFrontWithItsFigures() {
        var paper = paper(PROGRESS);
        assertThat(paper.text())
                .contains("BÁO CÁO", "/BC-MTTQ-BTT", "trong 2 đơn vị được theo dõi")
                .contains("Phường An Hòa")
                .contains("NHIỆM VỤ THỜI GIAN TỚI VÀ KIẾN NGHỊ");
        assertThat(formFindings(paper)).isEmpty();
    }

    @Test
    void theNoticeTellsTheDaysAndWhoHasNone() {
        days.set(
                new CampaignId(campaign.campaignId()),
                new UnitId(campaign.wardId()),
                LocalDate.of(2024, 4, 10));
        var paper = paper(DAYS);
        assertThat(paper.text())
                .contains("THÔNG BÁO", "Phường An Hòa", "Thứ Tư, 10/04/2024")
                .contains("Chưa ấn định ngày (1 đơn vị): Phường Yên Vui");
        assertThat(formFindings(paper)).isEmpty();
    }

    private static List<String> formFindings(ExtractedDocument paper) {
        return Review.of(Profiles.load("mttq-2024-2029"))
                .run(List.of(new InputDocument(paper, null)), Context.EMPTY)
                .findings()
                .stream()
                .filter(finding -> finding.rule().startsWith("form."))
                .map(Finding::rule)
                .toList();
    }

    @Test
    void isTakenDownInTheLog() {
        look(PROGRESS + ".docx");
        assertThat(
                        database.fetchSingle(
                                        "select count(*)::int from audit.entry where act = 'reports.paper.download' and unit_id = ?",
                                        campaign.districtId())
                                .get(0, Integer.class))
                .isEqualTo(1);
    }

    @Test
    void aWardDoesNotReadWhatTheDistrictReports() {
        var ward = campaign.officerOfWard("Đỗ Thị Mai");
        for (var address : List.of(PROGRESS, PROGRESS + ".docx")) {
            assertThat(browser.perform(get(campaign.districtAddress() + address).with(as(ward))))
                    .hasStatus(403);
        }
    }

    @Test
    void knowsNoOtherReports() {
        assertThat(look("/reports/khong-co")).hasStatus(404);
        assertThat(look("/reports/khong-co.docx")).hasStatus(404);
    }
}
