package vn.daihoi.lessons.web;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.lessons.web.LearningDistrict.fields;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.plans.StampPlan;
import vn.daihoi.testing.PlatformTest;

/// A board writes lessons and finds them.
@PlatformTest
class LessonPagesTest {

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
    void tellsTheSecondOfTwoWritersAndKeepsWhatShallStand() {
        String lesson = board.write();
        assertThat(
                        board.send(
                                board.district,
                                lesson,
                                fields("seen", "1", "title", "Bản của người thứ nhất")))
                .hasStatus(302);
        var late =
                board.send(
                        board.district,
                        lesson,
                        fields("seen", "1", "title", "Bản của người thứ hai"));
        assertThat(late)
                .hasStatus(422)
                .bodyText()
                .contains("Người khác vừa thay đổi", "Bản của người thứ hai");
        assertThat(board.look(board.district, lesson)).contains("Bản của người thứ nhất");
        assertThat(board.send(board.district, lesson + "/adopt", "seen", "1")).hasStatus(422);
    }

    @Test
    void fillsItsFormFromTheDebriefing() {
        assertThat(
                        board.look(
                                board.district,
                                board.lessons
                                        + "/new?pilot=902&part=presidium&what=L%C3%BAng%20t%C3%BAng"))
                .contains("Lúng túng", "value=\"902\" selected", "value=\"presidium\" selected");
    }

    @Test
    void isFoundWithoutDiacriticsAndExported() {
        board.write();
        assertThat(board.look(board.district, board.lessons + "?q=kich%20ban"))
                .contains("Kịch bản phân công rõ");
        assertThat(board.look(board.district, board.lessons + "?q=ngan%20sach"))
                .contains("Không có bài học nào");
        assertThat(board.look(board.district, board.lessons + ".csv"))
                .contains("Kịch bản phân công rõ");
    }

    @Test
    void isFoundByTheSearchOverEverythingByThoseWhoMaySeeIt() {
        String title = "Micro dự phòng ở hội trường " + board.campaign.code();
        String lesson = board.write("title", title);
        String ask = "/search?q=micro%20du%20phong%20o%20hoi%20truong%20" + board.campaign.code();
        assertThat(board.look(board.district, ask)).contains(title, "href=\"" + lesson + "\"");
        assertThat(board.look(board.ward, ask)).as("a draft").doesNotContain(title);
        board.adopt(lesson);
        assertThat(board.look(board.ward, ask)).contains(title, board.own + "#l-");
        assertThat(board.look(board.ward, "/search?q=Micro%20d%E1%BB%B1%20ph%C3%B2ng"))
                .contains(title);
        assertThat(board.look(board.otherWard, ask))
                .as("was not given to it")
                .doesNotContain(title);
        board.send(board.district, lesson + "/withdraw", "reason", "Ghi nhầm");
        assertThat(board.look(board.ward, ask)).as("withdrawn unanswered").doesNotContain(title);
        assertThat(board.look(board.district, ask)).contains(title);
    }
}
