package vn.daihoi.meetings.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.internal.RecipientGroups;
import vn.daihoi.meetings.Convened;
import vn.daihoi.notifications.internal.StoredNotifications;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Texts;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestPdf;

import java.util.List;
import java.util.Objects;

@PlatformTest
class MeetingPagesTest {

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired StoredNotifications notifications;
    @Autowired Campaigns campaigns;
    @Autowired RecipientGroups recipients;

    private Convened held;

    @BeforeEach
    void open() {
        held = Convened.in(browser, database);
    }

    @Test
    void tellsEachInvitedUnitOnceAndShowsTheInvitation() {
        String meeting = held.invited();
        held.send(held.district, meeting + "/send");
        assertThat(told(held.ward)).containsExactly("meetings.bell.invited");
        assertThat(held.look(held.ward, invitation(meeting)))
                .hasStatusOk()
                .bodyText()
                .contains("Quận Bình Minh mời Chủ tịch, Trưởng ban của Phường An Hòa", "<svg")
                .contains("08:00–10:00 Thứ Hai, 26/02/2024");
    }

    @Test
    void keepsInvitationsBackUntilTheyAreSent() {
        String meeting = held.listed();
        assertThat(held.look(held.ward, invitation(meeting))).hasStatus(404);
        assertThat(told(held.ward)).isEmpty();
    }

    @Test
    void showsWhoAnsweredAndWhoDidNot() {
        String meeting = held.invited();
        held.send(held.ward, invitation(meeting), "answer", "deputy", "words", "Nguyễn Thị Thanh");
        assertThat(held.look(held.district, meeting))
                .bodyText()
                .contains("Đã mời 2: 0 sẽ dự, 1 cử người dự thay, 0 vắng có lý do, 1 chưa trả lời")
                .contains("Nguyễn Thị Thanh");
        assertThat(held.look(held.district, meeting + "?state=silent"))
                .bodyText()
                .contains("<strong>Phường Yên Vui</strong>")
                .doesNotContain("<strong>Phường An Hòa</strong>");
    }

    @Test
    void asksForAReasonAndKeepsWhatWasTyped() {
        String meeting = held.invited();
        assertThat(held.send(held.ward, invitation(meeting), "answer", "absent", "words", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi lý do.", "value=\"absent\" checked");
        assertThat(held.send(held.ward, invitation(meeting)))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy chọn một câu trả lời.");
    }

    @Test
    void remindsThoseWithoutAnAnswerOnceADay() {
        String meeting = held.invited();
        held.send(held.ward, invitation(meeting), "answer", "coming");
        held.send(held.district, meeting + "/remind");
        held.send(held.district, meeting + "/remind");
        assertThat(told(held.ward)).containsExactly("meetings.bell.invited");
        assertThat(told(held.otherWard))
                .containsExactly("meetings.bell.reminded", "meetings.bell.invited");
    }

    @Test
    void tellsApartWhoCouldNotBeRemindedForWantOfAnAccount() {
        String meeting = held.invited();
        database.execute(
                "update accounts.role_grant set revoked_at = now() where person_id = ?",
                held.otherWard.id().value());
        var flash = held.send(held.district, meeting + "/remind").getMvcResult().getFlashMap();
        assertThat(flash.get("notice.key")).isEqualTo("meetings.said.reminded-without");
        assertThat((Object[]) flash.get("notice.arguments"))
                .containsExactly(2, 1, 1, "Phường Yên Vui", 1);
        assertThat(
                        Texts.in(Texts.VIETNAMESE)
                                .text(
                                        "meetings.said.reminded-without",
                                        2,
                                        1,
                                        1,
                                        "Phường Yên Vui",
                                        1))
                .startsWith("Đã nhắc 1 đơn vị chưa trả lời (1 người).")
                .contains("1 đơn vị chưa có tài khoản nên chưa được nhắc: Phường Yên Vui.");
    }

    @Test
    void invitesGroupsOfRecipientsThatWereSavedForPapers() {
        var unit = campaigns.unit(new CampaignId(held.campaign.campaignId()), "900").orElseThrow();
        recipients.save(unit, "Cụm phía Đông", List.of("902"), held.district);
        String meeting = Objects.requireNonNull(held.convene().getResponse().getRedirectedUrl());
        assertThat(held.look(held.district, meeting))
                .bodyText()
                .contains("Mời theo nhóm nơi nhận văn bản đã lưu", "Cụm phía Đông", "1 đơn vị");
        String group = recipients.of(unit).getFirst().id().toString();
        held.send(held.district, meeting + "/invitees", "group", group, "capacity", "head");
        assertThat(held.invitee(meeting, "Phường Yên Vui")).isNotNull();
        held.send(held.district, meeting + "/invitees", "group", "nobody", "capacity", "head");
        assertThat(
                        database.fetchCount(
                                org.jooq.impl.DSL.table("meetings.invitee i"),
                                org.jooq.impl.DSL.condition(
                                        "campaign_id = ?", held.campaign.campaignId())))
                .isOne();
    }

    @Test
    void tellsOfAnotherTimeOnce() {
        String meeting = held.invited();
        String[] moved = {
            "version",
            "0",
            "kind",
            "briefing",
            "title",
            "Giao ban tháng 2",
            "day",
            "2024-02-27",
            "from",
            "08:00",
            "until",
            "10:00",
            "place",
            "Hội trường quận"
        };
        assertThat(held.send(held.district, meeting, moved)).hasStatus(302);
        assertThat(held.send(held.district, meeting, moved)).hasStatus(302);
        assertThat(told(held.ward)).containsExactly("meetings.bell.moved", "meetings.bell.invited");
        moved[11] = "11:00";
        assertThat(held.send(held.district, meeting, moved))
                .hasStatus(422)
                .bodyText()
                .contains("Người khác vừa sửa");
    }

    @Test
    void callsAMeetingOffWithAReasonThatAllHear() {
        String meeting = held.invited();
        assertThat(held.send(held.district, meeting + "/call-off", "reason", " ")).hasStatus(422);
        held.send(held.district, meeting + "/call-off", "reason", "Trùng lịch họp quận");
        held.send(held.district, meeting + "/call-off", "reason", "Trùng lịch họp quận");
        assertThat(told(held.ward))
                .containsExactly("meetings.bell.called-off", "meetings.bell.invited");
        assertThat(held.look(held.ward, invitation(meeting)))
                .bodyText()
                .contains("Hội nghị đã hoãn, hủy. Lý do: Trùng lịch họp quận")
                .doesNotContain("<svg viewBox=\"0 0 ");
        assertThat(held.send(held.ward, invitation(meeting), "answer", "coming")).hasStatus(422);
    }

    @Test
    void namesUnitsThatNobodyCanTell() {
        database.execute(
                "update accounts.person set active = false where id = ?",
                held.otherWard.id().value());
        String meeting = held.invited();
        assertThat(held.look(held.district, meeting))
                .bodyText()
                .contains("1 đơn vị chưa có ai có tài khoản", "Chưa có ai có tài khoản");
    }

    @Test
    void holdsARowOfMeetingsWithOneList() {
        String first =
                held.convene("repeat", "week", "last", "2024-03-11")
                        .getResponse()
                        .getRedirectedUrl();
        held.send(
                held.district,
                first + "/invitees",
                "codes",
                "901",
                "capacity",
                "board",
                "wholeRow",
                "true");
        assertThat(held.look(held.district, first)).bodyText().contains("04/03/2024", "11/03/2024");
        assertThat(
                        database.fetchCount(
                                org.jooq.impl.DSL.table("meetings.invitee i"),
                                org.jooq.impl.DSL.condition(
                                        "capacity = 'BOARD' and campaign_id = ?",
                                        held.campaign.campaignId())))
                .isEqualTo(3);
    }

    @Test
    void refusesUnitsOfOthers() {
        String meeting = held.listed();
        assertThat(
                        held.send(
                                held.district,
                                meeting + "/invitees",
                                "codes",
                                "901, 999",
                                "capacity",
                                "head"))
                .hasStatus(422)
                .bodyText()
                .contains("Không có đơn vị cấp dưới nào mang mã: 999", "value=\"901, 999\"");
        assertThat(held.send(held.ward, meeting + "/send")).hasStatus(403);
        assertThat(held.look(held.otherWard, invitation(meeting))).hasStatus(403);
        assertThat(held.look(held.ward, meeting)).hasStatus(403);
    }

    @Test
    void saysAtTheFieldWhatIsWrong() {
        assertThat(held.convene("title", "", "day", "2024-02-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi tên hội nghị.", "Ngày này đã qua.", "value=\"Hội trường quận\"");
    }

    @Test
    void writesInvitationsAsPapers() {
        String meeting = held.invited();
        assertThat(held.look(held.ward, invitation(meeting) + "/invitation.docx"))
                .hasStatusOk()
                .hasContentType(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(held.look(held.district, meeting + "/invitation.docx")).hasStatusOk();
        assertThat(pdf(held.ward, invitation(meeting))).contains("GIẤY MỜI");
        assertThat(pdf(held.district, meeting)).contains("GIẤY MỜI");
        assertThat(held.look(held.district, meeting + "/invitees.csv"))
                .bodyText()
                .contains("Phường An Hòa,\"Chủ tịch, Trưởng ban\",Chưa trả lời");
    }

    private String pdf(Viewer who, String address) {
        return TestPdf.text(held.look(who, address + "/invitation.pdf").getResponse());
    }

    private String invitation(String meeting) {
        return held.campaign.wardAddress()
                + "/invitations/"
                + held.invitee(meeting, "Phường An Hòa");
    }

    private List<String> told(Viewer who) {
        return notifications.list(who.id()).stream().map(message -> message.key()).toList();
    }
}
