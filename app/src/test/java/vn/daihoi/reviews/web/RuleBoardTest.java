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
class RuleBoardTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String PROGRAMME = "/dossier/chuong-trinh-hanh-dong";
    private static final String PAGES = "v.lengths.chuong-trinh-hanh-dong.ward";

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private TestCampaign campaign;
    private Viewer district;
    private Viewer ward;
    private String rules;

    @BeforeEach
    void openCampaign() {
        campaign = TestCampaign.in(database, "rules-" + COUNT.incrementAndGet());
        district = campaign.officerOfDistrict("Trần Thị Cúc");
        ward = campaign.officerOfWard("Đỗ Thị Mai");
        rules = "/c/" + campaign.code() + "/u/900/rules";
    }

    @Test
    void showsTheProfilesValueBesideTheOwnOneWithWhoChangedItAndWhy() {
        assertThat(set("length.document", 0, "Đại hội gọn nhẹ", PAGES, "4,5")).hasStatus(302);
        assertThat(look(rules + "/length.document", district))
                .bodyText()
                .contains("value=\"4,5\"", "Bộ quy định: 10", "Mức của Quận Bình Minh")
                .contains("Trần Thị Cúc", "<q>Đại hội gọn nhẹ</q>");
        assertThat(look(rules, district))
                .bodyText()
                .contains("1 quy tắc đang áp dụng khác", "4,5 (theo Quận Bình Minh)");
        assertThat(acts("reviews.rule.set")).isEqualTo(1);
    }

    @Test
    void holdsForTheWardFromTheNextReviewOnAndSaysSoInTheFinding() {
        upload("v1");
        assertThat(look(campaign.wardAddress() + PROGRAMME + "/v/1", ward))
                .bodyText()
                .doesNotContain("length.document");
        set("length.document", 0, "Gọn", PAGES, "0,5");
        assertThat(look(campaign.wardAddress() + PROGRAMME + "/v/1", ward))
                .bodyText()
                .contains("Kết quả này theo mức quy định cũ");
        assertThat(look(rules, district))
                .bodyText()
                .contains("1 văn bản được rà soát theo mức cũ", "Phường An Hòa: Chương trình");
        var asked = send(rules + "-again", district);
        assertThat(asked).hasStatus(302);
        awaitRuns(2);
        assertThat(look(campaign.wardAddress() + PROGRAMME + "/v/1", ward))
                .bodyText()
                .contains(
                        "length.document", "Theo mức của Quận Bình Minh:", "0,5 (bộ quy định: 10)")
                .doesNotContain("Kết quả này theo mức quy định cũ");
        assertThat(look(rules, district)).bodyText().doesNotContain("theo mức cũ");
        assertThat(look(asked.getResponse().getRedirectedUrl(), district))
                .bodyText()
                .contains("hx-get=\"/jobs/");
    }

    @Test
    void refusesAValueOutOfRangeAtTheFieldAndKeepsWhatWasTyped() {
        var refused = set("length.document", 0, "Vì sao", PAGES, "500");
        assertThat(refused).hasStatus(422);
        assertThat(refused)
                .bodyText()
                .contains("Số phải từ 0,5 đến 200.", "value=\"500\"", ">Vì sao</textarea>");
        assertThat(set("length.document", 0, "Vì sao", PAGES, "nhiều"))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy nhập số");
        assertThat(acts("reviews.rule.set")).isZero();
    }

    @Test
    void wantsAReason() {
        var refused = set("length.document", 0, " ", PAGES, "5");
        assertThat(refused).hasStatus(422);
        assertThat(refused).bodyText().contains("Hãy ghi lý do", "value=\"5\"");
    }

    @Test
    void goesBackWithOneClickAndKeepsTheHistory() {
        set("structure.numbering", 0, "Chưa cần", "applied", "off");
        assertThat(look(rules, district)).bodyText().contains("Không áp dụng (theo Quận");
        assertThat(send(rules + "/structure.numbering/reset?seen=1", district)).hasStatus(302);
        assertThat(look(rules, district)).bodyText().contains("Mọi quy tắc rà soát đang theo");
        assertThat(look(rules + "/structure.numbering", district))
                .bodyText()
                .contains("Chưa cần", "Bỏ mức riêng.")
                .doesNotContain("Trở lại mức của bộ quy định");
        assertThat(acts("reviews.rule.reset")).isEqualTo(1);
    }

    @Test
    void tellsOneOfTwoWhoChangeARuleAtOnceThatTheOtherWasFaster() {
        set("structure.numbering", 0, "Một", "level", "note");
        var late = set("structure.numbering", 0, "Hai", "level", "error");
        assertThat(late).hasStatus(409).bodyText().contains("Một đồng chí khác vừa sửa");
    }

    @Test
    void keepsNothingWhereTheOwnValueIsTheOneAbove() {
        set("length.document", 0, "Vì sao", PAGES, "10");
        assertThat(look(rules, district)).bodyText().contains("Mọi quy tắc rà soát đang theo");
        assertThat(acts("reviews.rule.set")).isZero();
    }

    @Test
    void takesKindsOfPapersAndListsOfWords() {
        set("form.number", 0, "Đủ số", "v.required-in", "", "v.required-in", "nghi-quyet");
        assertThat(look(rules + "/form.number", district))
                .bodyText()
                .contains("value=\"nghi-quyet\" checked")
                .doesNotContain("value=\"ke-hoach\" checked");
        set("typography.repeated-word", 0, "Bớt", "v.never-doubled", "của\nvà <b>\n");
        assertThat(look(rules + "/typography.repeated-word", district))
                .bodyText()
                .contains("của\nvà &lt;b&gt;</textarea>");
    }

    @Test
    void showsAWardWhatHoldsAndLetsItChangeNothing() {
        String own = campaign.wardAddress() + "/rules";
        assertThat(look("/c/" + campaign.code() + "/rules", ward)).hasRedirectedUrl(own);
        assertThat(look(own + "/length.document", ward))
                .hasStatusOk()
                .bodyText()
                .contains("Chỉ cán bộ cấp trên", "readonly")
                .doesNotContain("Lưu mức riêng");
        assertThat(look(rules, ward)).hasStatus(403);
        assertThat(send(own + "/length.document", ward)).hasStatus(403);
    }

    @Test
    void showsSourceMarkAndExamplesInEnglishToo() {
        assertThat(
                        browser.perform(
                                get(rules + "/figures.few")
                                        .cookie(new Cookie("lang", "en"))
                                        .with(as(district))))
                .bodyText()
                .contains("Figures wanted in 1,000 words", "Examples", "no finding", "Profile: 5");
        assertThat(look(rules + "/no.such-rule", district)).hasStatus(404);
    }

    private MvcTestResult set(String rule, int seen, String reason, String... fields) {
        var request =
                post(rules + "/" + rule)
                        .param("seen", Integer.toString(seen))
                        .param("reason", reason)
                        .with(as(district))
                        .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return browser.perform(request);
    }

    private MvcTestResult send(String address, Viewer viewer) {
        return browser.perform(post(address).with(as(viewer)).with(csrf()));
    }

    private MvcTestResult look(String address, Viewer viewer) {
        return browser.perform(get(address).with(as(viewer)));
    }

    private void upload(String name) {
        var paper =
                Uploads.docx(
                        "CHƯƠNG TRÌNH HÀNH ĐỘNG",
                        "của Mặt trận Tổ quốc phường nhiệm kỳ 2024-2029",
                        "I. MỤC TIÊU",
                        "Đại hội tổng kết nhiệm kỳ qua trong năm 2024. ".repeat(60));
        browser.perform(
                multipart(campaign.wardAddress() + PROGRAMME)
                        .file(Uploads.file(name + ".docx", paper))
                        .param("form", UUID.randomUUID().toString())
                        .with(as(ward))
                        .with(csrf()));
        awaitRuns(1);
    }

    private void awaitRuns(int count) {
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        database.fetchSingle(
                                                "select count(*)::int from reviews.run where campaign_id = ? and state = 'done'",
                                                campaign.campaignId())
                                        .get(0, Integer.class)
                                == count);
    }

    private int acts(String act) {
        return database.fetchSingle(
                        "select count(*)::int from audit.entry where act = ? and campaign_id = ?",
                        act,
                        campaign.campaignId())
                .get(0, Integer.class);
    }
}
