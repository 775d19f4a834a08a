package vn.daihoi.overlap.web;

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
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Uploads;
import vn.daihoi.dossiers.Version;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.reviews.PapersToCompare;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// What documents share, from the upload to the pages, and who sees how much of it.
@PlatformTest
class OverlapTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String REPORT = "/dossier/bao-cao-chinh-tri";
    private static final String SELF_REVIEW = "/dossier/bao-cao-kiem-diem";

    private static final String SPEECH = "/dossier/tham-luan/another";

    private static final String STORY =
            "Mỗi sáng chủ nhật, các bác cựu chiến binh cùng thanh niên trong xóm kéo nhau ra bến thuyền cũ nhặt lưới rách, chai nhựa và bèo tây mắc cạn; ai đi qua cũng dừng lại góp một tay. Sau ba mùa nước nổi, khúc sông ấy đã có ghế đá, có đèn và bọn trẻ thả diều mỗi chiều.";
    private static final String SECRET =
            "Chợ Gạo dựng lại 9 mái che đã mục, kẻ 240 mét vạch sơn cho người đi bộ và cắt cử 6 tổ viên nhắc nhở vào giờ tan trường nên số vụ va quẹt ở cổng chợ giảm hẳn.";
    private static final String OWN =
            "Ủy ban phường họp mỗi quý một lần, ghi biên bản đầy đủ, phân công từng thành viên theo dõi một ngõ.";
    private static final String GUIDANCE =
            "Tiếp tục đổi mới nội dung, phương thức hoạt động theo hướng sát dân, gần cơ sở; mở rộng các hình thức tập hợp, nhất là qua mạng xã hội; nâng cao hiệu quả giám sát, phản biện xã hội; phối hợp thống nhất hành động giữa các tổ chức thành viên.";

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired Campaigns campaigns;
    @Autowired Dossiers dossiers;
    @Autowired PapersToCompare papers;

    private TestCampaign campaign;
    private Viewer district;
    private Viewer ward;
    private Viewer otherWard;

    @BeforeEach
    void openCampaign() {
        campaign = TestCampaign.in(database, "chung-" + COUNT.incrementAndGet());
        district = campaign.officerOfDistrict("Trần Thị Cúc");
        ward = campaign.officerOfWard("Đỗ Thị Mai");
        otherWard = campaign.officerOfOtherWard("Vũ Thị Lan");
    }

    @Test
    void tellsOnTheDocumentPageWhatItSharesWithTheDossier() {
        upload(campaign.wardAddress() + REPORT, ward, SECRET, STORY);
        upload(campaign.wardAddress() + SELF_REVIEW, ward, OWN, STORY);
        assertThat(look(campaign.wardAddress() + SELF_REVIEW, ward))
                .bodyText()
                .contains("Trùng với văn bản khác", "Trong hồ sơ", "Báo cáo chính trị", "1 đoạn");
        assertThat(look(campaign.wardAddress() + REPORT, ward))
                .bodyText()
                .contains("Trong hồ sơ", "Báo cáo kiểm điểm");
    }

    @Test
    void saysWhenNothingIsShared() {
        upload(campaign.wardAddress() + REPORT, ward, STORY);
        upload(campaign.otherWardAddress() + REPORT, otherWard, OWN);
        assertThat(look(campaign.wardAddress() + REPORT, ward))
                .bodyText()
                .contains("Không có đoạn nào trùng");
        assertThat(look("/c/" + campaign.code() + "/overlap", district))
                .bodyText()
                .contains("Chưa có cặp văn bản nào");
    }

    @Test
    void showsBothTextsSideBySideToWhoMayReadBoth() {
        twoWardsShareAStory();
        assertThat(look(pair(campaign.wardAddress() + REPORT), district))
                .bodyText()
                .contains("Phường An Hòa", "Phường Yên Vui", SECRET, OWN, "bản 1", "Nguyên văn")
                .contains("href=\"#b-1\"", "href=\"#a-1\"");
    }

    @Test
    void showsAWardOfItsNeighbourThePassagesAloneAndWhoseTheyAre() {
        twoWardsShareAStory();
        var page = look(pair(campaign.wardAddress() + REPORT), ward);
        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains("bến thuyền cũ", "Phường Yên Vui", "không xem cả văn bản", OWN)
                .doesNotContain(SECRET, "Chợ Gạo")
                .doesNotContain(campaign.otherWardAddress())
                .doesNotContain("chuong-trinh-bi-mat");
    }

    @Test
    void refusesWhoMayReadNeitherAndFindsNoPairOfOtherDocuments() {
        twoWardsShareAStory();
        upload(campaign.wardAddress() + SELF_REVIEW, ward, OWN);
        String there = pair(campaign.otherWardAddress() + REPORT);
        assertThat(look(there, ward)).hasStatus(403);
        String id = there.substring(there.lastIndexOf('/'));
        assertThat(look(campaign.wardAddress() + SELF_REVIEW + "/overlap" + id, ward))
                .hasStatus(404);
        Viewer stranger =
                TestCampaign.in(database, "khac-" + COUNT.incrementAndGet())
                        .officerOfWard("Người lạ");
        assertThat(look(there, stranger)).hasStatus(403);
    }

    @Test
    void countsWordingOfTheGuidanceFromAboveForNobody() {
        guidance();
        upload(campaign.wardAddress() + REPORT, ward, GUIDANCE, OWN);
        upload(campaign.otherWardAddress() + REPORT, otherWard, GUIDANCE, SECRET);
        assertThat(look(campaign.wardAddress() + REPORT, ward))
                .bodyText()
                .contains("Theo hướng dẫn, kế hoạch", "Quận Bình Minh")
                .doesNotContain("Với đơn vị khác");
        assertThat(look("/c/" + campaign.code() + "/overlap", district))
                .bodyText()
                .contains("Chưa có cặp văn bản nào");
    }

    @Test
    void comparesAgainWhenGuidanceComesLater() {
        upload(campaign.wardAddress() + REPORT, ward, GUIDANCE, OWN);
        upload(campaign.otherWardAddress() + REPORT, otherWard, GUIDANCE, SECRET);
        assertThat(look(campaign.wardAddress() + REPORT, ward))
                .bodyText()
                .contains("Với đơn vị khác");
        guidance();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(look(campaign.wardAddress() + REPORT, ward))
                                .bodyText()
                                .doesNotContain("Với đơn vị khác"));
    }

    @Test
    void forgetsWhatANewVersionNoLongerShares() {
        twoWardsShareAStory();
        upload(campaign.wardAddress() + REPORT, ward, OWN);
        assertThat(look(campaign.wardAddress() + REPORT, ward))
                .bodyText()
                .contains("Không có đoạn nào trùng");
        assertThat(look(campaign.otherWardAddress() + REPORT, otherWard))
                .bodyText()
                .contains("Không có đoạn nào trùng");
    }

    @Test
    void tellsWhichUnitHadThePassageEarlierByTheFirstVersionThatHoldsIt() {
        upload(campaign.wardAddress() + REPORT, ward, SECRET);
        threeDaysEarlier();
        upload(campaign.otherWardAddress() + REPORT, otherWard, OWN, STORY);
        oneDayEarlier();
        upload(campaign.wardAddress() + REPORT, ward, SECRET, STORY);
        assertThat(look("/c/" + campaign.code() + "/overlap", district))
                .bodyText()
                .contains("Phường Yên Vui có trước", "Phường An Hòa có sau", "<svg")
                .doesNotContain("sao chép");
        assertThat(look(pair(campaign.wardAddress() + REPORT), district))
                .bodyText()
                .contains("Bên trái: có từ bản 2", "Bên phải: có từ bản 1");
    }

    @Test
    void findsUnitsWithoutDiacriticsAndGivesTheListToOfficePrograms() {
        twoWardsShareAStory();
        String list = "/c/" + campaign.code() + "/overlap";
        assertThat(look(list + "?q=yen", district)).bodyText().contains("Xem cạnh nhau");
        assertThat(look(list + "?q=khong", district)).bodyText().contains("Không có cặp nào khớp");
        assertThat(look(list + "?state=decided", district))
                .bodyText()
                .contains("Không có cặp nào khớp");
        var csv = look(list + ".csv?q=yen", district);
        assertThat(csv).hasStatusOk().hasContentTypeCompatibleWith("text/csv");
        assertThat(csv).bodyText().contains("Phường An Hòa", "Phường Yên Vui", "Báo cáo chính trị");
        assertThat(acts()).contains("overlap.export");
    }

    @Test
    void tellsAWardInTheListNothingOfItsNeighbourButTheName() {
        twoWardsShareAStory();
        assertThat(look("/c/" + campaign.code() + "/overlap", ward))
                .bodyText()
                .contains("Phường An Hòa", "Phường Yên Vui", campaign.wardAddress() + REPORT)
                .doesNotContain(campaign.otherWardAddress(), "có trước", "<svg viewBox");
    }

    @Test
    void acceptsAPassageForAReasonAndTakesThatBack() {
        twoWardsShareAStory();
        String pair = pair(campaign.wardAddress() + REPORT);
        assertThat(decide(pair, ward, "", "WANTED")).hasStatus(422);
        assertThat(decide(pair, ward, "Hai phường làm chung việc này", "WANTED")).hasStatus(302);
        assertThat(look(pair, ward))
                .bodyText()
                .contains("Chấp nhận", "Hai phường làm chung việc này", "Đỗ Thị Mai");
        assertThat(look("/c/" + campaign.code() + "/overlap?state=decided", district))
                .bodyText()
                .contains("Xem cạnh nhau");
        assertThat(decide(pair, ward, "Lần nữa", "CONTESTED")).hasStatus(422);
        UUID decision =
                database.fetchSingle(
                                "select id from overlap.decision where undone_at is null and document_id in (select document_id from overlap.paper where campaign_id = ?)",
                                campaign.campaignId())
                        .get(0, UUID.class);
        assertThat(act(pair + "/decisions/" + decision + "/undo", ward)).hasStatus(302);
        assertThat(act(pair + "/decisions/" + decision + "/undo", ward)).hasStatus(404);
        assertThat(look(pair, ward)).bodyText().doesNotContain("Hai phường làm chung việc này");
        assertThat(acts()).contains("overlap.decide", "overlap.undo");
    }

    @Test
    void keepsADecisionWhenANewVersionHoldsTheSamePassage() {
        twoWardsShareAStory();
        decide(pair(campaign.wardAddress() + REPORT), ward, "Đã thống nhất", "CONTESTED");
        upload(campaign.wardAddress() + REPORT, ward, "Một việc khác của phường.", OWN, STORY);
        assertThat(look(pair(campaign.wardAddress() + REPORT), ward))
                .bodyText()
                .contains("Đã thống nhất", "Không phải trùng lặp");
    }

    @Test
    void letsNobodyDecideWhoMayNotEditTheDocument() {
        twoWardsShareAStory();
        String pair = pair(campaign.wardAddress() + REPORT);
        assertThat(decide(pair, campaign.approverOfDistrict("Lê Văn Tám"), "Có lý do", "WANTED"))
                .hasStatus(403);
        assertThat(decide(pair, otherWard, "Có lý do", "WANTED")).hasStatus(403);
    }

    @Test
    void reportsALaterPaperInItsReviewWithTheNameOfTheOtherUnit() {
        upload(campaign.wardAddress() + REPORT, ward, SECRET, STORY);
        threeDaysEarlier();
        upload(campaign.otherWardAddress() + REPORT, otherWard, OWN, STORY);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(look(campaign.otherWardAddress() + REPORT + "/v/1", otherWard))
                                .bodyText()
                                .contains("overlap.neighbour", "Báo cáo chính trị, Phường An Hòa")
                                .contains("Xem các văn bản cạnh nhau")
                                .contains("<span class=\"other-paper\">")
                                .doesNotContain("Chợ Gạo"));
        assertThat(look(campaign.wardAddress() + REPORT + "/v/1", ward))
                .bodyText()
                .doesNotContain("overlap.neighbour");
    }

    @Test
    void comparesADocumentWithThatOfTheTermBefore() {
        var before = campaign.ofTheTermBefore(campaign.code() + "-truoc");
        upload(before.wardAddress() + REPORT, ward, SECRET, STORY);
        upload(campaign.wardAddress() + REPORT, ward, OWN, SECRET, STORY);
        assertThat(look(campaign.wardAddress() + REPORT, ward))
                .bodyText()
                .contains("Với nhiệm kỳ trước")
                .doesNotContain("Với đơn vị khác");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(look(campaign.wardAddress() + REPORT + "/v/1", ward))
                                .bodyText()
                                .contains("overlap.last-term"));
    }

    @Test
    void countsSharedPassagesAmongTheWeakSpotsOfAllUnits() {
        upload(campaign.otherWardAddress() + REPORT, otherWard, SECRET, STORY);
        threeDaysEarlier();
        upload(campaign.wardAddress() + REPORT, ward, OWN, STORY);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(look("/c/" + campaign.code() + "/weak-spots", district))
                                .bodyText()
                                .contains("rule=overlap.neighbour"));
    }

    @Test
    void comparesDocumentsThatWereThereBefore() {
        twoWardsShareAStory();
        database.execute(
                "delete from overlap.pair where id in (select pair_id from overlap.side where campaign_id = ?)",
                campaign.campaignId());
        database.execute("delete from overlap.paper where campaign_id = ?", campaign.campaignId());
        assertThat(look(campaign.wardAddress() + REPORT, ward))
                .bodyText()
                .contains("chưa được đối chiếu");
        assertThat(act("/c/" + campaign.code() + "/u/900/overlap/rest", district)).hasStatus(302);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(look("/c/" + campaign.code() + "/overlap", district))
                                .bodyText()
                                .contains("Xem cạnh nhau"));
    }

    @Test
    void namesADocumentOfTheDossierByTheTitleThatItHasNow() {
        upload(campaign.wardAddress() + REPORT, ward, SECRET, STORY);
        upload(campaign.wardAddress() + "/dossier/tham-luan/another", ward, OWN, STORY);
        assertThat(look(campaign.wardAddress() + REPORT, ward)).bodyText().contains("Về đại hội");
        database.execute(
                "update dossiers.document set title = 'Bến thuyền sạch' where campaign_id = ? and kind = 'tham-luan'",
                campaign.campaignId());
        assertThat(look(campaign.wardAddress() + REPORT, ward))
                .bodyText()
                .contains("Bến thuyền sạch");
    }

    @Test
    void tellsAReviewOfAnotherUnitsDocumentItsKindAndNotItsTitle() {
        upload(campaign.otherWardAddress() + SPEECH, otherWard, SECRET, STORY);
        threeDaysEarlier();
        upload(campaign.wardAddress() + SPEECH, ward, OWN, STORY);
        String code = campaign.wardAddress().replaceFirst(".*/u/", "");
        CampaignUnit unit =
                campaigns.unit(new CampaignId(campaign.campaignId()), code).orElseThrow();
        Version mine = dossiers.versions(unit, new DocumentKey("tham-luan", 1)).getFirst();
        assertThat(papers.of(unit, mine, Locale.of("vi")))
                .extracting(other -> other.paper().document().file())
                .containsExactly("Tham luận, Phường Yên Vui");
    }

    @Test
    void keepsTheAddressOfAPairWhenItIsComparedAgain() {
        twoWardsShareAStory();
        String pair = pair(campaign.wardAddress() + REPORT);
        upload(campaign.otherWardAddress() + REPORT, otherWard, OWN, STORY);
        assertThat(look(pair, ward)).hasStatusOk().bodyText().contains("bến thuyền cũ");
    }

    @Test
    void listsNoneOfThoseBelowAtTheGuidanceThatTheyFollow() {
        guidance();
        upload(campaign.wardAddress() + REPORT, ward, GUIDANCE, OWN);
        assertThat(look("/c/" + campaign.code() + "/u/900/dossier/huong-dan/overlap", district))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Phường An Hòa", "Theo hướng dẫn, kế hoạch");
    }

    @Test
    void saysThatAVeryLongListHoldsThePairsWithMostWordsOnly() {
        twoWardsShareAStory();
        String list = "/c/" + campaign.code() + "/overlap?q=khong";
        assertThat(look(list, district)).bodyText().doesNotContain("Danh sách này chỉ gồm");
        manyMorePairs(1000);
        assertThat(look(list, district))
                .bodyText()
                .contains("Danh sách này chỉ gồm 1.000 cặp", "Không có cặp nào khớp");
    }

    private void manyMorePairs(int count) {
        database.execute(
                """
                with one as (
                    select p.* from overlap.pair p join overlap.side s on s.pair_id = p.id
                    where s.campaign_id = ? limit 1),
                more as (
                    insert into overlap.pair
                    select gen_random_uuid(), owner, relation, passages, common, compared_at
                    from one, generate_series(1, ?)
                    returning id)
                insert into overlap.side
                select more.id, place, document_id, version_id, campaign_id, unit_id, unit_path,
                    kind, ordinal, number, title, words, shared, counted, since
                from more, overlap.side s join one on s.pair_id = one.id
                """,
                campaign.campaignId(),
                count);
    }

    private void twoWardsShareAStory() {
        upload(campaign.otherWardAddress() + REPORT, otherWard, SECRET, STORY);
        upload(campaign.wardAddress() + REPORT, ward, OWN, STORY);
    }

    private void guidance() {
        upload("/c/" + campaign.code() + "/u/900/dossier/huong-dan/another", district, GUIDANCE);
    }

    private void threeDaysEarlier() {
        earlier("3 days");
    }

    private void oneDayEarlier() {
        earlier("1 day");
    }

    /// Moves what was uploaded so far back: the clock of tests stands still.
    private void earlier(String time) {
        database.execute(
                "update dossiers.version set uploaded_at = uploaded_at - cast(? as interval) where document_id in (select document_id from overlap.paper where campaign_id = ?)",
                time,
                campaign.campaignId());
        database.execute(
                "update overlap.paper set begun_at = begun_at - cast(? as interval) where campaign_id = ?",
                time,
                campaign.campaignId());
    }

    private void upload(String document, Viewer officer, String... paragraphs) {
        String[] paper =
                Stream.concat(
                                Stream.of("BÁO CÁO", "của Ủy ban nhiệm kỳ 2024-2029", "I. KẾT QUẢ"),
                                Stream.of(paragraphs))
                        .toArray(String[]::new);
        assertThat(
                        browser.perform(
                                multipart(document)
                                        .file(Uploads.file("bao-cao.docx", Uploads.docx(paper)))
                                        .param("form", UUID.randomUUID().toString())
                                        .param("title", "Về đại hội")
                                        .with(as(officer))
                                        .with(csrf())))
                .hasStatus(302);
        await().atMost(Duration.ofSeconds(20)).until(this::nothingIsUnderWay);
    }

    private boolean nothingIsUnderWay() {
        return database.fetchSingle(
                                "select count(*)::int from overlap.paper where campaign_id = ? and compared_at is null",
                                campaign.campaignId())
                        .get(0, Integer.class)
                == 0;
    }

    /// Address of the only pair of a document.
    private String pair(String document) {
        String body = look(document + "/overlap", district).getResponse().toString();
        List<UUID> pairs =
                database.fetch(
                                "select s.pair_id from overlap.side s join overlap.pair p on p.id = s.pair_id where s.campaign_id = ? and p.relation = 'neighbour'",
                                campaign.campaignId())
                        .getValues(0, UUID.class);
        assertThat(pairs).as(body).hasSize(2);
        return document + "/overlap/" + pairs.getFirst();
    }

    private MvcTestResult decide(String pair, Viewer viewer, String reason, String verdict) {
        return browser.perform(
                post(pair + "/decisions")
                        .param("passage", passage(pair))
                        .param("verdict", verdict)
                        .param("reason", reason)
                        .with(as(viewer))
                        .with(csrf()));
    }

    private String passage(String pair) {
        return database.fetchSingle(
                        "select fingerprint from overlap.passage where pair_id = ? and not common order by position limit 1",
                        UUID.fromString(pair.substring(pair.lastIndexOf('/') + 1)))
                .get(0, String.class);
    }

    private MvcTestResult act(String address, Viewer viewer) {
        return browser.perform(post(address).with(as(viewer)).with(csrf()));
    }

    private MvcTestResult look(String address, Viewer viewer) {
        return browser.perform(get(address).with(as(viewer)));
    }

    private List<String> acts() {
        return database.fetch("select act from audit.entry").getValues(0, String.class);
    }
}
