package vn.daihoi.reviews.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.reviews.web.ReviewedPaper.FAULTY;
import static vn.daihoi.testing.TestCampaign.as;

import jakarta.servlet.http.Cookie;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.Uploads;
import vn.daihoi.testing.PlatformTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

/// What a review found, on the page and in files, and who sees it.
@PlatformTest
class ReviewPageTest {

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired JsonMapper json;

    private ReviewedPaper paper;

    @BeforeEach
    void openCampaign() {
        paper = ReviewedPaper.in(browser, database);
    }

    @Test
    void showsFindingsBesideTheTextWithLinksBothWays() {
        paper.upload(FAULTY);
        assertThat(paper.look(paper.page + "/v/1"))
                .bodyText()
                .contains("input.leftovers", "structure.required-part")
                .contains("id=\"at-1\"", "href=\"#f-1\"", "id=\"f-1\"", "href=\"#at-1\"")
                .contains("\">[…]</mark>");
    }

    @Test
    void ringsForWhoHandedTheDocumentIn() {
        paper.upload(FAULTY);
        assertThat(paper.look("/notifications"))
                .bodyText()
                .contains("Đã rà soát xong Chương trình hành động, phiên bản 1, Phường An Hòa:");
    }

    @Test
    void namesTheKindInTheLanguageOfWhoReadsTheBell() {
        paper.upload(FAULTY);
        var english =
                browser.perform(
                        get("/notifications")
                                .cookie(new Cookie("lang", "en"))
                                .with(as(paper.officer)));
        assertThat(english).bodyText().contains("Action programme").doesNotContain("hành động,");
    }

    @Test
    void showsMarkupOfTheDocumentAsText() {
        paper.upload(FAULTY);
        assertThat(paper.look(paper.page + "/v/1"))
                .bodyText()
                .contains("&lt;b&gt;hiệp thương")
                .doesNotContain("<b>hiệp");
    }

    @Test
    void findsTextThatLostItsDiacriticsAndSaysWhatToSend() {
        paper.upload(
                "BAO CAO CHINH TRI",
                "Phuong da lam duoc nhieu viec trong nhiem ky qua.".repeat(20));
        assertThat(paper.look(paper.page + "/v/1")).bodyText().contains("input.no-text");
    }

    @Test
    void tellsTheDossierHowManyFindingsStand() {
        paper.upload(FAULTY);
        assertThat(paper.look(paper.campaign.wardAddress() + "/dossier"))
                .bodyText()
                .contains(" lỗi", " cảnh báo");
    }

    @Test
    void showsWhatWasMendedAndWhatIsNewInTheNextVersion() {
        paper.upload(FAULTY);
        String[] next = FAULTY.clone();
        next[5] = "Đại hội tổng kết nhiệm kỳ qua tại hội trường của phường.";
        next[6] = "Đại hội bắt đầu lúc xxx giờ sáng.";
        paper.upload(next);
        assertThat(paper.look(paper.page + "/v/2"))
                .bodyText()
                .containsPattern("So với phiên bản 1: \\d+ phát hiện đã sửa")
                .contains("<q>[…]</q>", "since-stays", "since-fresh");
    }

    @Test
    void filtersByLevelAndRule() {
        paper.upload(FAULTY);
        assertThat(paper.look(paper.page + "/v/1?level=error"))
                .bodyText()
                .contains("finding-error")
                .doesNotContain("finding-warning");
        assertThat(paper.look(paper.page + "/v/1?rule=input.leftovers"))
                .bodyText()
                .contains("<code>input.leftovers</code>")
                .doesNotContain("<code>structure.required-part</code>");
        assertThat(paper.look(paper.page + "/v/1?by=section")).hasStatusOk();
    }

    @Test
    void hidesFindingsFromAnotherWard() {
        paper.upload(FAULTY);
        Viewer stranger = paper.campaign.officerOfOtherWard("Vũ Thị Lan");
        assertThat(browser.perform(get(paper.page + "/v/1").with(as(stranger)))).hasStatus(403);
        String own = paper.campaign.otherWardAddress() + "/dossier/chuong-trinh-hanh-dong/v/1";
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
    void givesTheResultAsAFile() {
        paper.upload(FAULTY);
        var result = paper.look(paper.page + "/v/1/findings.json");
        assertThat(result).hasStatusOk().hasContentTypeCompatibleWith("application/json");
        var tree = json.readTree(body(result));
        assertThat(tree.path("profile").asString()).isEqualTo("mttq-2024-2029");
        assertThat(tree.path("documents").path(0).path("sections").size()).isEqualTo(2);
        assertThat(tree.path("findings").path(0).path("fingerprint").asString()).isNotEmpty();
        assertThat(tree.path("findings").path(0).path("suppressed").isNull()).isTrue();
        assertThat(paper.look(paper.page + "/v/1/findings.txt"))
                .bodyText()
                .contains("input.leftovers");
        assertThat(paper.look(paper.page + "/v/1/findings.html"))
                .bodyText()
                .contains("input.leftovers");
        assertThat(paper.look(paper.page + "/v/1/findings.exe")).hasStatus(404);
    }

    @Test
    void givesTheOfficersFileWithNotes() {
        paper.upload(FAULTY);
        assertThat(paper.look(paper.page + "/v/1"))
                .bodyText()
                .contains(paper.page + "/v/1/annotated");
        var copy = paper.look(paper.page + "/v/1/annotated");
        assertThat(copy).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(copy.getResponse().getHeader("Content-Disposition"))
                .contains("ke-hoach.daihoi.docx");
        assertThat(comments(copy)).contains("input.leftovers", "structure.required-part");
        assertThat(paper.acts("reviews.annotated.download")).isEqualTo(1);
    }

    @Test
    void leavesWaivedFindingsOutOfTheNotes() {
        paper.upload(FAULTY);
        paper.waive(paper.position("input.leftovers"), "Hội trường do quận chọn sau");
        assertThat(comments(paper.look(paper.page + "/v/1/annotated")))
                .contains("structure.required-part")
                .doesNotContain("input.leftovers", "Hội trường do quận chọn sau");
    }

    @Test
    void givesNotesToThoseWhoMayReadTheDossierOnly() {
        paper.upload(FAULTY);
        Viewer approver = paper.campaign.approverOfDistrict("Ngô Văn Tú");
        Viewer stranger = paper.campaign.officerOfOtherWard("Vũ Thị Lan");
        String copy = paper.page + "/v/1/annotated";
        assertThat(browser.perform(get(copy).with(as(approver)))).hasStatusOk();
        assertThat(browser.perform(get(copy).with(as(stranger)))).hasStatus(403);
        String own =
                paper.campaign.otherWardAddress() + "/dossier/chuong-trinh-hanh-dong/v/1/annotated";
        assertThat(browser.perform(get(own).with(as(stranger)))).hasStatus(404);
        assertThat(paper.acts("reviews.annotated.download")).isEqualTo(1);
    }

    @Test
    void offersNoNotesInPlainText() {
        paper.upload(Uploads.text("ke-hoach.txt", String.join("\n", FAULTY)));
        assertThat(paper.look(paper.page + "/v/1"))
                .bodyText()
                .contains("không có bản có ghi chú")
                .doesNotContain("/annotated");
        assertThat(paper.look(paper.page + "/v/1/annotated")).hasStatus(302);
        assertThat(paper.acts("reviews.annotated.download")).isZero();
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

    private static byte[] body(MvcTestResult result) {
        return result.getResponse().getContentAsByteArray();
    }
}
