package vn.daihoi.lessons.web;

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
import vn.daihoi.dossiers.Uploads;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.plans.Plans;
import vn.daihoi.plans.StampPlan;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// A district learns at the pilot of one ward, and the other ward deals with it.
@PlatformTest
class LessonsTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String PROGRAMME = "/dossier/chuong-trinh-hanh-dong";
    private static final String PAGES = "v.lengths.chuong-trinh-hanh-dong.ward";

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired StampPlan stamp;
    @Autowired CongressDays days;
    @Autowired Plans plans;
    @Autowired Campaigns campaigns;

    private TestCampaign campaign;
    private Viewer district;
    private Viewer ward;
    private Viewer pilot;
    private String lessons;
    private String own;

    @BeforeEach
    void open() {
        campaign = TestCampaign.in(database, "lessons-" + COUNT.incrementAndGet());
        stamp.stamp(new CampaignId(campaign.campaignId()));
        district = campaign.officerOfDistrict("Lê Quang Huy");
        ward = campaign.officerOfWard("Trần Thị Lý");
        pilot = campaign.officerOfOtherWard("Phạm Văn Sơn");
        lessons = campaign.districtAddress() + "/lessons";
        own = campaign.wardAddress() + "/lessons/own";
    }

    @Test
    void goesFromTheBoardToTheWardAndBackConfirmed() {
        String lesson = write();
        assertThat(look(ward, own)).contains("Chưa có bài học nào được giao");
        assertThat(send(district, lesson + "/adopt", "seen", "1")).hasStatus(302);
        assertThat(told(ward)).containsExactly("lessons.bell.adopted");
        assertThat(look(ward, campaign.wardAddress()))
                .contains("Bài học 1 từ đại hội điểm Phường Yên Vui", "phải làm trước đại hội");
        assertThat(look(ward, own)).contains("Kịch bản phân công rõ", "chưa trả lời");

        assertThat(send(ward, say(lesson), "said", "done", "words", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi đã làm gì");
        send(ward, say(lesson), "said", "done", "words", "Kịch bản ngày 12/3, trang 2");
        assertThat(look(district, lesson)).contains("Kịch bản ngày 12/3, trang 2", "Xác nhận");
        send(district, say(lesson).replace("/say", "/look"), "look", "confirmed");
        assertThat(told(ward)).endsWith("lessons.bell.confirmed");
        assertThat(look(ward, own)).contains("đã làm, đã xác nhận");
        assertThat(look(ward, campaign.wardAddress())).doesNotContain("phải làm trước đại hội");
        assertThat(acts())
                .containsExactly(
                        "lessons.lesson.write",
                        "lessons.lesson.adopt",
                        "lessons.answer.say",
                        "lessons.answer.confirmed");
    }

    @Test
    void isNotGivenToTheUnitItWasLearntAt() {
        adopt(write());
        assertThat(look(pilot, campaign.otherWardAddress() + "/lessons/own"))
                .contains("Chưa có bài học nào được giao");
    }

    @Test
    void comesBackToTheWardWithWords() {
        String lesson = write();
        adopt(lesson);
        send(ward, say(lesson), "said", "not-applicable", "words", "Không có Đoàn Chủ tịch");
        String look = say(lesson).replace("/say", "/look");
        send(district, look, "look", "returned", "words", "");
        assertThat(look(ward, own)).contains("chờ xác nhận");
        send(district, look, "look", "returned", "words", "Đại hội nào cũng có Đoàn Chủ tịch");
        assertThat(look(ward, own))
                .contains("chưa trả lời", "Đại hội nào cũng có Đoàn Chủ tịch")
                .contains("Không có Đoàn Chủ tịch");
    }

    @Test
    void showsAWardNoOtherWardsAnswersAndNoDrafts() {
        String lesson = write();
        assertThat(browser.perform(get(lesson).with(as(ward)))).hasStatus(403);
        adopt(lesson);
        assertThat(browser.perform(get(lesson).with(as(ward)))).hasStatus(403);
        assertThat(browser.perform(get(own).with(as(pilot)))).hasStatus(403);
        assertThat(send(ward, say(lesson).replace("/say", "/look"), "look", "confirmed"))
                .hasStatus(403);
        assertThat(send(ward, lesson + "/withdraw", "reason", "x")).hasStatus(403);
    }

    @Test
    void tellsTheSecondOfTwoWritersAndKeepsWhatShallStand() {
        String lesson = write();
        assertThat(send(district, lesson, fields("seen", "1", "title", "Bản của người thứ nhất")))
                .hasStatus(302);
        var late = send(district, lesson, fields("seen", "1", "title", "Bản của người thứ hai"));
        assertThat(late)
                .hasStatus(422)
                .bodyText()
                .contains("Người khác vừa thay đổi", "Bản của người thứ hai");
        assertThat(look(district, lesson)).contains("Bản của người thứ nhất");
        assertThat(send(district, lesson + "/adopt", "seen", "1")).hasStatus(422);
    }

    @Test
    void letsAStepFallDueEarlierAndGoBackWhenItIsWithdrawn() {
        var unit = new UnitId(campaign.wardId());
        var id = new CampaignId(campaign.campaignId());
        LocalDate congress = campaigns.today(id).plusDays(100);
        days.set(id, unit, congress);
        String lesson = write("check", "plan", "planStep", "draft-documents", "days", "90");
        assertThat(send(district, lesson + "/adopt", "seen", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy kiểm tra thử");
        send(district, lesson + "/try");
        adopt(lesson);
        assertThat(due(unit)).isEqualTo(congress.minusDays(90));
        assertThat(look(ward, campaign.wardAddress()))
                .contains("Phải xong trước đại hội 90 ngày theo Bài học 1 từ đại hội điểm");

        days.set(id, unit, congress.plusDays(10));
        assertThat(due(unit)).isEqualTo(congress.minusDays(80));
        send(district, lesson + "/withdraw", "reason", "Đặt sớm quá");
        assertThat(due(unit)).isEqualTo(congress.plusDays(10).minusDays(75));
        assertThat(look(district, lesson)).contains("Đặt sớm quá", "Đã thu hồi");
    }

    @Test
    void leavesTheStepOfAUnitToWhichItDoesNotApply() {
        var unit = new UnitId(campaign.wardId());
        var id = new CampaignId(campaign.campaignId());
        LocalDate congress = campaigns.today(id).plusDays(100);
        days.set(id, unit, congress);
        String lesson = write("check", "plan", "planStep", "draft-documents", "days", "90");
        send(district, lesson + "/try");
        adopt(lesson);
        send(ward, say(lesson), "said", "not-applicable", "words", "Văn bản đã được duyệt");
        assertThat(due(unit)).as("not before it is confirmed").isEqualTo(congress.minusDays(90));
        String look = say(lesson).replace("/say", "/look");
        send(district, look, "look", "confirmed");
        assertThat(due(unit)).isEqualTo(congress.minusDays(75));
        send(district, look, "look", "returned", "words", "Chưa có văn bản duyệt");
        assertThat(due(unit)).isEqualTo(congress.minusDays(90));
    }

    @Test
    void reviewsPapersByTheLessonAndNamesItInTheFinding() {
        upload();
        String lesson = write("check", "review", "rule", "length.document", PAGES, "0,5");
        String tried = redirect(send(district, lesson + "/try"));
        assertThat(tried).contains("?job=");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> look(district, lesson).contains("Nếu thông qua hôm nay"));
        assertThat(look(district, lesson)).contains("1 trong 1 đơn vị", "Phường An Hòa");
        adopt(lesson);
        assertThat(look(district, lesson))
                .as("old reviews tell nothing of the lesson")
                .containsAnyOf("Hiện nay: 0 trong 0", "Hiện nay: 1 trong 1");
        await().atMost(Duration.ofSeconds(20)).until(() -> runs() == 2);
        assertThat(look(ward, campaign.wardAddress() + PROGRAMME + "/v/1"))
                .contains("Theo mức của Bài học 1 từ đại hội điểm Phường Yên Vui");
        assertThat(look(ward, own)).contains("Máy thấy đơn vị đang mắc");
        assertThat(look(district, lesson))
                .contains("Khi thông qua: 1 trong 1", "Hiện nay: 1 trong 1");

        send(district, lesson + "/withdraw", "reason", "Mức quá chặt");
        await().atMost(Duration.ofSeconds(20)).until(() -> runs() == 3);
        assertThat(look(ward, campaign.wardAddress() + PROGRAMME + "/v/1"))
                .doesNotContain("Theo mức của Bài học");
    }

    @Test
    void namesTheFieldOfAValueThatCannotBeTaken() {
        assertThat(
                        send(
                                district,
                                lessons,
                                fields("check", "review", "rule", "length.document", PAGES, "500")))
                .hasStatus(422)
                .bodyText()
                .contains("Số phải từ 0,5 đến 200", "value=\"500\"");
        assertThat(
                        send(
                                district,
                                lessons,
                                fields("check", "plan", "planStep", "training", "days", "-3")))
                .hasStatus(422)
                .bodyText()
                .contains("Số ngày phải là số nguyên từ 0 đến 365");
        assertThat(
                        send(
                                district,
                                lessons,
                                fields(
                                        "check", "slate", "group", "women", "measure", "people",
                                        "least", "5", "most", "3")))
                .hasStatus(422)
                .bodyText()
                .contains("mức thấp không lớn hơn mức cao");
        assertThat(send(district, lessons, fields("title", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi bài học trong một câu");
    }

    @Test
    void standsOnTheStructureBoardOfTheWard() {
        String lesson =
                write("check", "slate", "group", "women", "measure", "percent", "least", "30");
        send(district, lesson + "/try");
        adopt(lesson);
        assertThat(look(ward, campaign.wardAddress() + "/personnel/slates"))
                .contains("Bài học 1 từ đại hội điểm Phường Yên Vui");
    }

    @Test
    void isFoundWithoutDiacriticsAndExported() {
        write();
        assertThat(look(district, lessons + "?q=kich%20ban")).contains("Kịch bản phân công rõ");
        assertThat(look(district, lessons + "?q=ngan%20sach")).contains("Không có bài học nào");
        assertThat(look(district, lessons + ".csv")).contains("Kịch bản phân công rõ");
    }

    @Test
    void standsWithTheTasksOfWhoAnswersForTheWardUntilItIsAnswered() {
        String lesson = write();
        String mine = "/c/" + campaign.code() + "/tasks";
        assertThat(look(ward, mine)).contains("Đồng chí không có việc nào");
        adopt(lesson);
        assertThat(look(ward, mine))
                .contains("Kịch bản phân công rõ", "Đồng chí đang có 1 việc", "Phường An Hòa");
        assertThat(look(pilot, mine)).doesNotContain("Kịch bản phân công rõ");
        assertThat(look(district, mine)).doesNotContain("Kịch bản phân công rõ");

        send(ward, say(lesson), "said", "done", "words", "Kịch bản ngày 12/3");
        assertThat(look(ward, mine)).doesNotContain("Kịch bản phân công rõ");
        String look = say(lesson).replace("/say", "/look");
        send(district, look, "look", "returned", "words", "Thiếu tên người điều hành");
        assertThat(look(ward, mine)).contains("Kịch bản phân công rõ");
    }

    @Test
    void isFoundByTheSearchOverEverythingByThoseWhoMaySeeIt() {
        String title = "Micro dự phòng ở hội trường " + campaign.code();
        String lesson = write("title", title);
        String ask = "/search?q=micro%20du%20phong%20o%20hoi%20truong%20" + campaign.code();
        assertThat(look(district, ask)).contains(title, "href=\"" + lesson + "\"");
        assertThat(look(ward, ask)).as("a draft").doesNotContain(title);
        adopt(lesson);
        assertThat(look(ward, ask)).contains(title, own + "#l-");
        assertThat(look(ward, "/search?q=Micro%20d%E1%BB%B1%20ph%C3%B2ng")).contains(title);
        assertThat(look(pilot, ask)).as("was not given to it").doesNotContain(title);
        send(district, lesson + "/withdraw", "reason", "Ghi nhầm");
        assertThat(look(ward, ask)).as("withdrawn unanswered").doesNotContain(title);
        assertThat(look(district, ask)).contains(title);
    }

    @Test
    void fillsItsFormFromTheDebriefing() {
        assertThat(
                        look(
                                district,
                                lessons
                                        + "/new?pilot=902&part=presidium&what=L%C3%BAng%20t%C3%BAng"))
                .contains("Lúng túng", "value=\"902\" selected", "value=\"presidium\" selected");
    }

    private LocalDate due(UnitId unit) {
        return plans.of(new CampaignId(campaign.campaignId()), unit).stream()
                .filter(step -> step.step().equals("draft-documents"))
                .findFirst()
                .orElseThrow()
                .due();
    }

    private void adopt(String lesson) {
        assertThat(send(district, lesson + "/adopt", "seen", "1", "sure", "true")).hasStatus(302);
    }

    private String say(String lesson) {
        return own + lesson.substring(lesson.lastIndexOf('/')) + "/say";
    }

    private String write(String... more) {
        return redirect(send(district, lessons, fields(more)));
    }

    private static String redirect(MvcTestResult answer) {
        assertThat(answer).hasStatus(302);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    /// A sound lesson with some fields otherwise.
    private static String[] fields(String... more) {
        var fields = new ArrayList<>(List.of("part", "presidium", "pilot", "902"));
        var given = Arrays.asList(more);
        if (!given.contains("title")) {
            fields.addAll(List.of("title", "Kịch bản phân công rõ từng thành viên"));
        }
        fields.addAll(List.of("todo", "Ghi tên người điều hành từng mục"));
        fields.addAll(given);
        return fields.toArray(String[]::new);
    }

    private String look(Viewer who, String address) {
        var answer = browser.perform(get(URI.create(address)).with(as(who)));
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult send(Viewer who, String address, String... parameters) {
        var request = post(address).with(as(who)).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return browser.perform(request);
    }

    private void upload() {
        var paper =
                Uploads.docx(
                        "CHƯƠNG TRÌNH HÀNH ĐỘNG",
                        "của Mặt trận Tổ quốc phường nhiệm kỳ 2024-2029",
                        "I. MỤC TIÊU",
                        "Đại hội tổng kết nhiệm kỳ qua trong năm 2024. ".repeat(60));
        browser.perform(
                multipart(campaign.wardAddress() + PROGRAMME)
                        .file(Uploads.file("chuong-trinh.docx", paper))
                        .param("form", UUID.randomUUID().toString())
                        .with(as(ward))
                        .with(csrf()));
        await().atMost(Duration.ofSeconds(20)).until(() -> runs() == 1);
    }

    private int runs() {
        return database.fetchSingle(
                        "select count(*)::int from reviews.run where campaign_id = ? and state = 'done'",
                        campaign.campaignId())
                .get(0, Integer.class);
    }

    private List<String> told(Viewer who) {
        return database.fetch(
                        "select key from notifications.notification where person_id = ? order by id",
                        who.id().value())
                .getValues(0, String.class);
    }

    private List<String> acts() {
        return database.fetch(
                        "select act from audit.entry where campaign_id = ? and act like 'lessons.%' order by seq",
                        campaign.campaignId())
                .getValues(0, String.class);
    }
}
