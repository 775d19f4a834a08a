package vn.daihoi.visits.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.platform.Ids;
import vn.daihoi.testing.PlatformTest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

import javax.imageio.ImageIO;

/// Notes that the queue of a phone sends again, that two write at once, and with photos.
@PlatformTest
class VisitNotesTest {

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private VisitedWard visited;

    @BeforeEach
    void open() {
        visited = VisitedWard.in(browser, database);
    }

    @Test
    void countsANoteOnceHoweverOftenItComes() {
        String key = Ids.next().toString();
        String visit = Ids.next().toString();
        for (String state : new String[] {"kept", "again", "again"}) {
            assertThat(
                            visited.queued(
                                    "key",
                                    key,
                                    "visit",
                                    visit,
                                    "ward",
                                    "901",
                                    "words",
                                    "Một lần",
                                    "findings",
                                    "Chưa có loa",
                                    "obstacle",
                                    "Thiếu kinh phí"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("\"state\":\"" + state + "\"");
        }
        assertThat(count("visits.finding", visit)).isEqualTo(1);
        assertThat(
                        database.fetchCount(
                                database.selectFrom("obstacles.obstacle")
                                        .where(
                                                "source_id = ? and source = 'visit'",
                                                UUID.fromString(visit))))
                .isEqualTo(1);
    }

    @Test
    void losesNothingWhenTwoMembersWriteAtOnce() {
        String visit = visited.noted("words", "Dòng đầu");
        String id = visit.substring(visit.lastIndexOf('/') + 1);
        visited.send(visited.member, visit + "/words", "seen", "1", "words", "Dòng đầu\nCủa Huy");
        visited.send(
                visited.colleague, visit + "/words", "seen", "1", "words", "Dòng đầu\nCủa Lan");
        assertThat(visited.look(visited.member, visit))
                .contains("Của Huy", "Vũ Thị Lan cũng ghi chép cùng lúc", "<ins>Của Lan</ins>")
                .doesNotContain("<ins>Dòng đầu</ins>");
        String parallel =
                database.fetchSingle(
                                "select id::text from visits.parallel where visit_id = ?",
                                UUID.fromString(id))
                        .get(0, String.class);
        visited.send(visited.member, visit + "/parallel/" + parallel, "append", "true");
        assertThat(visited.look(visited.member, visit))
                .contains("Của Huy\n\nDòng đầu\nCủa Lan")
                .doesNotContain("cũng ghi chép cùng lúc");
    }

    @Test
    void tellsThePhoneThatWordsWereChangedMeanwhile() {
        String visit = visited.noted("words", "Của Huy");
        String id = visit.substring(visit.lastIndexOf('/') + 1);
        assertThat(
                        visited.queued(
                                "visit",
                                id,
                                "ward",
                                "901",
                                "words",
                                "Của Lan",
                                "findings",
                                "Thiếu loa"))
                .hasStatusOk()
                .bodyText()
                .contains("\"state\":\"parallel\"");
        assertThat(visited.look(visited.member, visit)).contains("Của Huy", "Của Lan", "Thiếu loa");
    }

    @Test
    void takesPhotosSmallAndRefusesWhatIsNone() throws IOException {
        var photo = photo(4000, 3000);
        var answer =
                browser.perform(
                        multipart(visited.note)
                                .file(new MockMultipartFile("photos", "a.jpg", "image/jpeg", photo))
                                .param("ward", "901")
                                .with(as(visited.member))
                                .with(csrf()));
        assertThat(answer).hasStatus(302);
        String visit = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        String page = visited.look(visited.member, visit);
        String address = page.replaceAll("(?s).*<img src=\"([^\"]+)\".*", "$1");
        var picture = browser.perform(get(address).with(as(visited.member)));
        assertThat(picture).hasStatusOk().hasContentType("image/jpeg");
        assertThat(picture.getResponse().getContentAsByteArray().length).isLessThan(photo.length);

        var heic = new byte[64];
        System.arraycopy("ftypheic".getBytes(StandardCharsets.US_ASCII), 0, heic, 4, 8);
        assertThat(refused(heic)).contains("HEIC");
        assertThat(refused("không phải ảnh".getBytes(StandardCharsets.UTF_8)))
                .contains("Ghi chú còn nguyên");
    }

    private String refused(byte[] content) {
        var answer =
                browser.perform(
                        multipart(visited.note)
                                .file(new MockMultipartFile("photos", "a", null, content))
                                .param("ward", "901")
                                .param("words", "Ghi chú còn nguyên")
                                .with(as(visited.member))
                                .with(csrf()));
        assertThat(answer).hasStatus(422);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private int count(String table, String visit) {
        return database.fetchSingle(
                        "select count(*) from " + table + " where visit_id = ?",
                        UUID.fromString(visit))
                .get(0, Integer.class);
    }

    private static byte[] photo(int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x += 3) {
            for (int y = 0; y < height; y += 3) {
                picture.setRGB(x, y, x * 31 + y * 17);
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", out);
        return out.toByteArray();
    }
}
