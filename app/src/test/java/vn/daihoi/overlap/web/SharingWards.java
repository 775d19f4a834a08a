package vn.daihoi.overlap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.Uploads;
import vn.daihoi.testing.TestCampaign;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// Two wards of a district that write the same story, and what they upload and open.
final class SharingWards {

    private static final AtomicInteger COUNT = new AtomicInteger();

    static final String REPORT = "/dossier/bao-cao-chinh-tri";
    static final String SELF_REVIEW = "/dossier/bao-cao-kiem-diem";

    static final String STORY =
            "Mỗi sáng chủ nhật, các bác cựu chiến binh cùng thanh niên trong xóm kéo nhau ra bến thuyền cũ nhặt lưới rách, chai nhựa và bèo tây mắc cạn; ai đi qua cũng dừng lại góp một tay. Sau ba mùa nước nổi, khúc sông ấy đã có ghế đá, có đèn và bọn trẻ thả diều mỗi chiều.";
    static final String SECRET =
            "Chợ Gạo dựng lại 9 mái che đã mục, kẻ 240 mét vạch sơn cho người đi bộ và cắt cử 6 tổ viên nhắc nhở vào giờ tan trường nên số vụ va quẹt ở cổng chợ giảm hẳn.";
    static final String OWN =
            "Ủy ban phường họp mỗi quý một lần, ghi biên bản đầy đủ, phân công từng thành viên theo dõi một ngõ.";
    static final String GUIDANCE =
            "Tiếp tục đổi mới nội dung, phương thức hoạt động theo hướng sát dân, gần cơ sở; mở rộng các hình thức tập hợp, nhất là qua mạng xã hội; nâng cao hiệu quả giám sát, phản biện xã hội; phối hợp thống nhất hành động giữa các tổ chức thành viên.";

    final TestCampaign campaign;
    final Viewer district;
    final Viewer ward;
    final Viewer otherWard;
    private final MockMvcTester browser;
    private final DSLContext database;

    private SharingWards(MockMvcTester browser, DSLContext database) {
        this.browser = browser;
        this.database = database;
        campaign = TestCampaign.in(database, "chung-" + COUNT.incrementAndGet());
        district = campaign.officerOfDistrict("Trần Thị Cúc");
        ward = campaign.officerOfWard("Đỗ Thị Mai");
        otherWard = campaign.officerOfOtherWard("Vũ Thị Lan");
    }

    static SharingWards in(MockMvcTester browser, DSLContext database) {
        return new SharingWards(browser, database);
    }

    void shareAStory() {
        upload(campaign.otherWardAddress() + REPORT, otherWard, SECRET, STORY);
        upload(campaign.wardAddress() + REPORT, ward, OWN, STORY);
    }

    void guidance() {
        upload("/c/" + campaign.code() + "/u/900/dossier/huong-dan/another", district, GUIDANCE);
    }

    void threeDaysEarlier() {
        earlier("3 days");
    }

    void oneDayEarlier() {
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

    void upload(String document, Viewer officer, String... paragraphs) {
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
    String pair(String document) {
        String body = look(document + "/overlap", district).getResponse().toString();
        List<UUID> pairs =
                database.fetch(
                                "select s.pair_id from overlap.side s join overlap.pair p on p.id = s.pair_id where s.campaign_id = ? and p.relation = 'neighbour'",
                                campaign.campaignId())
                        .getValues(0, UUID.class);
        assertThat(pairs).as(body).hasSize(2);
        return document + "/overlap/" + pairs.getFirst();
    }

    MvcTestResult act(String address, Viewer viewer) {
        return browser.perform(post(address).with(as(viewer)).with(csrf()));
    }

    MvcTestResult look(String address, Viewer viewer) {
        return browser.perform(get(address).with(as(viewer)));
    }
}
