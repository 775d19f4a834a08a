package vn.daihoi.overlap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.overlap.web.SharingWards.OWN;
import static vn.daihoi.overlap.web.SharingWards.REPORT;
import static vn.daihoi.overlap.web.SharingWards.SECRET;
import static vn.daihoi.overlap.web.SharingWards.SELF_REVIEW;
import static vn.daihoi.overlap.web.SharingWards.STORY;
import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.util.List;
import java.util.UUID;

/// Pages of what two documents share: who sees how much, and what is decided.
@PlatformTest
class PairPagesTest {

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private SharingWards wards;

    @BeforeEach
    void openCampaign() {
        wards = SharingWards.in(browser, database);
    }

    @Test
    void showsBothTextsSideBySideToWhoMayReadBoth() {
        wards.shareAStory();
        assertThat(wards.look(wards.pair(wards.campaign.wardAddress() + REPORT), wards.district))
                .bodyText()
                .contains("Phường An Hòa", "Phường Yên Vui", SECRET, OWN, "bản 1", "Nguyên văn")
                .contains("href=\"#b-1\"", "href=\"#a-1\"");
    }

    @Test
    void showsAWardOfItsNeighbourThePassagesAloneAndWhoseTheyAre() {
        wards.shareAStory();
        var page = wards.look(wards.pair(wards.campaign.wardAddress() + REPORT), wards.ward);
        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains("bến thuyền cũ", "Phường Yên Vui", "không xem cả văn bản", OWN)
                .doesNotContain(SECRET, "Chợ Gạo")
                .doesNotContain(wards.campaign.otherWardAddress())
                .doesNotContain("chuong-trinh-bi-mat");
    }

    @Test
    void refusesWhoMayReadNeitherAndFindsNoPairOfOtherDocuments() {
        wards.shareAStory();
        wards.upload(wards.campaign.wardAddress() + SELF_REVIEW, wards.ward, OWN);
        String there = wards.pair(wards.campaign.otherWardAddress() + REPORT);
        assertThat(wards.look(there, wards.ward)).hasStatus(403);
        String id = there.substring(there.lastIndexOf('/'));
        assertThat(
                        wards.look(
                                wards.campaign.wardAddress() + SELF_REVIEW + "/overlap" + id,
                                wards.ward))
                .hasStatus(404);
        Viewer stranger =
                TestCampaign.in(database, "khac-" + wards.campaign.code())
                        .officerOfWard("Người lạ");
        assertThat(wards.look(there, stranger)).hasStatus(403);
    }

    @Test
    void keepsTheAddressOfAPairWhenItIsComparedAgain() {
        wards.shareAStory();
        String pair = wards.pair(wards.campaign.wardAddress() + REPORT);
        wards.upload(wards.campaign.otherWardAddress() + REPORT, wards.otherWard, OWN, STORY);
        assertThat(wards.look(pair, wards.ward)).hasStatusOk().bodyText().contains("bến thuyền cũ");
    }

    @Test
    void findsUnitsWithoutDiacriticsAndGivesTheListToOfficePrograms() {
        wards.shareAStory();
        String list = "/c/" + wards.campaign.code() + "/overlap";
        assertThat(wards.look(list + "?q=yen", wards.district))
                .bodyText()
                .contains("Xem cạnh nhau");
        assertThat(wards.look(list + "?q=khong", wards.district))
                .bodyText()
                .contains("Không có cặp nào khớp");
        assertThat(wards.look(list + "?state=decided", wards.district))
                .bodyText()
                .contains("Không có cặp nào khớp");
        var csv = wards.look(list + ".csv?q=yen", wards.district);
        assertThat(csv).hasStatusOk().hasContentTypeCompatibleWith("text/csv");
        assertThat(csv).bodyText().contains("Phường An Hòa", "Phường Yên Vui", "Báo cáo chính trị");
        assertThat(acts()).contains("overlap.export");
    }

    @Test
    void tellsAWardInTheListNothingOfItsNeighbourButTheName() {
        wards.shareAStory();
        assertThat(wards.look("/c/" + wards.campaign.code() + "/overlap", wards.ward))
                .bodyText()
                .contains("Phường An Hòa", "Phường Yên Vui", wards.campaign.wardAddress() + REPORT)
                .doesNotContain(wards.campaign.otherWardAddress(), "có trước", "<svg viewBox");
    }

    @Test
    void saysThatAVeryLongListHoldsThePairsWithMostWordsOnly() {
        wards.shareAStory();
        String list = "/c/" + wards.campaign.code() + "/overlap?q=khong";
        assertThat(wards.look(list, wards.district))
                .bodyText()
                .doesNotContain("Danh sách này chỉ gồm");
        manyMorePairs(1000);
        assertThat(wards.look(list, wards.district))
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
                wards.campaign.campaignId(),
                count);
    }

    @Test
    void acceptsAPassageForAReasonAndTakesThatBack() {
        wards.shareAStory();
        String pair = wards.pair(wards.campaign.wardAddress() + REPORT);
        assertThat(decide(pair, wards.ward, "", "WANTED")).hasStatus(422);
        assertThat(decide(pair, wards.ward, "Hai phường làm chung việc này", "WANTED"))
                .hasStatus(302);
        assertThat(wards.look(pair, wards.ward))
                .bodyText()
                .contains("Chấp nhận", "Hai phường làm chung việc này", "Đỗ Thị Mai");
        assertThat(
                        wards.look(
                                "/c/" + wards.campaign.code() + "/overlap?state=decided",
                                wards.district))
                .bodyText()
                .contains("Xem cạnh nhau");
        assertThat(decide(pair, wards.ward, "Lần nữa", "CONTESTED")).hasStatus(422);
        UUID decision =
                database.fetchSingle(
                                "select id from overlap.decision where undone_at is null and document_id in (select document_id from overlap.paper where campaign_id = ?)",
                                wards.campaign.campaignId())
                        .get(0, UUID.class);
        assertThat(wards.act(pair + "/decisions/" + decision + "/undo", wards.ward)).hasStatus(302);
        assertThat(wards.act(pair + "/decisions/" + decision + "/undo", wards.ward)).hasStatus(404);
        assertThat(wards.look(pair, wards.ward))
                .bodyText()
                .doesNotContain("Hai phường làm chung việc này");
        assertThat(acts()).contains("overlap.decide", "overlap.undo");
    }

    @Test
    void keepsADecisionWhenANewVersionHoldsTheSamePassage() {
        wards.shareAStory();
        decide(
                wards.pair(wards.campaign.wardAddress() + REPORT),
                wards.ward,
                "Đã thống nhất",
                "CONTESTED");
        wards.upload(
                wards.campaign.wardAddress() + REPORT,
                wards.ward,
                "Một việc khác của phường.",
                OWN,
                STORY);
        assertThat(wards.look(wards.pair(wards.campaign.wardAddress() + REPORT), wards.ward))
                .bodyText()
                .contains("Đã thống nhất", "Không phải trùng lặp");
    }

    @Test
    void letsNobodyDecideWhoMayNotEditTheDocument() {
        wards.shareAStory();
        String pair = wards.pair(wards.campaign.wardAddress() + REPORT);
        assertThat(
                        decide(
                                pair,
                                wards.campaign.approverOfDistrict("Lê Văn Tám"),
                                "Có lý do",
                                "WANTED"))
                .hasStatus(403);
        assertThat(decide(pair, wards.otherWard, "Có lý do", "WANTED")).hasStatus(403);
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

    private List<String> acts() {
        return database.fetch("select act from audit.entry").getValues(0, String.class);
    }
}
