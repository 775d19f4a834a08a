package vn.daihoi.reviews.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestCampaign.as;

import jakarta.servlet.http.Cookie;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.Uploads;
import vn.daihoi.platform.Ids;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipInputStream;

@PlatformTest
class ReviewPageTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /// An action programme without targets, and with a blank that nobody filled in.
    private static final String[] FAULTY = {
        "CHƯƠNG TRÌNH HÀNH ĐỘNG",
        "của Mặt trận Tổ quốc phường An Hòa nhiệm kỳ 2024-2029",
        "I. MỤC TIÊU",
        "Tập hợp rộng rãi các tầng lớp nhân dân của phường.",
        "II. NHIỆM VỤ, GIẢI PHÁP",
        "Đại hội tổng kết nhiệm kỳ qua tại hội trường […] của phường.",
        "Đại hội <b>hiệp thương</b> cử Ủy ban khóa mới."
    };

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired JsonMapper json;

    private TestCampaign campaign;
    private Viewer officer;
    private String page;

    @BeforeEach
    void openCampaign() {
        campaign = TestCampaign.in(database, "review-" + COUNT.incrementAndGet());
        officer = campaign.officerOfWard("Đỗ Thị Mai");
        page = campaign.wardAddress() + "/dossier/chuong-trinh-hanh-dong";
    }

    @Test
    void showsFindingsBesideTheTextWithLinksBothWays() {
        upload(FAULTY);
        assertThat(look(page + "/v/1"))
                .bodyText()
                .contains("input.leftovers", "structure.required-part")
                .contains("id=\"at-1\"", "href=\"#f-1\"", "id=\"f-1\"", "href=\"#at-1\"")
                .contains("\">[…]</mark>");
    }

    @Test
    void ringsForWhoHandedTheDocumentIn() {
        upload(FAULTY);
        assertThat(look("/notifications"))
                .bodyText()
                .contains("Đã rà soát xong Chương trình hành động, phiên bản 1, Phường An Hòa:");
    }

    @Test
    void namesTheKindInTheLanguageOfWhoReadsTheBell() {
        upload(FAULTY);
        var english =
                browser.perform(
                        get("/notifications").cookie(new Cookie("lang", "en")).with(as(officer)));
        assertThat(english).bodyText().contains("Action programme").doesNotContain("hành động,");
    }

    @Test
    void showsMarkupOfTheDocumentAsText() {
        upload(FAULTY);
        assertThat(look(page + "/v/1"))
                .bodyText()
                .contains("&lt;b&gt;hiệp thương")
                .doesNotContain("<b>hiệp");
    }

    @Test
    void findsTextThatLostItsDiacriticsAndSaysWhatToSend() {
        upload("BAO CAO CHINH TRI", "Phuong da lam duoc nhieu viec trong nhiem ky qua.".repeat(20));
        assertThat(look(page + "/v/1")).bodyText().contains("input.no-text");
    }

    @Test
    void tellsTheDossierHowManyFindingsStand() {
        upload(FAULTY);
        assertThat(look(campaign.wardAddress() + "/dossier"))
                .bodyText()
                .contains(" lỗi", " cảnh báo");
    }

    @Test
    void showsWhatWasMendedAndWhatIsNewInTheNextVersion() {
        upload(FAULTY);
        String[] next = FAULTY.clone();
        next[5] = "Đại hội tổng kết nhiệm kỳ qua tại hội trường của phường.";
        next[6] = "Đại hội bắt đầu lúc xxx giờ sáng.";
        upload(next);
        assertThat(look(page + "/v/2"))
                .bodyText()
                .containsPattern("So với phiên bản 1: \\d+ phát hiện đã sửa")
                .contains("<q>[…]</q>", "since-stays", "since-fresh");
    }

    @Test
    void letsAFindingStayForAReasonInLaterVersionsToo() {
        upload(FAULTY);
        int leftover = position("input.leftovers");
        var refused = waive(leftover, "  ");
        assertThat(refused).hasStatus(422);
        assertThat(refused).bodyText().contains("Hãy ghi lý do");
        assertThat(waive(leftover, "Hội trường do quận chọn sau")).hasStatus(302);
        assertThat(look(page + "/v/1"))
                .bodyText()
                .contains("Đã bỏ qua có lý do (1)", "Hội trường do quận chọn sau");
        upload(FAULTY);
        assertThat(look(page + "/v/2")).bodyText().contains("Đã bỏ qua có lý do (1)");
    }

    @Test
    void waivesTheFindingThatWasMeantThoughTheyWereNumberedAnew() {
        upload(FAULTY);
        int leftover = position("input.leftovers");
        String meant = fingerprint(leftover);
        assertThat(look(page + "/v/1")).bodyText().contains("value=\"" + meant + "\"");
        for (int step : new int[] {1000, -999}) {
            database.execute(
                    "update reviews.finding set position = position + ? where run_id in (select id from reviews.run where campaign_id = ?)",
                    step,
                    campaign.campaignId());
        }
        assertThat(waive(leftover, meant, "Hội trường do quận chọn sau")).hasStatus(302);
        assertThat(waived()).isEqualTo(meant);
    }

    @Test
    void waivesWhileThePaperIsReviewedAgain() {
        upload(FAULTY);
        int leftover = position("input.leftovers");
        String meant = fingerprint(leftover);
        database.execute(
                "insert into reviews.run (id, version_id, document_id, campaign_id, unit_id, kind, number, state, asked_by, asked_at) select ?, version_id, document_id, campaign_id, unit_id, kind, number, 'waiting', asked_by, asked_at from reviews.run where campaign_id = ?",
                Ids.next(),
                campaign.campaignId());
        assertThat(waive(leftover, meant, "Hội trường do quận chọn sau")).hasStatus(302);
        assertThat(waived()).isEqualTo(meant);
    }

    private String waived() {
        return database.fetchSingle(
                        "select fingerprint from reviews.waiver where document_id in (select id from dossiers.document where campaign_id = ?)",
                        campaign.campaignId())
                .get(0, String.class);
    }

    @Test
    void takesADecisionBack() {
        upload(FAULTY);
        waive(position("input.leftovers"), "Lý do");
        UUID waiver =
                database.fetchSingle(
                                "select id from reviews.waiver where reason = 'Lý do' and revoked_at is null and document_id in (select id from dossiers.document where campaign_id = ?)",
                                campaign.campaignId())
                        .get(0, UUID.class);
        String address = page + "/v/1/waivers/" + waiver + "/revoke";
        assertThat(browser.perform(post(address).with(as(officer)).with(csrf()))).hasStatus(302);
        assertThat(look(page + "/v/1")).bodyText().doesNotContain("Đã bỏ qua có lý do (");
        assertThat(browser.perform(post(address).with(as(officer)).with(csrf()))).hasStatus(404);
    }

    @Test
    void filtersByLevelAndRule() {
        upload(FAULTY);
        assertThat(look(page + "/v/1?level=error"))
                .bodyText()
                .contains("finding-error")
                .doesNotContain("finding-warning");
        assertThat(look(page + "/v/1?rule=input.leftovers"))
                .bodyText()
                .contains("<code>input.leftovers</code>")
                .doesNotContain("<code>structure.required-part</code>");
        assertThat(look(page + "/v/1?by=section")).hasStatusOk();
    }

    @Test
    void givesTheResultAsAFile() {
        upload(FAULTY);
        var result = look(page + "/v/1/findings.json");
        assertThat(result).hasStatusOk().hasContentTypeCompatibleWith("application/json");
        var tree = json.readTree(body(result));
        assertThat(tree.path("profile").asString()).isEqualTo("mttq-2024-2029");
        assertThat(tree.path("documents").path(0).path("sections").size()).isEqualTo(2);
        assertThat(tree.path("findings").path(0).path("fingerprint").asString()).isNotEmpty();
        assertThat(tree.path("findings").path(0).path("suppressed").isNull()).isTrue();
        assertThat(look(page + "/v/1/findings.txt")).bodyText().contains("input.leftovers");
        assertThat(look(page + "/v/1/findings.html")).bodyText().contains("input.leftovers");
        assertThat(look(page + "/v/1/findings.exe")).hasStatus(404);
    }

    @Test
    void givesTheOfficersFileWithNotes() {
        upload(FAULTY);
        assertThat(look(page + "/v/1")).bodyText().contains(page + "/v/1/annotated");
        var copy = look(page + "/v/1/annotated");
        assertThat(copy).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(copy.getResponse().getHeader("Content-Disposition"))
                .contains("ke-hoach.daihoi.docx");
        assertThat(comments(copy)).contains("input.leftovers", "structure.required-part");
        assertThat(acts("reviews.annotated.download")).isEqualTo(1);
    }

    @Test
    void leavesWaivedFindingsOutOfTheNotes() {
        upload(FAULTY);
        waive(position("input.leftovers"), "Hội trường do quận chọn sau");
        assertThat(comments(look(page + "/v/1/annotated")))
                .contains("structure.required-part")
                .doesNotContain("input.leftovers", "Hội trường do quận chọn sau");
    }

    @Test
    void givesNotesToThoseWhoMayReadTheDossierOnly() {
        upload(FAULTY);
        Viewer approver = campaign.approverOfDistrict("Ngô Văn Tú");
        Viewer stranger = campaign.officerOfOtherWard("Vũ Thị Lan");
        String copy = page + "/v/1/annotated";
        assertThat(browser.perform(get(copy).with(as(approver)))).hasStatusOk();
        assertThat(browser.perform(get(copy).with(as(stranger)))).hasStatus(403);
        String own = campaign.otherWardAddress() + "/dossier/chuong-trinh-hanh-dong/v/1/annotated";
        assertThat(browser.perform(get(own).with(as(stranger)))).hasStatus(404);
        assertThat(acts("reviews.annotated.download")).isEqualTo(1);
    }

    @Test
    void offersNoNotesInPlainText() {
        upload(Uploads.text("ke-hoach.txt", String.join("\n", FAULTY)));
        assertThat(look(page + "/v/1"))
                .bodyText()
                .contains("không có bản có ghi chú")
                .doesNotContain("/annotated");
        assertThat(look(page + "/v/1/annotated")).hasStatus(302);
        assertThat(acts("reviews.annotated.download")).isZero();
    }

    @Test
    void reviewsAgainWhenAsked() {
        upload(FAULTY);
        reviewAgain();
        awaitReviews(2);
        assertThat(look(page + "/v/1")).bodyText().contains("input.leftovers");
    }

    @Test
    void takesDownWhoAskedForAnotherReview() {
        upload(FAULTY);
        assertThat(acts("reviews.version.review")).isZero();
        reviewAgain();
        assertThat(acts("reviews.version.review")).isEqualTo(1);
        awaitReviews(2);
    }

    @Test
    void keepsTheEarlierFindingsWhereAnotherReviewEndedInAFault() {
        upload(FAULTY);
        laterRun("failed", job("failed", "1A2B3C4D"));
        assertThat(look(page + "/v/1"))
                .bodyText()
                .contains("không hoàn thành vì chương trình gặp sự cố", "Mã sự cố: 1A2B3C4D.")
                .contains("Kết quả dưới đây là của lần rà soát hoàn thành lúc", "input.leftovers");
        assertThat(look(page + "/v/1/findings.txt")).bodyText().contains("input.leftovers");
        assertThat(look(page + "/v/1/annotated")).hasStatusOk();
        assertThat(look(campaign.wardAddress() + "/dossier")).bodyText().contains(" lỗi");
    }

    @Test
    void takesAReviewWhoseJobHasEndedForStopped() {
        upload(FAULTY);
        laterRun("running", job("cancelled", null));
        assertThat(look(page + "/v/1"))
                .bodyText()
                .contains("không hoàn thành vì bị dừng giữa chừng", "input.leftovers")
                .doesNotContain("Mã sự cố", "Đang rà soát văn bản");
        assertThat(look(campaign.wardAddress() + "/dossier")).bodyText().contains(" lỗi");
    }

    @Test
    void takesAReviewForStoppedThatACrashLeftBehindUnderASettingThatWasPutBack() {
        upload(FAULTY);
        laterRun("running", job("done", null));
        assertThat(look(page + "/v/1"))
                .bodyText()
                .contains("không hoàn thành vì bị dừng giữa chừng", "input.leftovers");
    }

    @Test
    void showsAReviewUnderWayAboveTheFindingsOfTheOneBefore() {
        upload(FAULTY);
        laterRun("running", job("running", null));
        assertThat(look(page + "/v/1"))
                .bodyText()
                .contains("Đang rà soát văn bản", "Kết quả dưới đây là của lần rà soát trước.")
                .contains("input.leftovers")
                .doesNotContain("không hoàn thành");
    }

    @Test
    void asksAReaderToTurnToTheUnitWhereAReviewFailed() {
        upload(FAULTY);
        laterRun("failed", job("failed", "1A2B3C4D"));
        Viewer approver = campaign.approverOfDistrict("Ngô Văn Tú");
        assertThat(browser.perform(get(page + "/v/1").with(as(approver))))
                .bodyText()
                .contains("hãy đề nghị đơn vị rà soát lại")
                .doesNotContain("Rà soát lại</button>");
    }

    private UUID job(String state, @Nullable String incident) {
        UUID job = Ids.next();
        boolean open = state.equals("running");
        database.execute(
                "insert into jobs.job (id, kind, title_key, title_arguments, payload, state, incident, submitted_at, ended_at) values (?, 'reviews.again', 'reviews.again-job', '[\"x\"]', '{}', ?, ?, now(), case when ? then null else now() end)",
                job,
                state,
                incident,
                open);
        return job;
    }

    private void laterRun(String state, UUID job) {
        database.execute(
                "insert into reviews.run (id, version_id, document_id, campaign_id, unit_id, kind, number, state, asked_by, asked_at, job_id) select ?, version_id, document_id, campaign_id, unit_id, kind, number, ?, asked_by, asked_at, ? from reviews.run where campaign_id = ?",
                Ids.next(),
                state,
                job,
                campaign.campaignId());
    }

    private void reviewAgain() {
        var again = browser.perform(post(page + "/v/1/review").with(as(officer)).with(csrf()));
        assertThat(again).hasStatus(302);
    }

    @Test
    void hidesFindingsFromAnotherWard() {
        upload(FAULTY);
        Viewer stranger = campaign.officerOfOtherWard("Vũ Thị Lan");
        assertThat(browser.perform(get(page + "/v/1").with(as(stranger)))).hasStatus(403);
        String own = campaign.otherWardAddress() + "/dossier/chuong-trinh-hanh-dong/v/1";
        assertThat(browser.perform(get(own).with(as(stranger)))).hasStatus(404);
        assertThat(browser.perform(get(own + "/findings.json").with(as(stranger)))).hasStatus(404);
        assertThat(
                        browser.perform(
                                post(own + "/waivers")
                                        .param("finding", "1")
                                        .param("fingerprint", "x")
                                        .param("reason", "x")
                                        .with(as(stranger))
                                        .with(csrf())))
                .hasStatus(404);
    }

    @Test
    void letsAnApproverReadAndWaiveNothing() {
        upload(FAULTY);
        Viewer approver = campaign.approverOfDistrict("Ngô Văn Tú");
        assertThat(browser.perform(get(page + "/v/1").with(as(approver))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/waivers");
        assertThat(
                        browser.perform(
                                post(page + "/v/1/waivers")
                                        .param("finding", "1")
                                        .param("fingerprint", "x")
                                        .param("reason", "x")
                                        .with(as(approver))
                                        .with(csrf())))
                .hasStatus(403);
    }

    private int uploads;

    private void upload(String... paragraphs) {
        upload(Uploads.file("ke-hoach.docx", Uploads.docx(paragraphs)));
    }

    private void upload(MockMultipartFile file) {
        var result =
                browser.perform(
                        multipart(page)
                                .file(file)
                                .param("form", UUID.randomUUID().toString())
                                .with(as(officer))
                                .with(csrf()));
        assertThat(result).hasStatus(302);
        awaitReviews(++uploads);
    }

    private void awaitReviews(int count) {
        await().atMost(Duration.ofSeconds(20)).until(() -> done() == count);
    }

    private int done() {
        return database.fetchSingle(
                        "select count(*)::int from reviews.run where campaign_id = ? and state = 'done'",
                        campaign.campaignId())
                .get(0, Integer.class);
    }

    private int acts(String action) {
        return database.fetchSingle(
                        "select count(*)::int from audit.entry where act = ? and campaign_id = ?",
                        action,
                        campaign.campaignId())
                .get(0, Integer.class);
    }

    private static String comments(MvcTestResult copy) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(body(copy)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/comments.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("The copy has no comments.");
    }

    private int position(String rule) {
        return database.fetchSingle(
                        "select min(position) from reviews.finding f join reviews.run r on r.id = f.run_id where r.campaign_id = ? and f.rule = ?",
                        campaign.campaignId(),
                        rule)
                .get(0, Integer.class);
    }

    private String fingerprint(int position) {
        return database.fetchSingle(
                        "select fingerprint from reviews.finding f join reviews.run r on r.id = f.run_id where r.campaign_id = ? and f.position = ? order by r.id desc limit 1",
                        campaign.campaignId(),
                        position)
                .get(0, String.class);
    }

    private MvcTestResult waive(int finding, String reason) {
        return waive(finding, fingerprint(finding), reason);
    }

    private MvcTestResult waive(int finding, String fingerprint, String reason) {
        return browser.perform(
                post(page + "/v/1/waivers")
                        .param("finding", Integer.toString(finding))
                        .param("fingerprint", fingerprint)
                        .param("reason", reason)
                        .with(as(officer))
                        .with(csrf()));
    }

    private MvcTestResult look(String address) {
        return browser.perform(get(address).with(as(officer)));
    }

    private static byte[] body(MvcTestResult result) {
        return result.getResponse().getContentAsByteArray();
    }
}
