package vn.daihoi.reviews.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.reviews.web.ReviewedPaper.FAULTY;
import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.platform.Ids;
import vn.daihoi.testing.PlatformTest;

import java.util.UUID;

/// An officer lets findings stand for a reason.
@PlatformTest
class WaiversTest {

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private ReviewedPaper paper;

    @BeforeEach
    void openCampaign() {
        paper = ReviewedPaper.in(browser, database);
    }

    @Test
    void letsAFindingStayForAReasonInLaterVersionsToo() {
        paper.upload(FAULTY);
        int leftover = paper.position("input.leftovers");
        var refused = paper.waive(leftover, "  ");
        assertThat(refused).hasStatus(422);
        assertThat(refused).bodyText().contains("Hãy ghi lý do");
        assertThat(paper.waive(leftover, "Hội trường do quận chọn sau")).hasStatus(302);
        assertThat(paper.look(paper.page + "/v/1"))
                .bodyText()
                .contains("Đã bỏ qua có lý do (1)", "Hội trường do quận chọn sau");
        paper.upload(FAULTY);
        assertThat(paper.look(paper.page + "/v/2")).bodyText().contains("Đã bỏ qua có lý do (1)");
    }

    @Test
    void waivesTheFindingThatWasMeantThoughTheyWereNumberedAnew() {
        paper.upload(FAULTY);
        int leftover = paper.position("input.leftovers");
        String meant = paper.fingerprint(leftover);
        assertThat(paper.look(paper.page + "/v/1")).bodyText().contains("value=\"" + meant + "\"");
        for (int step : new int[] {1000, -999}) {
            database.execute(
                    "update reviews.finding set position = position + ? where run_id in (select id from reviews.run where campaign_id = ?)",
                    step,
                    paper.campaign.campaignId());
        }
        assertThat(paper.waive(leftover, meant, "Hội trường do quận chọn sau")).hasStatus(302);
        assertThat(waived()).isEqualTo(meant);
    }

    @Test
    void waivesWhileThePaperIsReviewedAgain() {
        paper.upload(FAULTY);
        int leftover = paper.position("input.leftovers");
        String meant = paper.fingerprint(leftover);
        database.execute(
                "insert into reviews.run (id, version_id, document_id, campaign_id, unit_id, kind, number, state, asked_by, asked_at) select ?, version_id, document_id, campaign_id, unit_id, kind, number, 'waiting', asked_by, asked_at from reviews.run where campaign_id = ?",
                Ids.next(),
                paper.campaign.campaignId());
        assertThat(paper.waive(leftover, meant, "Hội trường do quận chọn sau")).hasStatus(302);
        assertThat(waived()).isEqualTo(meant);
    }

    @Test
    void takesADecisionBack() {
        paper.upload(FAULTY);
        paper.waive(paper.position("input.leftovers"), "Lý do");
        UUID waiver =
                database.fetchSingle(
                                "select id from reviews.waiver where reason = 'Lý do' and revoked_at is null and document_id in (select id from dossiers.document where campaign_id = ?)",
                                paper.campaign.campaignId())
                        .get(0, UUID.class);
        String address = paper.page + "/v/1/waivers/" + waiver + "/revoke";
        assertThat(browser.perform(post(address).with(as(paper.officer)).with(csrf())))
                .hasStatus(302);
        assertThat(paper.look(paper.page + "/v/1"))
                .bodyText()
                .doesNotContain("Đã bỏ qua có lý do (");
        assertThat(browser.perform(post(address).with(as(paper.officer)).with(csrf())))
                .hasStatus(404);
    }

    @Test
    void letsAnApproverReadAndWaiveNothing() {
        paper.upload(FAULTY);
        Viewer approver = paper.campaign.approverOfDistrict("Ngô Văn Tú");
        assertThat(browser.perform(get(paper.page + "/v/1").with(as(approver))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/waivers");
        assertThat(
                        browser.perform(
                                post(paper.page + "/v/1/waivers")
                                        .param("finding", "1")
                                        .param("fingerprint", "x")
                                        .param("reason", "x")
                                        .with(as(approver))
                                        .with(csrf())))
                .hasStatus(403);
    }

    private String waived() {
        return database.fetchSingle(
                        "select fingerprint from reviews.waiver where document_id in (select id from dossiers.document where campaign_id = ?)",
                        paper.campaign.campaignId())
                .get(0, String.class);
    }
}
