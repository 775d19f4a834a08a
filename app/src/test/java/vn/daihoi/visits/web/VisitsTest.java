package vn.daihoi.visits.web;

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
import vn.daihoi.platform.Ids;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;
import vn.daihoi.testing.TestPdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import javax.imageio.ImageIO;

/// Members of a working group note visits at a ward, with forms and with the queue of a phone.
@PlatformTest
class VisitsTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private TestCampaign campaign;
    private String note;
    private Viewer member;
    private Viewer colleague;

    @BeforeEach
    void open() {
        campaign = TestCampaign.in(database, "visits-" + COUNT.incrementAndGet());
        note = "/c/" + campaign.code() + "/visits/note";
        member = campaign.officerOfDistrict("Lê Quang Huy");
        colleague = campaign.officerOfDistrict("Vũ Thị Lan");
    }

    @Test
    void keepsFindingsFollowUpsAndWords() {
        String visit =
                noted(
                        "item", "documents-long",
                        "item", "made-up",
                        "findings", "Thiếu băng rôn, pa nô\nChưa có loa",
                        "words", "Làm việc với Ban Thường trực",
                        "work", "Rút gọn báo cáo, còn 15 trang",
                        "owner", "Chủ tịch phường",
                        "due", "2024-02-20");
        assertThat(look(member, visit))
                .contains(
                        "Dự thảo báo cáo chính trị còn dài",
                        "Thiếu băng rôn, pa nô",
                        "Chưa có loa",
                        "Phát hiện (3)",
                        "Làm việc với Ban Thường trực",
                        "Rút gọn báo cáo, còn 15 trang",
                        "hạn 20/02/2024 · Chủ tịch phường");
        assertThat(look(member, "/c/" + campaign.code() + "/visits"))
                .contains("1 việc phải làm tiếp", "Lần gần nhất");
    }

    @Test
    void isSeenByNoWard() {
        String visit = noted("words", "Nội bộ");
        for (Viewer ward :
                new Viewer[] {
                    campaign.officerOfWard("Trần Thị Lý"),
                    campaign.chairOfWard("Đỗ Minh"),
                    campaign.officerOfOtherWard("Phạm Văn Sơn")
                }) {
            assertThat(browser.perform(get(visit).with(as(ward)))).hasStatus(403);
            assertThat(browser.perform(get("/c/" + campaign.code() + "/visits").with(as(ward))))
                    .hasStatus(403);
            assertThat(send(ward, note, "ward", "901", "words", "x")).hasStatus(403);
        }
    }

    @Test
    void countsANoteOnceHoweverOftenItComes() {
        String key = Ids.next().toString();
        String visit = Ids.next().toString();
        for (String state : new String[] {"kept", "again", "again"}) {
            assertThat(
                            queued(
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
        String visit = noted("words", "Dòng đầu");
        String id = visit.substring(visit.lastIndexOf('/') + 1);
        send(member, visit + "/words", "seen", "1", "words", "Dòng đầu\nCủa Huy");
        send(colleague, visit + "/words", "seen", "1", "words", "Dòng đầu\nCủa Lan");
        assertThat(look(member, visit))
                .contains("Của Huy", "Vũ Thị Lan cũng ghi chép cùng lúc", "<ins>Của Lan</ins>")
                .doesNotContain("<ins>Dòng đầu</ins>");
        String parallel =
                database.fetchSingle(
                                "select id::text from visits.parallel where visit_id = ?",
                                UUID.fromString(id))
                        .get(0, String.class);
        send(member, visit + "/parallel/" + parallel, "append", "true");
        assertThat(look(member, visit))
                .contains("Của Huy\n\nDòng đầu\nCủa Lan")
                .doesNotContain("cũng ghi chép cùng lúc");
    }

    @Test
    void tellsThePhoneThatWordsWereChangedMeanwhile() {
        String visit = noted("words", "Của Huy");
        String id = visit.substring(visit.lastIndexOf('/') + 1);
        assertThat(queued("visit", id, "ward", "901", "words", "Của Lan", "findings", "Thiếu loa"))
                .hasStatusOk()
                .bodyText()
                .contains("\"state\":\"parallel\"");
        assertThat(look(member, visit)).contains("Của Huy", "Của Lan", "Thiếu loa");
    }

    @Test
    void takesPhotosSmallAndRefusesWhatIsNone() throws IOException {
        var photo = photo(4000, 3000);
        var answer =
                browser.perform(
                        multipart(note)
                                .file(new MockMultipartFile("photos", "a.jpg", "image/jpeg", photo))
                                .param("ward", "901")
                                .with(as(member))
                                .with(csrf()));
        assertThat(answer).hasStatus(302);
        String visit = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        String page = look(member, visit);
        String address = page.replaceAll("(?s).*<img src=\"([^\"]+)\".*", "$1");
        var picture = browser.perform(get(address).with(as(member)));
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
                        multipart(note)
                                .file(new MockMultipartFile("photos", "a", null, content))
                                .param("ward", "901")
                                .param("words", "Ghi chú còn nguyên")
                                .with(as(member))
                                .with(csrf()));
        assertThat(answer).hasStatus(422);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void takesADayThatIsToComeForToday() {
        assertThat(look(member, noted("words", "Đồng hồ sai", "day", "2031-01-01")))
                .contains("26/02/2024");
    }

    @Test
    void refusesAnEmptyNote() {
        assertThat(send(member, note, "ward", "901", "words", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi chép chưa có gì");
    }

    @Test
    void keepsAVisitAtItsUnit() {
        String visit = noted("words", "x");
        String id = visit.substring(visit.lastIndexOf('/') + 1);
        assertThat(send(member, note, "ward", "902", "visit", id, "words", "y")).hasStatus(422);
        assertThat(
                        browser.perform(
                                get(campaign.otherWardAddress() + "/visits/" + id)
                                        .with(as(member))))
                .hasStatus(404);
    }

    @Test
    void plansAVisit() {
        String list = campaign.wardAddress() + "/visits";
        send(member, list + "/plan", "day", "2024-02-26", "who", "Tổ 1");
        assertThat(look(member, "/c/" + campaign.code() + "/visits"))
                .contains("Có lịch hôm nay", "hôm nay có lịch đến 1 đơn vị");
    }

    @Test
    void makesATaskOfTheUnitOfEachFollowUp() {
        String visit = noted("work", "Nộp đề án, hai bản", "due", "2024-03-01");
        assertThat(
                        database.execute(
                                "update tasks.task set state = 'DONE', settled_by_name = 'x', settled_at = now() where campaign_id = ? and title = 'Nộp đề án, hai bản'",
                                campaign.campaignId()))
                .isEqualTo(1);
        assertThat(look(member, visit)).contains("<li class=\"done\">");
        assertThat(browser.perform(get(visit + "/letter.docx").with(as(member)))).hasStatus(404);
    }

    @Test
    void writesAnUrgingLetterOfWhatIsOpen() {
        String visit = noted("item", "documents-long", "work", "Rút gọn báo cáo");
        var letter = browser.perform(get(visit + "/letter.docx").with(as(member)));
        assertThat(letter).hasStatusOk();
        assertThat(letter.getResponse().getContentAsByteArray()).startsWith('P', 'K');
        var pdf = browser.perform(get(visit + "/letter.pdf").with(as(member)));
        assertThat(TestPdf.text(pdf.getResponse())).contains("Rút gọn báo cáo");
        assertThat(browser.perform(get(noted("words", "x") + "/letter.docx").with(as(member))))
                .hasStatus(404);
    }

    private String noted(String... parameters) {
        String[] all = new String[parameters.length + 2];
        all[0] = "ward";
        all[1] = "901";
        System.arraycopy(parameters, 0, all, 2, parameters.length);
        var answer = send(member, note, all);
        assertThat(answer).hasStatus(302);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult queued(String... parameters) {
        var request = post(note).header("X-Queue", "1").with(as(colleague)).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return browser.perform(request);
    }

    private MvcTestResult send(Viewer who, String address, String... parameters) {
        var request = post(address).with(as(who)).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return browser.perform(request);
    }

    private String look(Viewer who, String address) {
        var answer = browser.perform(get(address).with(as(who)));
        assertThat(answer).hasStatusOk();
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
