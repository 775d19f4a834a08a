package vn.daihoi.plans.web;

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

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.plans.StampPlan;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// Two wards file, the district looks at what waits.
@PlatformTest
class ProofQueueTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired StampPlan stampPlan;

    private TestCampaign campaign;
    private Viewer officer;
    private Viewer district;
    private String queue;

    @BeforeEach
    void open() {
        campaign = TestCampaign.in(database, "xem-" + COUNT.incrementAndGet());
        stampPlan.stamp(new CampaignId(campaign.campaignId()));
        officer = campaign.officerOfWard("Lê Thị Thử");
        district = campaign.officerOfDistrict("Trần Văn Bình");
        queue = "/c/" + campaign.code() + "/proofs";
    }

    @Test
    void saysWhatToExpectWhileNothingWaits() {
        assertThat(look(queue, district))
                .bodyText()
                .contains("Không có minh chứng nào chờ xem.", "Trong lúc chờ, mốc vẫn tính");
        assertThat(look(matrix(), district)).bodyText().contains("Minh chứng (0)");
    }

    @Test
    void listsWhatWaitsWithWordsAndFile() {
        file("ward-plan", "Kế hoạch số 05");
        assertThat(look(campaign.wardAddress(), officer))
                .bodyText()
                .contains("chờ xem", "Chờ cấp trên xem minh chứng", "Các lần báo hoàn thành (1)");
        assertThat(look(matrix(), district))
                .bodyText()
                .contains("Minh chứng (1)", "Xong, muộn 158 ngày, chờ xem");
        assertThat(look("/", district)).hasStatusOk();
        assertThat(look(queue, district))
                .bodyText()
                .contains(
                        "1 minh chứng của 1 đơn vị đang chờ xem",
                        "Phường An Hòa",
                        "Kế hoạch số 05",
                        "Lê Thị Thử nộp ngày",
                        "a.pdf");
        assertThat(look(queue + ".csv", district)).bodyText().contains("Kế hoạch số 05");
    }

    @Test
    void findsByUnitStepAndWordsWithoutDiacritics() {
        file("ward-plan", "Kế hoạch số 05");
        for (String hit :
                new String[] {"q=an hoa", "q=ke hoach so 05", "unit=901", "step=ward-plan"}) {
            assertThat(look(queue + "?" + hit, district)).bodyText().contains("Kế hoạch số 05");
        }
        assertThat(look(queue + "?q=yen vui", district))
                .bodyText()
                .contains("bộ lọc đang ẩn 1 minh chứng")
                .doesNotContain("Kế hoạch số 05");
    }

    @Test
    void acceptsWhatIsTickedAndUndoesIt() {
        file("ward-plan", "Kế hoạch số 05");
        file("training", "Đã dự tập huấn");
        var answer =
                send(
                        post(queue + "/accept")
                                .param("proofs", waiting("ward-plan"), waiting("training")),
                        district);
        assertThat(answer).hasStatus(302);
        String next = answer.getResponse().getRedirectedUrl();
        assertThat(look(next, district))
                .bodyText()
                .contains("Đã chấp nhận 2 minh chứng.", "Hoàn tác", "Không có minh chứng nào");
        assertThat(look(campaign.wardAddress(), officer))
                .bodyText()
                .contains("Cấp trên đã chấp nhận minh chứng");
        assertThat(acts("plans.proof.accept")).isEqualTo(2);
        send(
                post(queue + "/reopen").param("proofs", settled("ward-plan"), settled("training")),
                district);
        assertThat(look(queue, district)).bodyText().contains("2 minh chứng của 1 đơn vị");
        assertThat(acts("plans.proof.reopen")).isEqualTo(2);
    }

    @Test
    void returnsWithWordsThatTheUnitReads() {
        file("ward-plan", "Kế hoạch số 05");
        String address = queue + "/" + waiting("ward-plan") + "/return";
        var refused = send(post(address).param("words", " "), district);
        assertThat(refused).hasStatus(422);
        assertThat(refused).bodyText().contains("Hãy ghi nội dung, không để trống.");
        assertThat(send(post(address).param("words", "Thiếu trang ký"), district)).hasStatus(302);
        assertThat(look(campaign.wardAddress(), officer))
                .bodyText()
                .contains("bị trả lại", "Thiếu trang ký", "Báo hoàn thành");
        assertThat(look(queue + "?state=returned", district))
                .bodyText()
                .contains("Thiếu trang ký", "Trần Văn Bình trả lại ngày");
        assertThat(acts("plans.proof.return")).isEqualTo(1);
        assertThat(look("/notifications", officer)).bodyText().contains("Thiếu trang ký");
    }

    @Test
    void opensToNobodyWhoMayNotLook() {
        file("ward-plan", "Kế hoạch số 05");
        String id = waiting("ward-plan");
        assertThat(look(queue, officer)).hasStatus(403);
        assertThat(send(post(queue + "/accept").param("only", id), officer)).hasStatus(403);
        var chair = campaign.chairOfWard("Phạm Văn Tư");
        assertThat(look(queue, chair)).bodyText().doesNotContain("Kế hoạch số 05");
        send(post(queue + "/accept").param("only", id), chair);
        assertThat(waiting("ward-plan")).isEqualTo(id);
        var approver = campaign.approverOfDistrict("Ngô Văn Tú");
        assertThat(look(queue, approver)).bodyText().contains("Kế hoạch số 05");
    }

    @Test
    void showsFilesOfEarlierProofsToWhoeverMayReadTheUnit() {
        file("ward-plan", "Kế hoạch số 05");
        send(
                post(queue + "/" + waiting("ward-plan") + "/return").param("words", "Thiếu"),
                district);
        String file =
                campaign.wardAddress()
                        + "/proof-files/"
                        + database.fetchSingle(
                                        "select id from plans.proof_file where campaign_id = ?",
                                        campaign.campaignId())
                                .get(0, UUID.class);
        assertThat(look(file, officer)).hasStatusOk();
        assertThat(look(file, campaign.officerOfOtherWard("Vũ Thị Lan"))).hasStatus(403);
    }

    private String matrix() {
        return "/c/" + campaign.code() + "/matrix";
    }

    private MvcTestResult look(String address, Viewer who) {
        return browser.perform(get(java.net.URI.create(address.replace(" ", "%20"))).with(as(who)));
    }

    private MvcTestResult send(
            org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request,
            Viewer who) {
        return browser.perform(request.with(as(who)).with(csrf()));
    }

    private void file(String step, String words) {
        byte[] scan = "%PDF-1.7 bản quét".getBytes(StandardCharsets.UTF_8);
        assertThat(
                        browser.perform(
                                multipart(campaign.wardAddress() + "/steps/" + step + "/proof")
                                        .file(
                                                new MockMultipartFile(
                                                        "file", "a.pdf", "application/pdf", scan))
                                        .param("on", "2024-02-20")
                                        .param("words", words)
                                        .with(as(officer))
                                        .with(csrf())))
                .hasStatus(302);
    }

    private String waiting(String step) {
        return proof(step, "PENDING");
    }

    private String settled(String step) {
        return proof(step, "ACCEPTED");
    }

    private String proof(String step, String state) {
        return database.fetchSingle(
                        "select id::text from plans.proof where campaign_id = ? and step = ? and state = ?",
                        campaign.campaignId(),
                        step,
                        state)
                .get(0, String.class);
    }

    private int acts(String act) {
        return database.fetchSingle(
                        "select count(*)::int from audit.entry where act = ? and campaign_id = ?",
                        act,
                        campaign.campaignId())
                .get(0, Integer.class);
    }
}
