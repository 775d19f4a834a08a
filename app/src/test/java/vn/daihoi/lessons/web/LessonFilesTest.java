package vn.daihoi.lessons.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.testing.PhonePictures;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

/// Files prove a lesson of the board, and what a ward did about it.
@PlatformTest
class LessonFilesTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final byte[] SCAN = "%PDF-1.7 biên bản".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PHOTO = photo(0);
    private static final Pattern HELD = Pattern.compile("name=\"held\" value=\"([0-9a-f-]{36})\"");

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private TestCampaign campaign;
    private Viewer district;
    private Viewer ward;
    private Viewer otherWard;
    private String lessons;

    @BeforeEach
    void open() {
        campaign = TestCampaign.in(database, "lesson-files-" + COUNT.incrementAndGet());
        district = campaign.officerOfDistrict("Lê Quang Huy");
        ward = campaign.officerOfWard("Trần Thị Lý");
        otherWard = campaign.officerOfOtherWard("Phạm Văn Sơn");
        lessons = campaign.districtAddress() + "/lessons";
    }

    @Test
    void givesTheFilesOfALessonToEveryUnitThatWasGivenIt() {
        String lesson = write(file("bien-ban.pdf", SCAN), file("anh.jpg", PHOTO));
        assertThat(look(district, lesson)).contains("bien-ban.pdf", "anh.jpg", "Lê Quang Huy");
        adopt(lesson);
        String own = own(campaign.wardAddress(), lesson) + "/files/" + id("bien-ban.pdf");
        assertThat(look(ward, campaign.wardAddress() + "/lessons/own"))
                .contains("bien-ban.pdf", own);
        var taken = browser.perform(get(own).with(as(ward)));
        assertThat(taken)
                .hasStatusOk()
                .hasHeader("Content-Type", "application/pdf")
                .body()
                .isEqualTo(SCAN);
    }

    @Test
    void keepsNothingOfThePlaceWhereAPhotoWasTaken() throws IOException {
        assertThat(new String(PHOTO, StandardCharsets.ISO_8859_1)).contains("Exif", "105.8250E");
        String lesson =
                write(
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
        var refused = send("title", "Đặt micro", file("anh.jpg", Arrays.copyOf(PHOTO, 60)));
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("anh.jpg: Ảnh bị hỏng, không đọc được");
    }

    @Test
    void givesTheFilesOfAnAnswerToTheBoardAndToNoOtherWard() {
        String lesson = write();
        adopt(lesson);
        assertThat(say(ward, campaign.wardAddress(), lesson, "Đã làm", file("anh.jpg", PHOTO)))
                .hasStatus(302);
        String answered = own(campaign.wardAddress(), lesson) + "/files/" + id("anh.jpg");
        assertThat(look(district, lesson)).contains("anh.jpg", answered);
        assertThat(browser.perform(get(answered).with(as(district)))).hasStatusOk();
        assertThat(browser.perform(get(answered).with(as(ward)))).hasStatusOk();
        assertThat(browser.perform(get(answered).with(as(otherWard)))).hasStatus(403);
        String elsewhere = own(campaign.otherWardAddress(), lesson) + "/files/" + id("anh.jpg");
        assertThat(browser.perform(get(elsewhere).with(as(otherWard)))).hasStatus(404);
        assertThat(browser.perform(get(lesson + "/files/" + id("anh.jpg")).with(as(district))))
                .as("not as a file of the lesson")
                .hasStatus(404);
    }

    @Test
    void hidesFilesOfADraftFromUnitsBelow() {
        String lesson = write(file("bien-ban.pdf", SCAN));
        String file = "/files/" + id("bien-ban.pdf");
        assertThat(browser.perform(get(lesson + file).with(as(ward)))).hasStatus(403);
        assertThat(browser.perform(get(own(campaign.wardAddress(), lesson) + file).with(as(ward))))
                .hasStatus(404);
    }

    @Test
    void namesTheFileThatCannotBeTakenAndKeepsTheOthersAndTheWords() {
        String lesson = write();
        adopt(lesson);
        var refused =
                say(
                        ward,
                        campaign.wardAddress(),
                        lesson,
                        "Đã họp ngày 12/3",
                        file("anh.jpg", PHOTO),
                        file("phan-mem.exe", SCAN));
        assertThat(refused).hasStatus(422);
        String page = text(refused);
        assertThat(page).contains("phan-mem.exe: Không nhận loại tệp này", "Đã họp ngày 12/3");
        assertThat(look(district, lesson)).as("not before it is sent").doesNotContain("anh.jpg");

        String held = held(page);
        assertThat(
                        browser.perform(
                                multipart(own(campaign.wardAddress(), lesson) + "/say")
                                        .param("said", "done")
                                        .param("words", "Đã họp ngày 12/3")
                                        .param("held", held)
                                        .with(as(ward))
                                        .with(csrf())))
                .hasStatus(302);
        assertThat(look(district, lesson)).contains("anh.jpg").doesNotContain("phan-mem.exe");
    }

    @Test
    void keepsTheFilesOfALessonWhoseFormComesBack() {
        var refused = send("title", " ", file("bien-ban.pdf", SCAN));
        assertThat(refused).hasStatus(422);
        String page = text(refused);
        assertThat(page).contains("Hãy ghi bài học trong một câu", "bien-ban.pdf");
        var kept = send("title", "Đặt micro dự phòng", "held", held(page));
        assertThat(look(district, address(kept))).contains("bien-ban.pdf");
    }

    @Test
    void takesNobodyElsesHeldFile() {
        String held = held(text(send("title", " ", file("bien-ban.pdf", SCAN))));
        String lesson = write();
        adopt(lesson);
        browser.perform(
                multipart(own(campaign.wardAddress(), lesson) + "/say")
                        .param("said", "done")
                        .param("words", "Đã làm")
                        .param("held", held)
                        .with(as(ward))
                        .with(csrf()));
        assertThat(look(district, lesson)).contains("Đã làm").doesNotContain("bien-ban.pdf");
    }

    @Test
    void refusesAFileOverTheLimit() {
        byte[] large = new byte[(50 << 20) + 1];
        System.arraycopy(SCAN, 0, large, 0, SCAN.length);
        var refused = send("title", "Đặt micro dự phòng", file("lon.pdf", large));
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("lon.pdf: Tệp vượt quá giới hạn dung lượng");
    }

    @Test
    void refusesMoreThanTwentyFilesOfOneAnswer() {
        String lesson = write();
        adopt(lesson);
        var many = new MockMultipartFile[21];
        Arrays.setAll(many, i -> file("anh-" + i + ".jpg", photo(i)));
        var refused = say(ward, campaign.wardAddress(), lesson, "Đã làm", many);
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("Nhiều nhất 20 tệp", "anh-20.jpg");
    }

    @Test
    void countsTheSameContentOnce() {
        String lesson = write(file("bien-ban.pdf", SCAN), file("bien-ban-2.pdf", SCAN));
        assertThat(look(district, lesson)).contains("bien-ban.pdf").doesNotContain("bien-ban-2");
    }

    @Test
    void letsTheWardTakeAFileAwayUntilItIsConfirmedAndNamesItInTheLog() {
        String lesson = write();
        adopt(lesson);
        say(
                ward,
                campaign.wardAddress(),
                lesson,
                "Đã làm",
                file("anh.jpg", PHOTO),
                file("bien-ban.pdf", SCAN));
        String own = own(campaign.wardAddress(), lesson);
        String remove = "/files/" + id("anh.jpg") + "/remove";
        assertThat(press(otherWard, own + remove)).hasStatus(403);
        assertThat(press(ward, own + remove)).hasStatus(302);
        assertThat(look(district, lesson)).contains("bien-ban.pdf").doesNotContain("anh.jpg");
        assertThat(log("lessons.answer.file-remove"))
                .singleElement()
                .asString()
                .contains("anh.jpg");

        browser.perform(
                post(own + "/look").param("look", "confirmed").with(as(district)).with(csrf()));
        assertThat(look(ward, campaign.wardAddress() + "/lessons/own"))
                .contains("bien-ban.pdf")
                .doesNotContain("bien-ban.pdf”?");
        press(ward, own + "/files/" + id("bien-ban.pdf") + "/remove");
        assertThat(look(district, lesson)).as("confirmed as it stands").contains("bien-ban.pdf");
    }

    @Test
    void letsTheBoardTakeAFileAwayUntilTheLessonIsAdopted() {
        String lesson = write(file("anh.jpg", PHOTO), file("bien-ban.pdf", SCAN));
        press(district, lesson + "/files/" + id("anh.jpg") + "/remove");
        assertThat(look(district, lesson)).contains("bien-ban.pdf").doesNotContain("anh.jpg");
        assertThat(log("lessons.lesson.file-remove"))
                .singleElement()
                .asString()
                .contains("anh.jpg");
        adopt(lesson);
        press(district, lesson + "/files/" + id("bien-ban.pdf") + "/remove");
        assertThat(look(district, lesson)).contains("bien-ban.pdf");
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("files", name, "application/octet-stream", content);
    }

    private static byte[] photo(int number) {
        try {
            return PhonePictures.fromPhone(PhonePictures.picture("jpg", 40 + number, 30));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(MockMultipartFile... files) {
        return address(send("title", "Đặt micro dự phòng", files));
    }

    private MvcTestResult send(String name, String value, MockMultipartFile... files) {
        return send(name, value, "", "", files);
    }

    private MvcTestResult send(
            String name, String value, String more, String then, MockMultipartFile... files) {
        var request = multipart(lessons);
        List.of(files).forEach(request::file);
        request.param("part", "presidium").param("todo", "Thử micro trước giờ khai mạc");
        request.param(name, value);
        if (!more.isEmpty()) {
            request.param(more, then);
        }
        return browser.perform(request.with(as(district)).with(csrf()));
    }

    private MvcTestResult say(
            Viewer who, String unit, String lesson, String words, MockMultipartFile... files) {
        var request = multipart(own(unit, lesson) + "/say");
        List.of(files).forEach(request::file);
        request.param("said", "done").param("words", words);
        return browser.perform(request.with(as(who)).with(csrf()));
    }

    private void adopt(String lesson) {
        assertThat(
                        browser.perform(
                                post(lesson + "/adopt")
                                        .param("seen", "1")
                                        .with(as(district))
                                        .with(csrf())))
                .hasStatus(302);
    }

    private MvcTestResult press(Viewer who, String address) {
        return browser.perform(post(address).with(as(who)).with(csrf()));
    }

    private byte[] download(String lesson, String name) {
        var taken = browser.perform(get(lesson + "/files/" + id(name)).with(as(district)));
        assertThat(taken).hasStatusOk();
        return taken.getResponse().getContentAsByteArray();
    }

    private String look(Viewer who, String address) {
        var answer = browser.perform(get(address).with(as(who)));
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String address(MvcTestResult answer) {
        assertThat(answer).hasStatus(302);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private static String own(String unit, String lesson) {
        return unit + "/lessons/own" + lesson.substring(lesson.lastIndexOf('/'));
    }

    private static String held(String page) {
        var found = HELD.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String id(String name) {
        return database.fetchSingle(
                        "select id::text from lessons.evidence_file where campaign_id = ? and file_name = ?",
                        campaign.campaignId(),
                        name)
                .get(0, String.class);
    }

    private List<String> log(String act) {
        return database.fetch(
                        "select before::text from audit.entry where campaign_id = ? and act = ?",
                        campaign.campaignId(),
                        act)
                .getValues(0, String.class);
    }
}
