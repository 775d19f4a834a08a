package vn.daihoi.overlap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.daihoi.overlap.web.SharingWards.OWN;
import static vn.daihoi.overlap.web.SharingWards.REPORT;
import static vn.daihoi.overlap.web.SharingWards.SECRET;
import static vn.daihoi.overlap.web.SharingWards.STORY;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Version;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.reviews.PapersToCompare;
import vn.daihoi.testing.PlatformTest;

import java.time.Duration;
import java.util.Locale;

/// What a review says of passages that another document has too.
@PlatformTest
class SharedPassagesInReviewsTest {

    private static final String SPEECH = "/dossier/tham-luan/another";

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired Campaigns campaigns;
    @Autowired Dossiers dossiers;
    @Autowired PapersToCompare papers;

    private SharingWards wards;

    @BeforeEach
    void openCampaign() {
        wards = SharingWards.in(browser, database);
    }

    @Test
    void reportsALaterPaperInItsReviewWithTheNameOfTheOtherUnit() {
        wards.upload(wards.campaign.wardAddress() + REPORT, wards.ward, SECRET, STORY);
        wards.threeDaysEarlier();
        wards.upload(wards.campaign.otherWardAddress() + REPORT, wards.otherWard, OWN, STORY);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(
                                        wards.look(
                                                wards.campaign.otherWardAddress() + REPORT + "/v/1",
                                                wards.otherWard))
                                .bodyText()
                                .contains("overlap.neighbour", "Báo cáo chính trị, Phường An Hòa")
                                .contains("Xem các văn bản cạnh nhau")
                                .contains("<span class=\"other-paper\">")
                                .doesNotContain("Chợ Gạo"));
        assertThat(wards.look(wards.campaign.wardAddress() + REPORT + "/v/1", wards.ward))
                .bodyText()
                .doesNotContain("overlap.neighbour");
    }

    @Test
    void countsSharedPassagesAmongTheWeakSpotsOfAllUnits() {
        wards.upload(wards.campaign.otherWardAddress() + REPORT, wards.otherWard, SECRET, STORY);
        wards.threeDaysEarlier();
        wards.upload(wards.campaign.wardAddress() + REPORT, wards.ward, OWN, STORY);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(
                                        wards.look(
                                                "/c/" + wards.campaign.code() + "/weak-spots",
                                                wards.district))
                                .bodyText()
                                .contains("rule=overlap.neighbour"));
    }

    @Test
    void tellsAReviewOfAnotherUnitsDocumentItsKindAndNotItsTitle() {
        wards.upload(wards.campaign.otherWardAddress() + SPEECH, wards.otherWard, SECRET, STORY);
        wards.threeDaysEarlier();
        wards.upload(wards.campaign.wardAddress() + SPEECH, wards.ward, OWN, STORY);
        String code = wards.campaign.wardAddress().replaceFirst(".*/u/", "");
        CampaignUnit unit =
                campaigns.unit(new CampaignId(wards.campaign.campaignId()), code).orElseThrow();
        Version mine = dossiers.versions(unit, new DocumentKey("tham-luan", 1)).getFirst();
        assertThat(papers.of(unit, mine, Locale.of("vi")))
                .extracting(other -> other.paper().document().file())
                .containsExactly("Tham luận, Phường Yên Vui");
    }
}
