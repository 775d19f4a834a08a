package vn.daihoi.meetings.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.meetings.Convened;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestPdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;

@PlatformTest
class MinutesTest {

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private Convened held;
    private String meeting = "";

    @BeforeEach
    void open() {
        held = Convened.in(browser, database);
        meeting = held.invited();
    }

    @Test
    void makeTasksOfDecisionsOnceHoweverOftenPressed() {
        decide("words", "Gửi dự thảo về quận", "to", "invited", "due", "2024-02-29");
        decide("words", "Họp với Đảng ủy", "to", "holder");
        decide("words", "Mở hội nghị góp ý", "to", "unit", "code", "902");
        held.send(held.district, meeting + "/minutes/assign");
        held.send(held.district, meeting + "/minutes/assign");
        assertThat(tasks()).isEqualTo(4);
        assertThat(held.look(held.district, meeting + "/minutes"))
                .bodyText()
                .contains("3 kết luận, 3 kết luận đã giao thành việc", "Đã giao 2 đơn vị")
                .contains("hạn 29/02/2024");
    }

    private int tasks() {
        return database.fetchCount(
                org.jooq.impl.DSL.table("tasks.task t"),
                org.jooq.impl.DSL.condition(
                        "t.origin_kind = 'decision' and t.campaign_id = ?",
                        held.campaign.campaignId()));
    }

    @Test
    void sayWhatIsWrongWithADecisionAndKeepItsWords() {
        assertThat(
                        held.send(
                                held.district,
                                meeting + "/minutes/decisions",
                                "words",
                                "Gửi báo cáo",
                                "to",
                                "unit",
                                "code",
                                "999"))
                .hasStatus(422)
                .bodyText()
                .contains("Không có đơn vị cấp dưới nào mang mã này", "value=\"Gửi báo cáo\"");
        assertThat(
                        held.send(
                                held.district,
                                meeting + "/minutes/decisions",
                                "words",
                                "Gửi báo cáo",
                                "due",
                                "2024-02-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Hạn phải là một ngày không trước ngày họp.");
    }

    @Test
    void areReadByThoseWhoWereInvited() {
        held.send(held.district, meeting + "/minutes", "minutes", "Các phường báo cáo tiến độ.");
        decide("words", "Gửi dự thảo về quận", "to", "invited");
        String invitation =
                held.campaign.wardAddress()
                        + "/invitations/"
                        + held.invitee(meeting, "Phường An Hòa");
        assertThat(held.look(held.ward, invitation))
                .bodyText()
                .contains("Các phường báo cáo tiến độ.", "Gửi dự thảo về quận");
        assertThat(held.send(held.ward, meeting + "/minutes", "minutes", "x")).hasStatus(403);
    }

    @Test
    void areAPaperInTheOfficialFormWrittenFromRollNotesAndDecisions() throws IOException {
        held.send(held.district, meeting + "/roll/" + held.invitee(meeting, "Phường An Hòa"));
        held.send(held.district, meeting + "/minutes", "minutes", "Các phường báo cáo tiến độ.");
        decide("words", "Gửi dự thảo về quận", "to", "unit", "code", "902", "due", "2024-02-29");
        assertThat(paper())
                .contains("BIÊN BẢN", "Giao ban tháng 2")
                .contains("08 giờ 00, ngày 26/02/2024", "Địa điểm: Hội trường quận.")
                .contains("Thư ký: Vũ Thị Mai.", "Có mặt: 1 trong số 2 đại biểu được mời.")
                .contains("Vắng mặt không rõ lý do: Phường Yên Vui.")
                .contains("Các phường báo cáo tiến độ.")
                .contains("Gửi dự thảo về quận", "29/02/2024")
                .contains("Ghi giờ, ngày kết thúc.", "THƯ KÝ", "CHỦ TỌA")
                .doesNotContain("Ghi diễn biến", "Ghi kết luận");
        assertThat(held.look(held.district, meeting + "/minutes"))
                .bodyText()
                .contains(meeting + "/minutes.docx", meeting + "/minutes.pdf");
        assertThat(TestPdf.text(held.look(held.district, meeting + "/minutes.pdf").getResponse()))
                .contains("BIÊN BẢN", "THƯ KÝ", "CHỦ TỌA");
    }

    @Test
    void leaveOpenOnThePaperWhatNobodyHasWritten() throws IOException {
        assertThat(paper())
                .contains("Ghi diễn biến", "Ghi kết luận", "số người có mặt")
                .doesNotContain("Có mặt: 0");
        assertThat(held.look(held.ward, meeting + "/minutes.docx")).hasStatus(403);
        assertThat(held.look(held.ward, meeting + "/minutes.pdf")).hasStatus(403);
    }

    private String paper() throws IOException {
        var answer = held.look(held.district, meeting + "/minutes.docx");
        assertThat(answer).hasStatusOk();
        var bytes = new ByteArrayInputStream(answer.getResponse().getContentAsByteArray());
        try (var paper = new XWPFDocument(bytes);
                var words = new XWPFWordExtractor(paper)) {
            return words.getText();
        }
    }

    private void decide(String... fields) {
        assertThat(held.send(held.district, meeting + "/minutes/decisions", fields)).hasStatus(302);
    }
}
