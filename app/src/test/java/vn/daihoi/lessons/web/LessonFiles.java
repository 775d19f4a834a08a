package vn.daihoi.lessons.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import static vn.daihoi.lessons.web.LearningDistrict.redirect;
import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.testing.PhonePictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// Files that a board sends with its lessons and a ward with its answers.
final class LessonFiles {

    static final byte[] SCAN = "%PDF-1.7 biên bản".getBytes(StandardCharsets.UTF_8);
    static final byte[] PHOTO = photo(0);
    private static final Pattern HELD = Pattern.compile("name=\"held\" value=\"([0-9a-f-]{36})\"");

    private final LearningDistrict board;
    private final MockMvcTester browser;
    private final DSLContext database;

    private LessonFiles(LearningDistrict board, MockMvcTester browser, DSLContext database) {
        this.board = board;
        this.browser = browser;
        this.database = database;
    }

    static LessonFiles of(LearningDistrict board, MockMvcTester browser, DSLContext database) {
        return new LessonFiles(board, browser, database);
    }

    static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("files", name, "application/octet-stream", content);
    }

    static byte[] photo(int number) {
        try {
            return PhonePictures.fromPhone(PhonePictures.picture("jpg", 40 + number, 30));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String write(MockMultipartFile... files) {
        return redirect(send("title", "Đặt micro dự phòng", files));
    }

    MvcTestResult send(String name, String value, MockMultipartFile... files) {
        return send(name, value, "", "", files);
    }

    MvcTestResult send(
            String name, String value, String more, String then, MockMultipartFile... files) {
        var request = multipart(board.lessons);
        List.of(files).forEach(request::file);
        request.param("part", "presidium").param("todo", "Thử micro trước giờ khai mạc");
        request.param(name, value);
        if (!more.isEmpty()) {
            request.param(more, then);
        }
        return browser.perform(request.with(as(board.district)).with(csrf()));
    }

    MvcTestResult say(
            Viewer who, String unit, String lesson, String words, MockMultipartFile... files) {
        var request = multipart(own(unit, lesson) + "/say");
        List.of(files).forEach(request::file);
        request.param("said", "done").param("words", words);
        return browser.perform(request.with(as(who)).with(csrf()));
    }

    String id(String name) {
        return database.fetchSingle(
                        "select id::text from lessons.evidence_file where campaign_id = ? and file_name = ?",
                        board.campaign.campaignId(),
                        name)
                .get(0, String.class);
    }

    static String own(String unit, String lesson) {
        return unit + "/lessons/own" + lesson.substring(lesson.lastIndexOf('/'));
    }

    static String held(String page) {
        var found = HELD.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
