package vn.daihoi.lessons.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.plans.StampPlan;
import vn.daihoi.testing.PlatformTest;

import java.util.List;

/// A lesson goes from the board to a ward, and what the ward did about it comes back.
@PlatformTest
class LessonAnswersTest {

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired StampPlan stamp;

    private LearningDistrict board;

    @BeforeEach
    void open() {
        board = LearningDistrict.in(browser, database);
        stamp.stamp(new CampaignId(board.campaign.campaignId()));
    }

    @Test
    void goesFromTheBoardToTheWardAndBackConfirmed() {
        String lesson = board.write();
        assertThat(board.look(board.ward, board.own)).contains("Chưa có bài học nào được giao");
        assertThat(board.send(board.district, lesson + "/adopt", "seen", "1")).hasStatus(302);
        assertThat(told(board.ward)).containsExactly("lessons.bell.adopted");
        assertThat(board.look(board.ward, board.campaign.wardAddress()))
                .contains("Bài học 1 từ đại hội điểm Phường Yên Vui", "phải làm trước đại hội");
        assertThat(board.look(board.ward, board.own))
                .contains("Kịch bản phân công rõ", "chưa trả lời");

        assertThat(board.send(board.ward, board.say(lesson), "said", "done", "words", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi đã làm gì");
        board.send(
                board.ward,
                board.say(lesson),
                "said",
                "done",
                "words",
                "Kịch bản ngày 12/3, trang 2");
        assertThat(board.look(board.district, lesson))
                .contains("Kịch bản ngày 12/3, trang 2", "Xác nhận");
        board.send(board.district, board.say(lesson).replace("/say", "/look"), "look", "confirmed");
        assertThat(told(board.ward)).endsWith("lessons.bell.confirmed");
        assertThat(board.look(board.ward, board.own)).contains("đã làm, đã xác nhận");
        assertThat(board.look(board.ward, board.campaign.wardAddress()))
                .doesNotContain("phải làm trước đại hội");
        assertThat(acts())
                .containsExactly(
                        "lessons.lesson.write",
                        "lessons.lesson.adopt",
                        "lessons.answer.say",
                        "lessons.answer.confirmed");
    }

    @Test
    void isNotGivenToTheUnitItWasLearntAt() {
        board.adopt(board.write());
        assertThat(board.look(board.otherWard, board.campaign.otherWardAddress() + "/lessons/own"))
                .contains("Chưa có bài học nào được giao");
    }

    @Test
    void comesBackToTheWardWithWords() {
        String lesson = board.write();
        board.adopt(lesson);
        board.send(
                board.ward,
                board.say(lesson),
                "said",
                "not-applicable",
                "words",
                "Không có Đoàn Chủ tịch");
        String look = board.say(lesson).replace("/say", "/look");
        board.send(board.district, look, "look", "returned", "words", "");
        assertThat(board.look(board.ward, board.own)).contains("chờ xác nhận");
        board.send(
                board.district,
                look,
                "look",
                "returned",
                "words",
                "Đại hội nào cũng có Đoàn Chủ tịch");
        assertThat(board.look(board.ward, board.own))
                .contains("chưa trả lời", "Đại hội nào cũng có Đoàn Chủ tịch")
                .contains("Không có Đoàn Chủ tịch");
    }

    @Test
    void showsAWardNoOtherWardsAnswersAndNoDrafts() {
        String lesson = board.write();
        assertThat(browser.perform(get(lesson).with(as(board.ward)))).hasStatus(403);
        board.adopt(lesson);
        assertThat(browser.perform(get(lesson).with(as(board.ward)))).hasStatus(403);
        assertThat(browser.perform(get(board.own).with(as(board.otherWard)))).hasStatus(403);
        assertThat(
                        board.send(
                                board.ward,
                                board.say(lesson).replace("/say", "/look"),
                                "look",
                                "confirmed"))
                .hasStatus(403);
        assertThat(board.send(board.ward, lesson + "/withdraw", "reason", "x")).hasStatus(403);
    }

    @Test
    void standsWithTheTasksOfWhoAnswersForTheWardUntilItIsAnswered() {
        String lesson = board.write();
        String mine = "/c/" + board.campaign.code() + "/tasks";
        assertThat(board.look(board.ward, mine)).contains("Đồng chí không có việc nào");
        board.adopt(lesson);
        assertThat(board.look(board.ward, mine))
                .contains("Kịch bản phân công rõ", "Đồng chí đang có 1 việc", "Phường An Hòa");
        assertThat(board.look(board.otherWard, mine)).doesNotContain("Kịch bản phân công rõ");
        assertThat(board.look(board.district, mine)).doesNotContain("Kịch bản phân công rõ");

        board.send(board.ward, board.say(lesson), "said", "done", "words", "Kịch bản ngày 12/3");
        assertThat(board.look(board.ward, mine)).doesNotContain("Kịch bản phân công rõ");
        String look = board.say(lesson).replace("/say", "/look");
        board.send(board.district, look, "look", "returned", "words", "Thiếu tên người điều hành");
        assertThat(board.look(board.ward, mine)).contains("Kịch bản phân công rõ");
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
                        board.campaign.campaignId())
                .getValues(0, String.class);
    }
}
