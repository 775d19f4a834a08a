package vn.daihoi.lessons.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import static vn.daihoi.lessons.web.LearningDistrict.redirect;
import static vn.daihoi.lessons.web.LessonFiles.PHOTO;
import static vn.daihoi.lessons.web.LessonFiles.SCAN;
import static vn.daihoi.lessons.web.LessonFiles.file;
import static vn.daihoi.lessons.web.LessonFiles.held;
import static vn.daihoi.lessons.web.LessonFiles.own;
import static vn.daihoi.lessons.web.LessonFiles.photo;
import static vn.daihoi.lessons.web.LessonFiles.text;
import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.testing.PhonePictures;
import vn.daihoi.testing.PlatformTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import javax.imageio.ImageIO;

/// What is taken of the files that come with a lesson or an answer.
@PlatformTest
class SentLessonFilesTest {

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
    void keepsNothingOfThePlaceWhereAPhotoWasTaken() throws IOException {
        assertThat(new String(PHOTO, StandardCharsets.ISO_8859_1)).contains("Exif", "105.8250E");
        String lesson =
                files.write(
                        file("anh.jpg", PHOTO),
                        file("man-hinh.PNG", PhonePictures.picture("png", 50, 30)));
        byte[] kept = download(lesson, "anh.jpg");
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif", "105.8250E");
        var upright = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(List.of(upright.getWidth(), upright.getHeight())).containsExactly(30, 40);
        assertThat(download(lesson, "man-hinh.jpg")).startsWith(0xff, 0xd8);
    }

    @Test
    void namesAPhotoThatIsBroken() {
        var refused = files.send("title", "Đặt micro", file("anh.jpg", Arrays.copyOf(PHOTO, 60)));
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("anh.jpg: Ảnh bị hỏng, không đọc được");
    }

    @Test
    void namesTheFileThatCannotBeTakenAndKeepsTheOthersAndTheWords() {
        String lesson = files.write();
        board.adopt(lesson);
        var refused =
                files.say(
                        board.ward,
                        board.campaign.wardAddress(),
                        lesson,
                        "Đã họp ngày 12/3",
                        file("anh.jpg", PHOTO),
                        file("phan-mem.exe", SCAN));
        assertThat(refused).hasStatus(422);
        String page = text(refused);
        assertThat(page).contains("phan-mem.exe: Không nhận loại tệp này", "Đã họp ngày 12/3");
        assertThat(board.look(board.district, lesson))
                .as("not before it is sent")
                .doesNotContain("anh.jpg");

        String held = held(page);
        assertThat(
                        browser.perform(
                                multipart(own(board.campaign.wardAddress(), lesson) + "/say")
                                        .param("said", "done")
                                        .param("words", "Đã họp ngày 12/3")
                                        .param("held", held)
                                        .with(as(board.ward))
                                        .with(csrf())))
                .hasStatus(302);
        assertThat(board.look(board.district, lesson))
                .contains("anh.jpg")
                .doesNotContain("phan-mem.exe");
    }

    @Test
    void keepsTheFilesOfALessonWhoseFormComesBack() {
        var refused = files.send("title", " ", file("bien-ban.pdf", SCAN));
        assertThat(refused).hasStatus(422);
        String page = text(refused);
        assertThat(page).contains("Hãy ghi bài học trong một câu", "bien-ban.pdf");
        var kept = files.send("title", "Đặt micro dự phòng", "held", held(page));
        assertThat(board.look(board.district, redirect(kept))).contains("bien-ban.pdf");
    }

    @Test
    void takesNobodyElsesHeldFile() {
        String held = held(text(files.send("title", " ", file("bien-ban.pdf", SCAN))));
        String lesson = files.write();
        board.adopt(lesson);
        browser.perform(
                multipart(own(board.campaign.wardAddress(), lesson) + "/say")
                        .param("said", "done")
                        .param("words", "Đã làm")
                        .param("held", held)
                        .with(as(board.ward))
                        .with(csrf()));
        assertThat(board.look(board.district, lesson))
                .contains("Đã làm")
                .doesNotContain("bien-ban.pdf");
    }

    @Test
    void refusesAFileOverTheLimit() {
        byte[] large = new byte[(50 << 20) + 1];
        System.arraycopy(SCAN, 0, large, 0, SCAN.length);
        var refused = files.send("title", "Đặt micro dự phòng", file("lon.pdf", large));
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("lon.pdf: Tệp vượt quá giới hạn dung lượng");
    }

    @Test
    void refusesMoreThanTwentyFilesOfOneAnswer() {
        String lesson = files.write();
        board.adopt(lesson);
        var many = new MockMultipartFile[21];
        Arrays.setAll(many, i -> file("anh-" + i + ".jpg", photo(i)));
        var refused = files.say(board.ward, board.campaign.wardAddress(), lesson, "Đã làm", many);
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("Nhiều nhất 20 tệp", "anh-20.jpg");
    }

    @Test
    void countsTheSameContentOnce() {
        String lesson = files.write(file("bien-ban.pdf", SCAN), file("bien-ban-2.pdf", SCAN));
        assertThat(board.look(board.district, lesson))
                .contains("bien-ban.pdf")
                .doesNotContain("bien-ban-2");
    }

    private byte[] download(String lesson, String name) {
        var taken =
                browser.perform(get(lesson + "/files/" + files.id(name)).with(as(board.district)));
        assertThat(taken).hasStatusOk();
        return taken.getResponse().getContentAsByteArray();
    }
}
