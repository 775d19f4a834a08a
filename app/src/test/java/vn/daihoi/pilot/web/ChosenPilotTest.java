package vn.daihoi.pilot.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.testing.PlatformTest;

import java.util.List;
import java.util.UUID;

/// A district chooses a ward for its pilot and invites those who watch it.
@PlatformTest
class ChosenPilotTest {

    private static final String REASON = "Chọn phường khác làm điểm";

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private PilotOfWard pilot;

    @BeforeEach
    void open() {
        pilot = PilotOfWard.in(browser, database);
    }

    @Test
    void isChosenByTheBoardAboveAndTakenBackWithoutLoss() {
        assertThat(pilot.look(pilot.district, pilot.list)).contains("Chưa chọn đơn vị nào");
        pilot.mark();
        assertThat(pilot.look(pilot.district, pilot.list))
                .contains("Có 1 đại hội điểm: Phường An Hòa");
        assertThat(pilot.send(pilot.district, pilot.acts + "/withdraw")).hasStatus(302);
        assertThat(pilot.look(pilot.district, pilot.list)).contains("Chưa chọn đơn vị nào");
        assertThat(pilot.open(pilot.district, pilot.acts + "/observers")).hasStatus(404);
        pilot.mark();
        assertThat(pilot.look(pilot.district, pilot.results))
                .contains("Đại hội điểm: Phường An Hòa");
    }

    @Test
    void isNotTakenBackWithoutAReasonOnceSomebodyScored() {
        pilot.mark();
        pilot.inviteByLogin(pilot.otherWard);
        pilot.score(pilot.otherWard, "good");
        assertThat(pilot.send(pilot.district, pilot.acts + "/withdraw", "why", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi lý do thôi chọn");
        assertThat(pilot.send(pilot.district, pilot.acts + "/withdraw", "why", REASON))
                .hasStatus(302);
        assertThat(pilot.open(pilot.otherWard, pilot.sheet)).hasStatus(404);
        pilot.mark();
        assertThat(pilot.look(pilot.otherWard, pilot.sheet)).contains("1/27 tiêu chí");
    }

    @Test
    void takesOnlyUnitsBelowThatHoldACongress() {
        for (String code : List.of("900", "999", "")) {
            assertThat(pilot.send(pilot.district, pilot.list + "/mark", "ward", code))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Đơn vị này không chọn được");
        }
        assertThat(pilot.send(pilot.ward, pilot.list + "/mark", "ward", "901")).hasStatus(403);
        assertThat(pilot.send(pilot.ward, pilot.results + "/mark", "ward", "901")).hasStatus(403);
    }

    @Test
    void isAPilotOfTheTimetableToo() {
        assertThat(
                        pilot.look(
                                pilot.district,
                                pilot.campaign.districtAddress() + "/timetable/setup"))
                .doesNotContain("đã chọn làm đại hội điểm");
        pilot.mark();
        assertThat(
                        pilot.look(
                                pilot.district,
                                pilot.campaign.districtAddress() + "/timetable/setup"))
                .contains("đã chọn làm đại hội điểm");
    }

    @Test
    void proposesPeopleOfTheOtherWardsAndTellsThoseInvited() {
        pilot.mark();
        assertThat(pilot.look(pilot.district, pilot.acts + "/observers"))
                .contains("Phạm Văn Sơn", "Phường Yên Vui")
                .doesNotContain("Trần Thị Lý");
        invite(pilot.otherWard);
        assertThat(
                        database.fetch(
                                        "select key from notifications.notification where person_id = ?",
                                        pilot.otherWard.id().value())
                                .getValues(0, String.class))
                .containsExactly("pilot.bell.invited");
        assertThat(pilot.look(pilot.district, pilot.acts + "/observers?q=pham van"))
                .contains("Phạm Văn Sơn");
        assertThat(pilot.look(pilot.district, pilot.acts + "/observers?q=khong co ai"))
                .contains("Không có ai phù hợp");
    }

    @Test
    void tellsAnObserverWhoIsNoLongerInvited() {
        pilot.mark();
        pilot.inviteByLogin(pilot.otherWard);
        var observer =
                database.fetchSingle("select id from pilot.observer where pilot_id = ?", pilot.id())
                        .get(0, UUID.class);
        assertThat(pilot.send(pilot.district, pilot.acts + "/observers/" + observer + "/strike"))
                .hasStatus(302);
        assertThat(
                        database.fetch(
                                        "select key from notifications.notification where person_id = ? order by id",
                                        pilot.otherWard.id().value())
                                .getValues(0, String.class))
                .containsExactly("pilot.bell.invited", "pilot.bell.struck");
        assertThat(pilot.look(pilot.otherWard, "/notifications"))
                .contains(
                        "Quận Bình Minh thôi mời đồng chí dự và chấm đại hội điểm của Phường An Hòa");
    }

    @Test
    void saysWhatIsWrongWithAnInvitation() {
        pilot.mark();
        assertThat(pilot.send(pilot.district, pilot.acts + "/observers"))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa chọn ai");
        assertThat(
                        pilot.send(
                                pilot.district,
                                pilot.acts + "/observers",
                                "login",
                                "khong-co",
                                "capacity",
                                "Tổ công tác Thành phố"))
                .hasStatus(422)
                .bodyText()
                .contains("Không có người nào đang dùng tên đăng nhập này", "khong-co")
                .contains("Tổ công tác Thành phố");
        assertThat(
                        pilot.send(
                                pilot.district,
                                pilot.acts + "/observers",
                                "person",
                                "không phải khóa"))
                .hasStatus(400);
        assertThat(pilot.open(pilot.district, pilot.acts + "/observers/invitation.docx"))
                .hasStatus(404);
    }

    private void invite(Viewer who) {
        assertThat(
                        pilot.send(
                                pilot.district,
                                pilot.acts + "/observers",
                                "person",
                                who.id().value().toString(),
                                "login",
                                "",
                                "capacity",
                                ""))
                .hasStatus(302);
    }

    @Test
    void takesDownWhoDidWhat() {
        pilot.scored();
        assertThat(
                        database.fetch(
                                        "select distinct act from audit.entry where campaign_id = ? and act like 'pilot.%' order by act",
                                        pilot.campaign.campaignId())
                                .getValues(0, String.class))
                .contains("pilot.pilot.mark", "pilot.observer.invite", "pilot.score.put");
    }
}
