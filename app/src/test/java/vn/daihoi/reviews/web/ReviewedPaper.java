package vn.daihoi.reviews.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.Uploads;
import vn.daihoi.testing.TestCampaign;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// An action programme of a ward that is uploaded and reviewed, and what its officer sends.
final class ReviewedPaper {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /// An action programme without targets, and with a blank that nobody filled in.
    static final String[] FAULTY = {
        "CHƯƠNG TRÌNH HÀNH ĐỘNG",
        "của Mặt trận Tổ quốc phường An Hòa nhiệm kỳ 2024-2029",
        "I. MỤC TIÊU",
        "Tập hợp rộng rãi các tầng lớp nhân dân của phường.",
        "II. NHIỆM VỤ, GIẢI PHÁP",
        "Đại hội tổng kết nhiệm kỳ qua tại hội trường […] của phường.",
        "Đại hội <b>hiệp thương</b> cử Ủy ban khóa mới."
    };

    final TestCampaign campaign;
    final Viewer officer;
    final String page;
    private final MockMvcTester browser;
    private final DSLContext database;
    private int uploads;

    private ReviewedPaper(MockMvcTester browser, DSLContext database) {
        this.browser = browser;
        this.database = database;
        campaign = TestCampaign.in(database, "review-" + COUNT.incrementAndGet());
        officer = campaign.officerOfWard("Đỗ Thị Mai");
        page = campaign.wardAddress() + "/dossier/chuong-trinh-hanh-dong";
    }

    static ReviewedPaper in(MockMvcTester browser, DSLContext database) {
        return new ReviewedPaper(browser, database);
    }

    void upload(String... paragraphs) {
        upload(Uploads.file("ke-hoach.docx", Uploads.docx(paragraphs)));
    }

    void upload(MockMultipartFile file) {
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

    void awaitReviews(int count) {
        await().atMost(Duration.ofSeconds(20)).until(() -> done() == count);
    }

    private int done() {
        return database.fetchSingle(
                        "select count(*)::int from reviews.run where campaign_id = ? and state = 'done'",
                        campaign.campaignId())
                .get(0, Integer.class);
    }

    int position(String rule) {
        return database.fetchSingle(
                        "select min(position) from reviews.finding f join reviews.run r on r.id = f.run_id where r.campaign_id = ? and f.rule = ?",
                        campaign.campaignId(),
                        rule)
                .get(0, Integer.class);
    }

    String fingerprint(int position) {
        return database.fetchSingle(
                        "select fingerprint from reviews.finding f join reviews.run r on r.id = f.run_id where r.campaign_id = ? and f.position = ? order by r.id desc limit 1",
                        campaign.campaignId(),
                        position)
                .get(0, String.class);
    }

    MvcTestResult waive(int finding, String reason) {
        return waive(finding, fingerprint(finding), reason);
    }

    MvcTestResult waive(int finding, String fingerprint, String reason) {
        return browser.perform(
                post(page + "/v/1/waivers")
                        .param("finding", Integer.toString(finding))
                        .param("fingerprint", fingerprint)
                        .param("reason", reason)
                        .with(as(officer))
                        .with(csrf()));
    }

    MvcTestResult look(String address) {
        return browser.perform(get(address).with(as(officer)));
    }

    int acts(String action) {
        return database.fetchSingle(
                        "select count(*)::int from audit.entry where act = ? and campaign_id = ?",
                        action,
                        campaign.campaignId())
                .get(0, Integer.class);
    }
}
