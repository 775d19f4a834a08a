package vn.daihoi.meetings.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.meetings.Convened;
import vn.daihoi.meetings.MeetingId;
import vn.daihoi.meetings.internal.InvitationCodes;
import vn.daihoi.testing.PlatformTest;

import java.util.UUID;

@PlatformTest
class RollCallTest {

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired InvitationCodes codes;

    private Convened held;

    @BeforeEach
    void open() {
        held = Convened.in(browser, database);
    }

    @Test
    void notesSomebodyByOneTapAndTakesItBack() {
        String meeting = held.invited();
        String row = meeting + "/roll/" + held.invitee(meeting, "Phường An Hòa");
        assertThat(held.send(held.district, row)).hasStatus(302);
        assertThat(held.look(held.district, meeting + "/roll"))
                .bodyText()
                .contains("1/2 có mặt, 0 vắng có lý do, 1 chưa có mặt", "Vũ Thị Mai ghi");
        held.send(held.district, row + "/undo");
        assertThat(held.present(meeting)).isZero();
    }

    @Test
    void notesWhyNobodyIsThere() {
        String meeting = held.invited();
        String row = meeting + "/roll/" + held.invitee(meeting, "Phường An Hòa");
        assertThat(held.send(held.district, row + "/excuse", "reason", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi lý do.");
        held.send(held.district, row + "/excuse", "reason", "Ốm");
        assertThat(held.look(held.district, meeting + "/roll?state=excused"))
                .bodyText()
                .contains("0/2 có mặt, 1 vắng có lý do", "Ốm");
    }

    @Test
    void countsAScannedCodeOnce() {
        String meeting = held.invited();
        String code = code(meeting);
        String scan = meeting + "/scan/" + code;
        assertThat(held.look(held.district, "/m/" + code)).hasStatus(302).hasRedirectedUrl(scan);
        assertThat(held.look(held.district, scan))
                .bodyText()
                .contains("Phường An Hòa", "Mã hợp lệ", "0/2 đã có mặt");
        assertThat(held.send(held.district, scan)).hasRedirectedUrl(scan + "?done=1");
        assertThat(held.send(held.district, scan)).hasRedirectedUrl(scan);
        assertThat(held.look(held.district, scan)).bodyText().contains("Đã điểm danh từ trước");
        assertThat(held.present(meeting)).isOne();
    }

    @Test
    void takesTheDeputyByTheSameCode() {
        String meeting = held.invited();
        held.send(
                held.ward,
                held.campaign.wardAddress()
                        + "/invitations/"
                        + held.invitee(meeting, "Phường An Hòa"),
                "answer",
                "deputy",
                "words",
                "Nguyễn Thị Thanh");
        String scan = meeting + "/scan/" + code(meeting);
        assertThat(held.look(held.district, scan)).bodyText().contains("Dự thay: Nguyễn Thị Thanh");
        held.send(held.district, scan);
        assertThat(held.look(held.district, meeting + "/roll"))
                .bodyText()
                .contains("Có mặt (dự thay)", "Dự thay: Nguyễn Thị Thanh");
    }

    @Test
    void takesNoCodeOfAnotherMeetingAndNoneMadeUp() {
        String meeting = held.invited();
        String other = held.invited("title", "Giao ban khác");
        assertThat(held.send(held.district, other + "/scan/" + code(meeting))).hasStatus(404);
        String forged = "AAAA" + code(meeting).substring(4);
        assertThat(held.send(held.district, meeting + "/scan/" + forged)).hasStatus(404);
        assertThat(held.look(held.district, "/m/" + forged)).hasStatus(404);
        assertThat(held.present(meeting)).isZero();
    }

    @Test
    void waitsForTheDay() {
        String meeting = held.invited("day", "2024-02-27");
        String scan = meeting + "/scan/" + code(meeting);
        assertThat(held.look(held.district, scan))
                .bodyText()
                .contains("Chưa đến ngày họp (27/02/2024)");
        held.send(held.district, scan);
        assertThat(held.present(meeting)).isZero();
    }

    @Test
    void leadsWhoIsInvitedToTheOwnInvitation() {
        String meeting = held.invited();
        assertThat(held.look(held.ward, "/m/" + code(meeting)).getResponse().getRedirectedUrl())
                .startsWith(held.campaign.wardAddress() + "/invitations/");
        assertThat(held.look(held.otherWard, "/m/" + code(meeting))).hasStatus(404);
        assertThat(held.send(held.ward, meeting + "/scan/" + code(meeting))).hasStatus(403);
    }

    @Test
    void printsACardForEach() {
        String meeting = held.invited();
        assertThat(held.look(held.district, meeting + "/codes"))
                .bodyText()
                .contains("Mã điểm danh của Phường An Hòa", "Mã điểm danh của Phường Yên Vui");
    }

    private String code(String meeting) {
        var id = new MeetingId(UUID.fromString(meeting.substring(meeting.lastIndexOf('/') + 1)));
        return codes.of(id, held.invitee(meeting, "Phường An Hòa"));
    }
}
