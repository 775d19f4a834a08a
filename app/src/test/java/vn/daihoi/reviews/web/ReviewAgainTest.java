package vn.daihoi.reviews.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.reviews.web.ReviewedPaper.FAULTY;
import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.platform.Ids;
import vn.daihoi.testing.PlatformTest;

import java.util.UUID;

/// A document is reviewed again, and that may come to no end.
@PlatformTest
class ReviewAgainTest {

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private ReviewedPaper paper;

    @BeforeEach
    void openCampaign() {
        paper = ReviewedPaper.in(browser, database);
    }

    @Test
    void reviewsAgainWhenAsked() {
        paper.upload(FAULTY);
        reviewAgain();
        paper.awaitReviews(2);
        assertThat(paper.look(paper.page + "/v/1")).bodyText().contains("input.leftovers");
    }

    @Test
    void takesDownWhoAskedForAnotherReview() {
        paper.upload(FAULTY);
        assertThat(paper.acts("reviews.version.review")).isZero();
        reviewAgain();
        assertThat(paper.acts("reviews.version.review")).isEqualTo(1);
        paper.awaitReviews(2);
    }

    @Test
    void keepsTheEarlierFindingsWhereAnotherReviewEndedInAFault() {
        paper.upload(FAULTY);
        laterRun("failed", job("failed", "1A2B3C4D"));
        assertThat(paper.look(paper.page + "/v/1"))
                .bodyText()
                .contains("không hoàn thành vì chương trình gặp sự cố", "Mã sự cố: 1A2B3C4D.")
                .contains("Kết quả dưới đây là của lần rà soát hoàn thành lúc", "input.leftovers");
        assertThat(paper.look(paper.page + "/v/1/findings.txt"))
                .bodyText()
                .contains("input.leftovers");
        assertThat(paper.look(paper.page + "/v/1/annotated")).hasStatusOk();
        assertThat(paper.look(paper.campaign.wardAddress() + "/dossier"))
                .bodyText()
                .contains(" lỗi");
    }

    @Test
    void takesAReviewWhoseJobHasEndedForStopped() {
        paper.upload(FAULTY);
        laterRun("running", job("cancelled", null));
        assertThat(paper.look(paper.page + "/v/1"))
                .bodyText()
                .contains("không hoàn thành vì bị dừng giữa chừng", "input.leftovers")
                .doesNotContain("Mã sự cố", "Đang rà soát văn bản");
        assertThat(paper.look(paper.campaign.wardAddress() + "/dossier"))
                .bodyText()
                .contains(" lỗi");
    }

    @Test
    void takesAReviewForStoppedThatACrashLeftBehindUnderASettingThatWasPutBack() {
        paper.upload(FAULTY);
        laterRun("running", job("done", null));
        assertThat(paper.look(paper.page + "/v/1"))
                .bodyText()
                .contains("không hoàn thành vì bị dừng giữa chừng", "input.leftovers");
    }

    @Test
    void showsAReviewUnderWayAboveTheFindingsOfTheOneBefore() {
        paper.upload(FAULTY);
        laterRun("running", job("running", null));
        assertThat(paper.look(paper.page + "/v/1"))
                .bodyText()
                .contains("Đang rà soát văn bản", "Kết quả dưới đây là của lần rà soát trước.")
                .contains("input.leftovers")
                .doesNotContain("không hoàn thành");
    }

    @Test
    void asksAReaderToTurnToTheUnitWhereAReviewFailed() {
        paper.upload(FAULTY);
        laterRun("failed", job("failed", "1A2B3C4D"));
        Viewer approver = paper.campaign.approverOfDistrict("Ngô Văn Tú");
        assertThat(browser.perform(get(paper.page + "/v/1").with(as(approver))))
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
                paper.campaign.campaignId());
    }

    private void reviewAgain() {
        var again =
                browser.perform(
                        post(paper.page + "/v/1/review").with(as(paper.officer)).with(csrf()));
        assertThat(again).hasStatus(302);
    }
}
