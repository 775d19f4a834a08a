package vn.daihoi.pilot.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.accounts.Role;
import vn.daihoi.pilot.internal.PilotScreens;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestPdf;
import vn.daihoi.testing.TestPerson;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.UUID;

/// The board draws its conclusions from what observers saw, and publishes them.
@PlatformTest
class DebriefingTest {

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired PilotScreens screens;

    private PilotOfWard pilot;

    @BeforeEach
    void open() {
        pilot = PilotOfWard.in(browser, database);
    }

    @Test
    void showsTheBoardWhereObserversDiffer() {
        pilot.scored();
        assertThat(pilot.look(pilot.district, pilot.results))
                .contains("3/3 người quan sát đã chấm, 1/27 tiêu chí có kết quả")
                .contains("thống nhất 33 % (1/3 cặp)", "Cách nhau hai mức")
                .contains("Phần thảo luận chưa phân công", "Tốt 2, Chưa đạt 1")
                .contains("/lessons/new?pilot=901&amp;part=presidium");
        assertThat(pilot.look(pilot.district, pilot.results + "?show=split"))
                .contains("Kịch bản điều hành phân công rõ")
                .doesNotContain("Khai mạc và kết thúc đúng giờ");
        assertThat(pilot.look(pilot.district, pilot.results + "?show=all&order=worst"))
                .contains("Kém nhất trước", "Khai mạc và kết thúc đúng giờ");
    }

    @Test
    void publishesConclusionsButNeverToOthersWhoGaveWhichScore() {
        pilot.scored();
        assertThat(pilot.look(pilot.ward, pilot.results))
                .contains("Kết quả chưa công bố")
                .doesNotContain("Phạm Văn Sơn", "Tốt 2");
        assertThat(pilot.send(pilot.district, pilot.acts + "/close"))
                .hasStatus(422)
                .bodyText()
                .contains("khóa chấm");
        pilot.send(pilot.district, pilot.acts + "/scoring", "open", "false");
        assertThat(pilot.send(pilot.district, pilot.acts + "/close"))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa có kết luận nào");
        pilot.send(
                pilot.district,
                pilot.acts + "/conclusions",
                "part",
                "presidium",
                "words",
                "Ghi tên từng người.");
        pilot.send(
                pilot.district,
                pilot.acts + "/remarks",
                "who",
                "Ông Sơn",
                "words",
                "Cần mẫu kịch bản.");
        assertThat(pilot.look(pilot.otherWard, pilot.campaign.otherWardAddress() + "/pilot"))
                .doesNotContain("Ghi tên từng người.");
        assertThat(pilot.send(pilot.district, pilot.acts + "/close")).hasStatus(302);
        assertThat(pilot.look(pilot.otherWard, pilot.campaign.otherWardAddress() + "/pilot"))
                .contains("Ghi tên từng người.")
                .doesNotContain("Lê Thị Thử", "Tốt 2", "Phần thảo luận chưa phân công");
        assertThat(pilot.look(pilot.ward, pilot.results))
                .contains("Ghi tên từng người.", "Lê Thị Thử", "Tốt 2");
        var reader = TestPerson.in(database, Role.READER, pilot.campaign.wardId()).viewer();
        assertThat(pilot.look(reader, pilot.results))
                .contains("Ghi tên từng người.")
                .doesNotContain("Phạm Văn Sơn", "Tốt 2", "Phần thảo luận chưa phân công");
        assertThat(pilot.send(pilot.ward, pilot.acts + "/reopen")).hasStatus(403);
        assertThat(
                        pilot.send(
                                pilot.district,
                                pilot.acts + "/conclusions",
                                "part",
                                "time",
                                "words",
                                "x"))
                .hasStatus(422)
                .bodyText()
                .contains("đã kết thúc");
        pilot.send(pilot.district, pilot.acts + "/reopen");
        assertThat(pilot.look(pilot.ward, pilot.results)).contains("Kết quả chưa công bố");
    }

    @Test
    void doesNotLetTwoWhoWriteAtOnceOverwriteEachOther() {
        pilot.mark();
        pilot.send(
                pilot.district,
                pilot.acts + "/conclusions",
                "part",
                "time",
                "seen",
                "0",
                "words",
                "Khai mạc muộn.");
        assertThat(
                        pilot.send(
                                pilot.district,
                                pilot.acts + "/conclusions",
                                "part",
                                "time",
                                "seen",
                                "0",
                                "words",
                                "Bế mạc muộn."))
                .hasStatus(422)
                .bodyText()
                .contains("Người khác vừa sửa", "Khai mạc muộn.", "Bế mạc muộn.");
        pilot.send(
                pilot.district,
                pilot.acts + "/conclusions",
                "part",
                "time",
                "seen",
                "1",
                "words",
                "Khai mạc và bế mạc muộn.");
        assertThat(pilot.look(pilot.district, pilot.results)).contains("Khai mạc và bế mạc muộn.");
    }

    @Test
    void keepsARemarkThatLacksItsSpeakerAndTakesOneAway() {
        pilot.mark();
        assertThat(
                        pilot.send(
                                pilot.district,
                                pilot.acts + "/remarks",
                                "who",
                                " ",
                                "words",
                                "Cần mẫu kịch bản."))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi cả người phát biểu và nội dung", "Cần mẫu kịch bản.");
        pilot.send(
                pilot.district,
                pilot.acts + "/remarks",
                "who",
                "Bà Hà",
                "words",
                "Cần mẫu kịch bản.");
        var remark =
                database.fetchSingle("select id from pilot.remark where pilot_id = ?", pilot.id())
                        .get(0, UUID.class);
        pilot.send(pilot.district, pilot.acts + "/remarks/" + remark + "/remove");
        assertThat(pilot.look(pilot.district, pilot.results)).contains("Ý kiến đã bỏ (1)");
        pilot.send(pilot.district, pilot.acts + "/remarks/" + remark + "/restore");
        assertThat(pilot.look(pilot.district, pilot.results)).doesNotContain("Ý kiến đã bỏ");
        pilot.send(pilot.district, pilot.acts + "/remarks/" + remark + "/remove");
        assertThat(pilot.send(pilot.district, pilot.acts + "/remarks/" + remark + "/remove"))
                .hasStatus(404);
    }

    @Test
    void keepsTheScoresOfAnObserverWhoseAccountIsClosed() {
        pilot.scored();
        database.execute(
                "update accounts.person set active = false where id = ?",
                pilot.stranger.id().value());
        assertThat(pilot.look(pilot.district, pilot.results))
                .contains("Lê Thị Thử (đã nghỉ)", "Chưa đạt 1");
    }

    @Test
    void tellsOpenScreensOfTheBoardAlone() {
        pilot.mark();
        String object = pilot.id().toString();
        assertThat(screens.mayWatch(pilot.district, object)).isTrue();
        assertThat(screens.mayWatch(pilot.ward, object)).isFalse();
        assertThat(screens.mayWatch(pilot.stranger, object)).isFalse();
        assertThat(screens.mayWatch(pilot.district, "no-key")).isFalse();
    }

    @Test
    void writesTheReportAndTheInvitationAsWordFiles() {
        pilot.scored();
        assertThat(words(pilot.acts + "/report.docx"))
                .contains("Kết quả rút kinh nghiệm Đại hội điểm", "Tốt 2, Chưa đạt 1")
                .contains("thống nhất 33 % (1/3 cặp)")
                .doesNotContain("Phạm Văn Sơn");
        assertThat(words(pilot.acts + "/observers/invitation.docx"))
                .contains("GIẤY MỜI", "Phạm Văn Sơn", "Đại hội điểm");
        assertThat(pilot.open(pilot.ward, pilot.acts + "/report.docx")).hasStatus(403);
    }

    @Test
    void takesTimeAndHallOfTheInvitationFromThePublishedTimetable() {
        pilot.scored();
        String paper = pilot.acts + "/observers/invitation.docx";
        assertThat(words(paper)).as("to be filled in by hand").contains("Địa điểm: …………");
        var day = LocalDate.of(2024, 2, 26);
        pilot.congressOn(day);
        database.execute(
                "insert into timetable.published_congress (campaign_id, unit_id, by_unit_id, held_on, half, group_name, leader, hall) values (?, ?, ?, ?, 'afternoon', '', '', 'Nhà văn hóa số 5')",
                pilot.campaign.campaignId(),
                pilot.campaign.wardId(),
                pilot.campaign.districtId(),
                day);
        assertThat(words(paper))
                .contains("Thời gian: buổi chiều, ngày 26/02/2024.")
                .contains("Địa điểm: Nhà văn hóa số 5.");
        pilot.congressOn(day.minusDays(1));
        assertThat(words(paper))
                .as("moved since")
                .contains("Thời gian: ngày 25/02/2024.", "Địa điểm: …………")
                .doesNotContain("Nhà văn hóa");
    }

    @Test
    void writesTheSamePapersAsPdf() {
        pilot.scored();
        assertThat(
                        TestPdf.text(
                                pilot.open(pilot.district, pilot.acts + "/report.pdf")
                                        .getResponse()))
                .contains("Kết quả rút kinh nghiệm Đại hội điểm", "Tốt 2, Chưa đạt 1");
        assertThat(
                        TestPdf.text(
                                pilot.open(pilot.district, pilot.acts + "/observers/invitation.pdf")
                                        .getResponse()))
                .contains("GIẤY MỜI", "Phạm Văn Sơn");
        assertThat(pilot.open(pilot.ward, pilot.acts + "/report.pdf")).hasStatus(403);
    }

    private String words(String address) {
        var answer = pilot.open(pilot.district, address);
        assertThat(answer).hasStatusOk();
        try (var paper =
                        new XWPFDocument(
                                new ByteArrayInputStream(
                                        answer.getResponse().getContentAsByteArray()));
                var words = new XWPFWordExtractor(paper)) {
            return words.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
