package vn.daihoi.dossiers.web;

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
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Contributions: a kind of which a dossier holds several documents.
@PlatformTest
class SeveralDocumentsTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String FIRST = "Tham luận về chăm lo người nghèo của phường An Hòa.";
    private static final String SECOND = "Tham luận về giám sát của Nhân dân ở khu dân cư.";

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private TestCampaign campaign;
    private Viewer officer;
    private String dossier;
    private String page;

    @BeforeEach
    void openCampaign() {
        campaign = TestCampaign.in(database, "several-" + COUNT.incrementAndGet());
        officer = campaign.officerOfWard("Đỗ Thị Mai");
        dossier = campaign.wardAddress() + "/dossier";
        page = dossier + "/tham-luan";
    }

    @Test
    void asksForATitleFromTheFirstDocumentOn() {
        assertThat(look(page)).bodyText().contains("name=\"title\"", page + "/another");
        var result = begin("", FIRST);
        assertThat(result).hasStatus(422);
        assertThat(result).bodyText().contains("Hãy đặt tên cho văn bản");
    }

    @Test
    void keepsEachDocumentWithVersionsOfItsOwn() {
        assertThat(begin("Chăm lo người nghèo", FIRST)).hasRedirectedUrl(page + "/v/1");
        assertThat(begin("Giám sát ở khu dân cư", SECOND)).hasRedirectedUrl(page + ".2/v/1");
        assertThat(send(page + ".2", SECOND + " Bản hai.")).hasRedirectedUrl(page + ".2/v/2");
        assertThat(look(page)).bodyText().contains("Phiên bản 1").doesNotContain("Phiên bản 2");
        assertThat(look(page + ".2/compare")).bodyText().contains("Giám sát ở khu dân cư", "Thêm");
        assertThat(look(page + ".2/v/2/file")).hasStatusOk();
    }

    @Test
    void listsTheDocumentsOfAKindUnderItsName() {
        begin("Chăm lo người nghèo", FIRST);
        begin("Giám sát ở khu dân cư", SECOND);
        assertThat(look(dossier))
                .bodyText()
                .contains("Tham luận: 2 văn bản", "Chăm lo người nghèo", "Giám sát ở khu dân cư")
                .contains(page + ".2/v/1", page + "/another");
    }

    @Test
    void reviewsEachDocument() {
        begin("Chăm lo người nghèo", FIRST + " […]");
        begin("Giám sát ở khu dân cư", SECOND + " […]");
        await().atMost(Duration.ofSeconds(20)).until(() -> reviewed() == 2);
        assertThat(look(page + "/v/1")).bodyText().contains("input.leftovers", "người nghèo");
        assertThat(look(page + ".2/v/1"))
                .bodyText()
                .contains("input.leftovers", "Giám sát ở khu dân cư");
        assertThat(look("/notifications")).bodyText().contains("Giám sát ở khu dân cư");
    }

    @Test
    void refusesASecondDocumentOfTheSameTitleAndShowsTheFirst() {
        begin("Chăm lo người nghèo", FIRST);
        var result = begin("chăm lo  Người nghèo", SECOND);
        assertThat(result).hasStatus(422);
        assertThat(result).bodyText().contains("Hồ sơ đã có văn bản", "href=\"" + page + "\"");
        assertThat(documents()).isEqualTo(1);
    }

    @Test
    void refusesASecondDocumentOfTheSameContent() {
        begin("Chăm lo người nghèo", FIRST);
        var result = begin("Tên khác", FIRST);
        assertThat(result).hasStatus(422);
        assertThat(result).bodyText().contains("Nội dung tệp này đã có", "value=\"Tên khác\"");
        assertThat(documents()).isEqualTo(1);
    }

    @Test
    void makesOneDocumentOfAFormPostedTwice() {
        UUID form = UUID.randomUUID();
        begin("Chăm lo người nghèo", FIRST, form);
        var second = begin("Chăm lo người nghèo", FIRST, form);
        assertThat(second).hasStatus(302).hasRedirectedUrl(page + "/v/1");
        assertThat(documents()).isEqualTo(1);
    }

    @Test
    void givesEachOfManyAtOnceADocumentOfItsOwn() throws Exception {
        int people = 5;
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(people)) {
            for (int i = 0; i < people; i++) {
                String title = "Tham luận thứ " + i;
                threads.submit(() -> {
                    start.await();
                    return begin(title, FIRST + " " + title);
                });
            }
            start.countDown();
        }
        assertThat(documents()).isEqualTo(people);
    }

    @Test
    void holdsOneDocumentOfAKindThatDoesNotRepeat() {
        assertThat(look(dossier + "/bao-cao-chinh-tri/another")).hasStatus(404);
        send(dossier + "/bao-cao-chinh-tri", FIRST);
        assertThat(look(dossier + "/bao-cao-chinh-tri"))
                .bodyText()
                .doesNotContain("/another", "name=\"title\"");
    }

    @Test
    void takesNoNewVersionOfADocumentThatWasNeverBegun() {
        assertThat(send(page, FIRST)).hasStatus(404);
        assertThat(send(page + ".7", FIRST)).hasStatus(404);
        assertThat(send(dossier + "/bao-cao-chinh-tri.2", FIRST)).hasStatus(404);
        assertThat(documents()).isZero();
    }

    @Test
    void writesTheTitleIntoTheAudit() {
        begin("Chăm lo người nghèo", FIRST);
        assertThat(
                        database.fetchValue(
                                "select after::text from audit.entry where act = 'dossiers.version.upload' and campaign_id = ?",
                                campaign.campaignId()))
                .asString()
                .contains("Chăm lo người nghèo");
    }

    @Test
    void givesADocumentAnotherTitleAndTakesBothDown() {
        begin("Chăm lo người nghèo", FIRST);
        begin("Giám sát ở khu dân cư", SECOND);
        assertThat(look(page + ".2")).bodyText().contains("action=\"" + page + ".2/title\"");
        assertThat(rename(page + ".2", " Giám sát  của Nhân dân ")).hasRedirectedUrl(page + ".2");
        assertThat(look(page + ".2")).bodyText().contains("Giám sát của Nhân dân</h1>");
        assertThat(look(dossier))
                .bodyText()
                .contains("Chăm lo người nghèo", "Giám sát của Nhân dân")
                .doesNotContain("Giám sát ở khu dân cư");
        assertThat(renames())
                .containsExactly(
                        "{\"title\":\"Giám sát ở khu dân cư\"} {\"kind\":\"tham-luan.2\",\"title\":\"Giám sát của Nhân dân\"}");
    }

    @Test
    void changesTheLettersOfATitleAndNothingWhereItStaysTheSame() {
        begin("chăm lo người nghèo", FIRST);
        assertThat(rename(page, "Chăm lo người nghèo")).hasStatus(302);
        assertThat(rename(page, "Chăm lo người nghèo")).hasStatus(302);
        assertThat(renames()).hasSize(1);
    }

    @Test
    void refusesATitleThatIsTakenMissingOrTooLongAndKeepsWhatWasTyped() {
        begin("Chăm lo người nghèo", FIRST);
        begin("Giám sát ở khu dân cư", SECOND);
        assertThat(rename(page + ".2", "chăm lo NGƯỜI nghèo"))
                .hasStatus(422)
                .bodyText()
                .contains("Hồ sơ đã có văn bản “Chăm lo người nghèo”")
                .contains("value=\"chăm lo NGƯỜI nghèo\"");
        assertThat(rename(page, " ")).hasStatus(422).bodyText().contains("Hãy nhập tên văn bản");
        assertThat(rename(page, "x".repeat(201))).hasStatus(422).bodyText().contains("quá 200");
        assertThat(renames()).isEmpty();
    }

    @Test
    void renamesNothingThatIsNotThereOrHasNoTitle() {
        begin("Chăm lo người nghèo", FIRST);
        send(dossier + "/bao-cao-chinh-tri", SECOND);
        assertThat(rename(page + ".3", "Tên")).hasStatus(404);
        assertThat(rename(dossier + "/bao-cao-chinh-tri", "Tên")).hasStatus(404);
        assertThat(look(dossier + "/bao-cao-chinh-tri")).bodyText().doesNotContain("/title\"");
    }

    @Test
    void letsNobodyRenameWhoMayNotUpload() {
        begin("Chăm lo người nghèo", FIRST);
        Viewer approver = campaign.approverOfDistrict("Ngô Văn Tú");
        var asked = post(page + "/title").param("title", "Tên").with(as(approver)).with(csrf());
        assertThat(browser.perform(asked)).hasStatus(403);
        assertThat(browser.perform(get(page).with(as(approver))))
                .bodyText()
                .doesNotContain("/title\"");
    }

    private MvcTestResult rename(String document, String title) {
        return browser.perform(
                post(document + "/title").param("title", title).with(as(officer)).with(csrf()));
    }

    private List<String> renames() {
        return database.fetch(
                        "select before || ' ' || after from audit.entry where act = 'dossiers.document.rename' and campaign_id = ?",
                        campaign.campaignId())
                .getValues(0, String.class);
    }

    private MvcTestResult look(String address) {
        return browser.perform(get(address).with(as(officer)));
    }

    private MvcTestResult begin(String title, String text) {
        return begin(title, text, UUID.randomUUID());
    }

    private MvcTestResult begin(String title, String text, UUID form) {
        return browser.perform(
                multipart(page + "/another")
                        .file(Uploads.text("tham-luan.txt", text))
                        .param("title", title)
                        .param("form", form.toString())
                        .with(as(officer))
                        .with(csrf()));
    }

    private MvcTestResult send(String address, String text) {
        return browser.perform(
                multipart(address)
                        .file(Uploads.text("tham-luan.txt", text))
                        .param("form", UUID.randomUUID().toString())
                        .with(as(officer))
                        .with(csrf()));
    }

    private int reviewed() {
        return database.fetchSingle(
                        "select count(*)::int from reviews.run where campaign_id = ? and state = 'done'",
                        campaign.campaignId())
                .get(0, Integer.class);
    }

    private int documents() {
        return database.fetchSingle(
                        "select count(*)::int from dossiers.document where campaign_id = ?",
                        campaign.campaignId())
                .get(0, Integer.class);
    }
}
