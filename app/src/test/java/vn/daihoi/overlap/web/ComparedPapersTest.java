package vn.daihoi.overlap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.daihoi.overlap.web.SharingWards.GUIDANCE;
import static vn.daihoi.overlap.web.SharingWards.OWN;
import static vn.daihoi.overlap.web.SharingWards.REPORT;
import static vn.daihoi.overlap.web.SharingWards.SECRET;
import static vn.daihoi.overlap.web.SharingWards.SELF_REVIEW;
import static vn.daihoi.overlap.web.SharingWards.STORY;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.testing.PlatformTest;

import java.time.Duration;

/// Which documents are compared and what they turn out to share, from the upload on.
@PlatformTest
class ComparedPapersTest {

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private SharingWards wards;

    @BeforeEach
    void openCampaign() {
        wards = SharingWards.in(browser, database);
    }

    @Test
    void tellsOnTheDocumentPageWhatItSharesWithTheDossier() {
        wards.upload(wards.campaign.wardAddress() + REPORT, wards.ward, SECRET, STORY);
        wards.upload(wards.campaign.wardAddress() + SELF_REVIEW, wards.ward, OWN, STORY);
        assertThat(wards.look(wards.campaign.wardAddress() + SELF_REVIEW, wards.ward))
                .bodyText()
                .contains("Trùng với văn bản khác", "Trong hồ sơ", "Báo cáo chính trị", "1 đoạn");
        assertThat(wards.look(wards.campaign.wardAddress() + REPORT, wards.ward))
                .bodyText()
                .contains("Trong hồ sơ", "Báo cáo kiểm điểm");
    }

    @Test
    void saysWhenNothingIsShared() {
        wards.upload(wards.campaign.wardAddress() + REPORT, wards.ward, STORY);
        wards.upload(wards.campaign.otherWardAddress() + REPORT, wards.otherWard, OWN);
        assertThat(wards.look(wards.campaign.wardAddress() + REPORT, wards.ward))
                .bodyText()
                .contains("Không có đoạn nào trùng");
        assertThat(wards.look("/c/" + wards.campaign.code() + "/overlap", wards.district))
                .bodyText()
                .contains("Chưa có cặp văn bản nào");
    }

    @Test
    void namesADocumentOfTheDossierByTheTitleThatItHasNow() {
        wards.upload(wards.campaign.wardAddress() + REPORT, wards.ward, SECRET, STORY);
        wards.upload(
                wards.campaign.wardAddress() + "/dossier/tham-luan/another",
                wards.ward,
                OWN,
                STORY);
        assertThat(wards.look(wards.campaign.wardAddress() + REPORT, wards.ward))
                .bodyText()
                .contains("Về đại hội");
        database.execute(
                "update dossiers.document set title = 'Bến thuyền sạch' where campaign_id = ? and kind = 'tham-luan'",
                wards.campaign.campaignId());
        assertThat(wards.look(wards.campaign.wardAddress() + REPORT, wards.ward))
                .bodyText()
                .contains("Bến thuyền sạch");
    }

    @Test
    void countsWordingOfTheGuidanceFromAboveForNobody() {
        wards.guidance();
        wards.upload(wards.campaign.wardAddress() + REPORT, wards.ward, GUIDANCE, OWN);
        wards.upload(wards.campaign.otherWardAddress() + REPORT, wards.otherWard, GUIDANCE, SECRET);
        assertThat(wards.look(wards.campaign.wardAddress() + REPORT, wards.ward))
                .bodyText()
                .contains("Theo hướng dẫn, kế hoạch", "Quận Bình Minh")
                .doesNotContain("Với đơn vị khác");
        assertThat(wards.look("/c/" + wards.campaign.code() + "/overlap", wards.district))
                .bodyText()
                .contains("Chưa có cặp văn bản nào");
    }

    @Test
    void comparesAgainWhenGuidanceComesLater() {
        wards.upload(wards.campaign.wardAddress() + REPORT, wards.ward, GUIDANCE, OWN);
        wards.upload(wards.campaign.otherWardAddress() + REPORT, wards.otherWard, GUIDANCE, SECRET);
        assertThat(wards.look(wards.campaign.wardAddress() + REPORT, wards.ward))
                .bodyText()
                .contains("Với đơn vị khác");
        wards.guidance();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(wards.look(wards.campaign.wardAddress() + REPORT, wards.ward))
                                .bodyText()
                                .doesNotContain("Với đơn vị khác"));
    }

    @Test
    void listsNoneOfThoseBelowAtTheGuidanceThatTheyFollow() {
        wards.guidance();
        wards.upload(wards.campaign.wardAddress() + REPORT, wards.ward, GUIDANCE, OWN);
        assertThat(
                        wards.look(
                                "/c/" + wards.campaign.code() + "/u/900/dossier/huong-dan/overlap",
                                wards.district))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Phường An Hòa", "Theo hướng dẫn, kế hoạch");
    }

    @Test
    void forgetsWhatANewVersionNoLongerShares() {
        wards.shareAStory();
        wards.upload(wards.campaign.wardAddress() + REPORT, wards.ward, OWN);
        assertThat(wards.look(wards.campaign.wardAddress() + REPORT, wards.ward))
                .bodyText()
                .contains("Không có đoạn nào trùng");
        assertThat(wards.look(wards.campaign.otherWardAddress() + REPORT, wards.otherWard))
                .bodyText()
                .contains("Không có đoạn nào trùng");
    }

    @Test
    void tellsWhichUnitHadThePassageEarlierByTheFirstVersionThatHoldsIt() {
        wards.upload(wards.campaign.wardAddress() + REPORT, wards.ward, SECRET);
        wards.threeDaysEarlier();
        wards.upload(wards.campaign.otherWardAddress() + REPORT, wards.otherWard, OWN, STORY);
        wards.oneDayEarlier();
        wards.upload(wards.campaign.wardAddress() + REPORT, wards.ward, SECRET, STORY);
        assertThat(wards.look("/c/" + wards.campaign.code() + "/overlap", wards.district))
                .bodyText()
                .contains("Phường Yên Vui có trước", "Phường An Hòa có sau", "<svg")
                .doesNotContain("sao chép");
        assertThat(wards.look(wards.pair(wards.campaign.wardAddress() + REPORT), wards.district))
                .bodyText()
                .contains("Bên trái: có từ bản 2", "Bên phải: có từ bản 1");
    }

    @Test
    void comparesADocumentWithThatOfTheTermBefore() {
        var before = wards.campaign.ofTheTermBefore(wards.campaign.code() + "-truoc");
        wards.upload(before.wardAddress() + REPORT, wards.ward, SECRET, STORY);
        wards.upload(wards.campaign.wardAddress() + REPORT, wards.ward, OWN, SECRET, STORY);
        assertThat(wards.look(wards.campaign.wardAddress() + REPORT, wards.ward))
                .bodyText()
                .contains("Với nhiệm kỳ trước")
                .doesNotContain("Với đơn vị khác");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(
                                        wards.look(
                                                wards.campaign.wardAddress() + REPORT + "/v/1",
                                                wards.ward))
                                .bodyText()
                                .contains("overlap.last-term"));
    }

    @Test
    void comparesDocumentsThatWereThereBefore() {
        wards.shareAStory();
        database.execute(
                "delete from overlap.pair where id in (select pair_id from overlap.side where campaign_id = ?)",
                wards.campaign.campaignId());
        database.execute(
                "delete from overlap.paper where campaign_id = ?", wards.campaign.campaignId());
        assertThat(wards.look(wards.campaign.wardAddress() + REPORT, wards.ward))
                .bodyText()
                .contains("chưa được đối chiếu");
        assertThat(wards.act("/c/" + wards.campaign.code() + "/u/900/overlap/rest", wards.district))
                .hasStatus(302);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(
                                        wards.look(
                                                "/c/" + wards.campaign.code() + "/overlap",
                                                wards.district))
                                .bodyText()
                                .contains("Xem cạnh nhau"));
    }
}
