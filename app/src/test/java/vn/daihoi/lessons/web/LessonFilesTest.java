package vn.daihoi.lessons.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.lessons.web.LessonFiles.PHOTO;
import static vn.daihoi.lessons.web.LessonFiles.SCAN;
import static vn.daihoi.lessons.web.LessonFiles.file;
import static vn.daihoi.lessons.web.LessonFiles.own;
import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.testing.PlatformTest;

import java.util.List;

/// Who sees the files of a lesson and of an answer, and who may take them away.
@PlatformTest
class LessonFilesTest {

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private LearningDistrict board;
    private LessonFiles files;

    @BeforeEach
    void open() {
        board = LearningDistrict.in(browser, database);
        files = LessonFiles.of(board, browser, database);
    }

    @Test
    void givesTheFilesOfALessonToEveryUnitThatWasGivenIt() {
        String lesson = files.write(file("bien-ban.pdf", SCAN), file("anh.jpg", PHOTO));
        assertThat(board.look(board.district, lesson))
                .contains("bien-ban.pdf", "anh.jpg", "Lê Quang Huy");
        board.adopt(lesson);
        String own =
                own(board.campaign.wardAddress(), lesson) + "/files/" + files.id("bien-ban.pdf");
        assertThat(board.look(board.ward, board.campaign.wardAddress() + "/lessons/own"))
                .contains("bien-ban.pdf", own);
        var taken = browser.perform(get(own).with(as(board.ward)));
        assertThat(taken)
                .hasStatusOk()
                .hasHeader("Content-Type", "application/pdf")
                .body()
                .isEqualTo(SCAN);
    }

    @Test
    void givesTheFilesOfAnAnswerToTheBoardAndToNoOtherWard() {
        String lesson = files.write();
        board.adopt(lesson);
        assertThat(
                        files.say(
                                board.ward,
                                board.campaign.wardAddress(),
                                lesson,
                                "Đã làm",
                                file("anh.jpg", PHOTO)))
                .hasStatus(302);
        String answered =
                own(board.campaign.wardAddress(), lesson) + "/files/" + files.id("anh.jpg");
        assertThat(board.look(board.district, lesson)).contains("anh.jpg", answered);
        assertThat(browser.perform(get(answered).with(as(board.district)))).hasStatusOk();
        assertThat(browser.perform(get(answered).with(as(board.ward)))).hasStatusOk();
        assertThat(browser.perform(get(answered).with(as(board.otherWard)))).hasStatus(403);
        String elsewhere =
                own(board.campaign.otherWardAddress(), lesson) + "/files/" + files.id("anh.jpg");
        assertThat(browser.perform(get(elsewhere).with(as(board.otherWard)))).hasStatus(404);
        assertThat(
                        browser.perform(
                                get(lesson + "/files/" + files.id("anh.jpg"))
                                        .with(as(board.district))))
                .as("not as a file of the lesson")
                .hasStatus(404);
    }

    @Test
    void hidesFilesOfADraftFromUnitsBelow() {
        String lesson = files.write(file("bien-ban.pdf", SCAN));
        String file = "/files/" + files.id("bien-ban.pdf");
        assertThat(browser.perform(get(lesson + file).with(as(board.ward)))).hasStatus(403);
        assertThat(
                        browser.perform(
                                get(own(board.campaign.wardAddress(), lesson) + file)
                                        .with(as(board.ward))))
                .hasStatus(404);
    }

    @Test
    void letsTheWardTakeAFileAwayUntilItIsConfirmedAndNamesItInTheLog() {
        String lesson = files.write();
        board.adopt(lesson);
        files.say(
                board.ward,
                board.campaign.wardAddress(),
                lesson,
                "Đã làm",
                file("anh.jpg", PHOTO),
                file("bien-ban.pdf", SCAN));
        String own = own(board.campaign.wardAddress(), lesson);
        String remove = "/files/" + files.id("anh.jpg") + "/remove";
        assertThat(press(board.otherWard, own + remove)).hasStatus(403);
        assertThat(press(board.ward, own + remove)).hasStatus(302);
        assertThat(board.look(board.district, lesson))
                .contains("bien-ban.pdf")
                .doesNotContain("anh.jpg");
        assertThat(log("lessons.answer.file-remove"))
                .singleElement()
                .asString()
                .contains("anh.jpg");

        browser.perform(
                post(own + "/look")
                        .param("look", "confirmed")
                        .with(as(board.district))
                        .with(csrf()));
        assertThat(board.look(board.ward, board.campaign.wardAddress() + "/lessons/own"))
                .contains("bien-ban.pdf")
                .doesNotContain("bien-ban.pdf”?");
        press(board.ward, own + "/files/" + files.id("bien-ban.pdf") + "/remove");
        assertThat(board.look(board.district, lesson))
                .as("confirmed as it stands")
                .contains("bien-ban.pdf");
    }

    @Test
    void letsTheBoardTakeAFileAwayUntilTheLessonIsAdopted() {
        String lesson = files.write(file("anh.jpg", PHOTO), file("bien-ban.pdf", SCAN));
        press(board.district, lesson + "/files/" + files.id("anh.jpg") + "/remove");
        assertThat(board.look(board.district, lesson))
                .contains("bien-ban.pdf")
                .doesNotContain("anh.jpg");
        assertThat(log("lessons.lesson.file-remove"))
                .singleElement()
                .asString()
                .contains("anh.jpg");
        board.adopt(lesson);
        press(board.district, lesson + "/files/" + files.id("bien-ban.pdf") + "/remove");
        assertThat(board.look(board.district, lesson)).contains("bien-ban.pdf");
    }

    private MvcTestResult press(Viewer who, String address) {
        return browser.perform(post(address).with(as(who)).with(csrf()));
    }

    private List<String> log(String act) {
        return database.fetch(
                        "select before::text from audit.entry where campaign_id = ? and act = ?",
                        board.campaign.campaignId(),
                        act)
                .getValues(0, String.class);
    }
}
