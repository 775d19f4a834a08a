package vn.daihoi.dossiers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Upload;
import vn.daihoi.dossiers.Uploads;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// A ward hands in its dossier, its chair records what the Party committee says, the district what
/// its Standing Board says.
@PlatformTest
class ApprovalTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String DAY = "2024-02-20";

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired Campaigns campaigns;
    @Autowired Dossiers dossiers;

    private TestCampaign campaign;
    private Viewer officer;
    private Viewer chair;
    private Viewer approver;
    private String page;

    @BeforeEach
    void open() {
        campaign = TestCampaign.in(database, "duyet-" + COUNT.incrementAndGet());
        officer = campaign.officerOfWard("Đỗ Thị Mai");
        chair = campaign.chairOfWard("Phạm Văn Tư");
        approver = campaign.approverOfDistrict("Ngô Văn Tú");
        page = campaign.wardAddress() + "/dossier/approval";
    }

    @Test
    void saysWhatIsMissingBeforeAnythingWasHandedIn() {
        assertThat(look(page, officer))
                .bodyText()
                .contains(
                        "Chưa đủ điều kiện tổ chức đại hội",
                        "Chưa nộp: Báo cáo chính trị",
                        "Chưa nộp hồ sơ",
                        "Chưa chọn phương án nhân sự",
                        "Chưa có ý kiến đồng ý của cấp ủy cùng cấp.");
        assertThat(submit()).hasStatus(422);
        assertThat(submit()).bodyText().contains("Hồ sơ chưa có văn bản nào.");
    }

    @Test
    void isReadyOnlyWithBothConsentsAndNamesWhatIsLeft() {
        handIn();
        rule(chair, "party", true, "45-CV/ĐU", "");
        assertThat(look(page, officer))
                .bodyText()
                .contains("Cấp ủy cùng cấp đã đồng ý.", "Chưa có ý kiến đồng ý của Ban Thường trực")
                .contains("Chưa nộp: Báo cáo kiểm điểm");
        rule(approver, "upper", true, "12/TB-MTTQ-BTT", "");
        assertThat(look(page, officer))
                .bodyText()
                .contains("45-CV/ĐU ngày 20/02/2024", "12/TB-MTTQ-BTT ngày 20/02/2024")
                .contains("Chưa đủ điều kiện", "Chưa nộp: Báo cáo kiểm điểm")
                .doesNotContain("Chưa có ý kiến đồng ý");
        assertThat(look("/c/" + campaign.code() + "/approvals", approver))
                .bodyText()
                .contains("Cả hai bên đã đồng ý 1/3 hồ sơ");
    }

    @Test
    void letsTheUnitHandInAnewOnlyAfterAReturn() {
        handIn();
        assertThat(submit()).bodyText().contains("Chỉ nộp lại khi một bên trả lại");
        assertThat(rule(approver, "upper", false, "", " ")).hasStatus(422);
        assertThat(rule(approver, "upper", false, "", "Thiếu đề án nhân sự")).hasStatus(302);
        assertThat(look(page, officer)).bodyText().contains("Thiếu đề án nhân sự", "Nộp lại hồ sơ");
        assertThat(look("/notifications", officer)).bodyText().contains("Thiếu đề án nhân sự");
        assertThat(submit()).hasStatus(302);
        assertThat(look(page, officer))
                .bodyText()
                .contains("Lần 2: Đỗ Thị Mai", "Lần 1: Đỗ Thị Mai", "Thiếu đề án nhân sự");
    }

    @Test
    void wantsBothSidesAnewForWhatWasHandedInAnew() {
        handIn();
        rule(chair, "party", true, "45-CV/ĐU", "");
        rule(approver, "upper", false, "", "Thiếu đề án nhân sự");
        submit();
        assertThat(look(page, officer))
                .bodyText()
                .contains("Chưa có ý kiến đồng ý của cấp ủy cùng cấp.");
    }

    @Test
    void readsTheNumberOfThePaperAndItsDay() {
        handIn();
        var answer = rule(chair, "party", true, "45CV ĐU", "");
        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyText().contains("45CV ĐU", "field-error");
        assertThat(rule(chair, "party", true, "", "")).bodyText().contains("Hãy nhập số, ký hiệu");
        var ahead = send(ruling("party", true, "45-CV/ĐU", "").param("on", "2024-12-31"), chair);
        assertThat(ahead).bodyText().contains("Ngày của văn bản chưa đến.");
        assertThat(send(ruling("party", true, "45-CV/ĐU", ""), chair))
                .bodyText()
                .contains("Hãy chọn ngày của văn bản.");
        assertThat(count("dossiers.ruling")).isZero();
    }

    @Test
    void takesAMistakenRecordBackWithAReasonAndKeepsIt() {
        handIn();
        rule(chair, "party", true, "45-CV/ĐU", "");
        String withdraw = page + "/rulings/" + id("dossiers.ruling") + "/withdraw";
        assertThat(send(post(withdraw), chair)).hasStatus(422);
        assertThat(send(post(withdraw).param("why", "Ghi nhầm phường"), chair)).hasStatus(302);
        assertThat(look(page, officer))
                .bodyText()
                .contains("Ghi nhầm phường", "45-CV/ĐU", "Chưa có ý kiến đồng ý của cấp ủy");
        assertThat(count("dossiers.ruling")).isEqualTo(1);
        assertThat(acts("dossiers.ruling.withdraw")).isEqualTo(1);
        assertThat(rule(chair, "party", true, "46-CV/ĐU", "")).hasStatus(302);
    }

    @Test
    void takesBackWhatWasHandedInByMistakeUntilASideSpeaks() {
        handIn();
        assertThat(send(post(page + "/take-back").param("why", "Nộp nhầm"), officer))
                .hasStatus(302);
        assertThat(look(page, officer)).bodyText().contains("Nộp nhầm", "Chưa nộp lần nào");
        submit();
        rule(chair, "party", true, "45-CV/ĐU", "");
        assertThat(send(post(page + "/take-back").param("why", "Nộp nhầm"), officer))
                .hasStatus(422);
    }

    @Test
    void letsEachSideSpeakForItselfOnly() {
        handIn();
        assertThat(send(ruling("party", true, "45-CV/ĐU", "").param("on", DAY), officer))
                .hasStatus(403);
        var own = rule(chair, "upper", true, "12/TB-MTTQ-BTT", "");
        assertThat(own).hasStatus(422);
        assertThat(own).bodyText().contains("không ghi được ý kiến của bên đó");
        rule(approver, "upper", true, "12/TB-MTTQ-BTT", "");
        assertThat(rule(approver, "upper", true, "13/TB-MTTQ-BTT", ""))
                .bodyText()
                .contains("Bên này đã có ý kiến");
        String withdraw = page + "/rulings/" + id("dossiers.ruling") + "/withdraw";
        assertThat(send(post(withdraw).param("why", "x"), chair)).hasStatus(422);
        assertThat(look(page, campaign.officerOfOtherWard("Vũ Thị Lan"))).hasStatus(403);
    }

    @Test
    void keepsTheFileOfThePaperForWhoMayReadTheDossier() {
        handIn();
        byte[] scan = "%PDF-1.7 bản quét".getBytes(StandardCharsets.UTF_8);
        var sent =
                multipart(page + "/rulings")
                        .file(new MockMultipartFile("file", "cv.pdf", "application/pdf", scan))
                        .param("side", "party")
                        .param("approves", "true")
                        .param("number", "45-CV/ĐU")
                        .param("on", DAY)
                        .with(as(chair))
                        .with(csrf());
        assertThat(browser.perform(sent)).hasStatus(302);
        String file = page + "/rulings/" + id("dossiers.ruling") + "/file";
        assertThat(look(page, officer)).bodyText().contains("cv.pdf");
        assertThat(look(file, officer).getResponse().getContentAsByteArray()).isEqualTo(scan);
        assertThat(look(file, campaign.officerOfOtherWard("Vũ Thị Lan"))).hasStatus(403);
    }

    @Test
    void listsAllUnitsByStateAndName() {
        handIn();
        String list = "/c/" + campaign.code() + "/approvals";
        assertThat(look(list + "?state=waiting&q=an%20hoa", approver))
                .bodyText()
                .contains("Phường An Hòa", "Lần 1, ngày", "Bộ lọc đang ẩn 2 đơn vị")
                .doesNotContain("Phường Yên Vui");
        assertThat(look(list + ".csv", approver)).bodyText().contains("Phường Yên Vui,,Chưa nộp");
    }

    private void handIn() {
        upload("bao-cao-chinh-tri");
        assertThat(submit()).hasStatus(302);
    }

    private MvcTestResult submit() {
        return send(post(page + "/submit"), officer);
    }

    private MvcTestResult rule(
            Viewer who, String side, boolean approves, String number, String words) {
        return send(ruling(side, approves, number, words).param("on", DAY), who);
    }

    private MockHttpServletRequestBuilder ruling(
            String side, boolean approves, String number, String words) {
        return post(page + "/rulings")
                .param("side", side)
                .param("approves", "" + approves)
                .param("number", number)
                .param("words", words);
    }

    private MvcTestResult look(String address, Viewer who) {
        return browser.perform(get(java.net.URI.create(address)).with(as(who)));
    }

    private MvcTestResult send(MockHttpServletRequestBuilder request, Viewer who) {
        return browser.perform(request.with(as(who)).with(csrf()));
    }

    private void upload(String kind) {
        var opened = campaigns.byCode(campaign.code()).orElseThrow();
        CampaignUnit ward = campaigns.unit(opened.id(), "901").orElseThrow();
        dossiers.upload(
                ward,
                DocumentKey.first(kind),
                officer,
                new Upload("a.docx", Uploads.docx("Báo cáo."), "", UUID.randomUUID(), 0));
    }

    private UUID id(String table) {
        return database.fetchSingle(
                        "select r.id from %s r join dossiers.submission s on s.id = r.submission_id where s.campaign_id = ? order by r.recorded_at desc limit 1"
                                .formatted(table),
                        campaign.campaignId())
                .get(0, UUID.class);
    }

    private int count(String table) {
        return database.fetchSingle(
                        "select count(*)::int from %s r join dossiers.submission s on s.id = r.submission_id where s.campaign_id = ?"
                                .formatted(table),
                        campaign.campaignId())
                .get(0, Integer.class);
    }

    private int acts(String act) {
        return database.fetchSingle(
                        "select count(*)::int from audit.entry where act = ? and campaign_id = ?",
                        act,
                        campaign.campaignId())
                .get(0, Integer.class);
    }
}
