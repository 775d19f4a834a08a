package vn.daihoi.meetings.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.meetings.Convened;
import vn.daihoi.testing.PlatformTest;

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

    private void decide(String... fields) {
        assertThat(held.send(held.district, meeting + "/minutes/decisions", fields)).hasStatus(302);
    }
}
