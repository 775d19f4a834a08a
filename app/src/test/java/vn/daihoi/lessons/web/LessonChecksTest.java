package vn.daihoi.lessons.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import static vn.daihoi.lessons.web.LearningDistrict.fields;
import static vn.daihoi.lessons.web.LearningDistrict.redirect;
import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.dossiers.Uploads;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.plans.Plans;
import vn.daihoi.plans.StampPlan;
import vn.daihoi.testing.PlatformTest;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

/// A lesson acts on the plan, the reviews and the structure of the wards it is given to.
@PlatformTest
class LessonChecksTest {

    private static final String PROGRAMME = "/dossier/chuong-trinh-hanh-dong";
    private static final String PAGES = "v.lengths.chuong-trinh-hanh-dong.ward";

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired StampPlan stamp;
    @Autowired CongressDays days;
    @Autowired Plans plans;
    @Autowired Campaigns campaigns;

    private LearningDistrict board;

    @BeforeEach
    void open() {
        board = LearningDistrict.in(browser, database);
        stamp.stamp(new CampaignId(board.campaign.campaignId()));
    }

    @Test
    void letsAStepFallDueEarlierAndGoBackWhenItIsWithdrawn() {
        var unit = new UnitId(board.campaign.wardId());
        var id = new CampaignId(board.campaign.campaignId());
        LocalDate congress = campaigns.today(id).plusDays(100);
        days.set(id, unit, congress);
        String lesson = board.write("check", "plan", "planStep", "draft-documents", "days", "90");
        assertThat(board.send(board.district, lesson + "/adopt", "seen", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy kiểm tra thử");
        board.send(board.district, lesson + "/try");
        board.adopt(lesson);
        assertThat(due(unit)).isEqualTo(congress.minusDays(90));
        assertThat(board.look(board.ward, board.campaign.wardAddress()))
                .contains("Phải xong trước đại hội 90 ngày theo Bài học 1 từ đại hội điểm");

        days.set(id, unit, congress.plusDays(10));
        assertThat(due(unit)).isEqualTo(congress.minusDays(80));
        board.send(board.district, lesson + "/withdraw", "reason", "Đặt sớm quá");
        assertThat(due(unit)).isEqualTo(congress.plusDays(10).minusDays(75));
        assertThat(board.look(board.district, lesson)).contains("Đặt sớm quá", "Đã thu hồi");
    }

    @Test
    void leavesTheStepOfAUnitToWhichItDoesNotApply() {
        var unit = new UnitId(board.campaign.wardId());
        var id = new CampaignId(board.campaign.campaignId());
        LocalDate congress = campaigns.today(id).plusDays(100);
        days.set(id, unit, congress);
        String lesson = board.write("check", "plan", "planStep", "draft-documents", "days", "90");
        board.send(board.district, lesson + "/try");
        board.adopt(lesson);
        board.send(
                board.ward,
                board.say(lesson),
                "said",
                "not-applicable",
                "words",
                "Văn bản đã được duyệt");
        assertThat(due(unit)).as("not before it is confirmed").isEqualTo(congress.minusDays(90));
        String look = board.say(lesson).replace("/say", "/look");
        board.send(board.district, look, "look", "confirmed");
        assertThat(due(unit)).isEqualTo(congress.minusDays(75));
        board.send(board.district, look, "look", "returned", "words", "Chưa có văn bản duyệt");
        assertThat(due(unit)).isEqualTo(congress.minusDays(90));
    }

    @Test
    void reviewsPapersByTheLessonAndNamesItInTheFinding() {
        upload();
        String lesson = board.write("check", "review", "rule", "length.document", PAGES, "0,5");
        String tried = redirect(board.send(board.district, lesson + "/try"));
        assertThat(tried).contains("?job=");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> board.look(board.district, lesson).contains("Nếu thông qua hôm nay"));
        assertThat(board.look(board.district, lesson))
                .contains("1 trong 1 đơn vị", "Phường An Hòa");
        board.adopt(lesson);
        assertThat(board.look(board.district, lesson))
                .as("old reviews tell nothing of the lesson")
                .containsAnyOf("Hiện nay: 0 trong 0", "Hiện nay: 1 trong 1");
        await().atMost(Duration.ofSeconds(20)).until(() -> runs() == 2);
        assertThat(board.look(board.ward, board.campaign.wardAddress() + PROGRAMME + "/v/1"))
                .contains("Theo mức của Bài học 1 từ đại hội điểm Phường Yên Vui");
        assertThat(board.look(board.ward, board.own)).contains("Máy thấy đơn vị đang mắc");
        assertThat(board.look(board.district, lesson))
                .contains("Khi thông qua: 1 trong 1", "Hiện nay: 1 trong 1");

        board.send(board.district, lesson + "/withdraw", "reason", "Mức quá chặt");
        await().atMost(Duration.ofSeconds(20)).until(() -> runs() == 3);
        assertThat(board.look(board.ward, board.campaign.wardAddress() + PROGRAMME + "/v/1"))
                .doesNotContain("Theo mức của Bài học");
    }

    @Test
    void namesTheFieldOfAValueThatCannotBeTaken() {
        assertThat(
                        board.send(
                                board.district,
                                board.lessons,
                                fields("check", "review", "rule", "length.document", PAGES, "500")))
                .hasStatus(422)
                .bodyText()
                .contains("Số phải từ 0,5 đến 200", "value=\"500\"");
        assertThat(
                        board.send(
                                board.district,
                                board.lessons,
                                fields("check", "plan", "planStep", "training", "days", "-3")))
                .hasStatus(422)
                .bodyText()
                .contains("Số ngày phải là số nguyên từ 0 đến 365");
        assertThat(
                        board.send(
                                board.district,
                                board.lessons,
                                fields(
                                        "check", "slate", "group", "women", "measure", "people",
                                        "least", "5", "most", "3")))
                .hasStatus(422)
                .bodyText()
                .contains("mức thấp không lớn hơn mức cao");
        assertThat(board.send(board.district, board.lessons, fields("title", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi bài học trong một câu");
    }

    @Test
    void standsOnTheStructureBoardOfTheWard() {
        String lesson =
                board.write(
                        "check", "slate", "group", "women", "measure", "percent", "least", "30");
        board.send(board.district, lesson + "/try");
        board.adopt(lesson);
        assertThat(board.look(board.ward, board.campaign.wardAddress() + "/personnel/slates"))
                .contains("Bài học 1 từ đại hội điểm Phường Yên Vui");
    }

    private LocalDate due(UnitId unit) {
        return plans.of(new CampaignId(board.campaign.campaignId()), unit).stream()
                .filter(step -> step.step().equals("draft-documents"))
                .findFirst()
                .orElseThrow()
                .due();
    }

    private void upload() {
        var paper =
                Uploads.docx(
                        "CHƯƠNG TRÌNH HÀNH ĐỘNG",
                        "của Mặt trận Tổ quốc phường nhiệm kỳ 2024-2029",
                        "I. MỤC TIÊU",
                        "Đại hội tổng kết nhiệm kỳ qua trong năm 2024. ".repeat(60));
        browser.perform(
                multipart(board.campaign.wardAddress() + PROGRAMME)
                        .file(Uploads.file("chuong-trinh.docx", paper))
                        .param("form", UUID.randomUUID().toString())
                        .with(as(board.ward))
                        .with(csrf()));
        await().atMost(Duration.ofSeconds(20)).until(() -> runs() == 1);
    }

    private int runs() {
        return database.fetchSingle(
                        "select count(*)::int from reviews.run where campaign_id = ? and state = 'done'",
                        board.campaign.campaignId())
                .get(0, Integer.class);
    }
}
