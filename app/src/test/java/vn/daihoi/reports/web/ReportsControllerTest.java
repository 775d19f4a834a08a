package vn.daihoi.reports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
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
import vn.daihoi.testing.TestPdf;

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
                .contains("Phường An Hòa", "Phường Yên Vui", "Mốc chậm lâu nhất")
                .contains(PROGRESS + ".docx", PROGRESS + ".pdf", "Thông báo lịch đại hội");
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
    void thePaperLeavesAsPdfToo() {
        var answer = look(PROGRESS + ".pdf").getResponse();
        assertThat(TestPdf.text(answer)).contains("BÁO CÁO", "trong 2 đơn vị được theo dõi");
        var read =
                Extraction.extract(
                        "bao-cao.pdf", answer.getContentAsByteArray(), Limits.standard());
        assertThat(formFindings(((Outcome.Extracted) read).document())).isEmpty();
        assertThat(TestPdf.text(look(DAYS + ".pdf").getResponse())).contains("THÔNG BÁO");
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

    private MvcTestResult issue(String obstacles, String signs, String signer) {
        return browser.perform(
                post(campaign.districtAddress() + PROGRESS + "/issue")
                        .param("words-obstacles", obstacles)
                        .param("words-next", "Các phường báo cáo trước ngày 10/3.\nHết.")
                        .param("day", "2024-02-26")
                        .param("signs", signs)
                        .param("signer", signer)
                        .with(as(district))
                        .with(csrf()));
    }

    private String issued(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private List<String> numbers() {
        return database.fetch(
                        "select written from directives.paper where unit_id = ? and own order by number",
                        campaign.districtId())
                .getValues(0, String.class);
    }

    @Test
    void givesTheNextNumberOfTheRegisterAndKeepsTheSignedFileThere() {
        var page = issued(issue("Thiếu cán bộ chuyên trách.", "deputy", "Trần Thị Hoa"));
        issued(issue("Thiếu cán bộ chuyên trách.", "head", "Lê Văn An"));
        assertThat(numbers()).containsExactly("01/BC-MTTQ-BTT", "02/BC-MTTQ-BTT");

        assertThat(browser.perform(get(page).with(as(district))))
                .bodyText()
                .contains("01/BC-MTTQ-BTT", "Tiến độ chuẩn bị Đại hội", "26/02/2024", ".docx");
        var file = browser.perform(get(page + "/file").with(as(district)));
        assertThat(file).hasStatusOk();
        var paper =
                ((Outcome.Extracted)
                                Extraction.extract(
                                        "bao-cao.docx",
                                        file.getResponse().getContentAsByteArray(),
                                        Limits.standard()))
                        .document();
        assertThat(paper.text())
                .contains("Số: 01/BC-MTTQ-BTT", "ngày 26 tháng 02 năm 2024")
                .contains("Thiếu cán bộ chuyên trách.", "Các phường báo cáo trước ngày 10/3.")
                .contains("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Thị Hoa")
                .doesNotContain("[");
        assertThat(formFindings(paper)).isEmpty();
    }

    @Test
    void givesNoNumberInVainAndKeepsWhatWasTyped() {
        var answer = issue("", "head", "Lê Văn An");
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer)
                .bodyText()
                .contains("văn bản có số không được để trống phần nào", "value=\"Lê Văn An\"")
                .contains("Các phường báo cáo trước ngày 10/3.");
        assertThat(issue("Không.", "head", " ")).bodyText().contains("Hãy ghi họ và tên người ký");
        assertThat(numbers()).isEmpty();
        issued(issue("Không.", "head", "Lê Văn An"));
        assertThat(numbers()).containsExactly("01/BC-MTTQ-BTT");
    }

    @Test
    void refusesADayThatHasNotComeAtItsField() {
        var answer =
                browser.perform(
                        post(campaign.districtAddress() + DAYS + "/issue")
                                .param("words-wishes", "Báo cáo khi thay đổi ngày.")
                                .param("day", "2030-01-01")
                                .param("signer", "Lê Văn An")
                                .with(as(district))
                                .with(csrf()));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer).bodyText().contains("value=\"2030-01-01\"", "aria-invalid=\"true\"");
        assertThat(numbers()).isEmpty();
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
