package vn.daihoi.pilot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestCampaign.as;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Role;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.pilot.internal.PilotScreens;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;
import vn.daihoi.testing.TestPdf;
import vn.daihoi.testing.TestPerson;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// A district with two wards, the first of which holds a pilot. It is 26/02/2024.
@PlatformTest
class PilotPagesTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String CRITERION = "presidium-duties";
    private static final String REASON = "Chọn phường khác làm điểm";

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired PilotScreens screens;

    private TestCampaign campaign;
    private Viewer district;
    private Viewer ward;
    private Viewer otherWard;
    private Viewer stranger;
    private String list;
    private String acts;
    private String results;
    private String sheet;

    @BeforeEach
    void open() {
        campaign = TestCampaign.in(database, "diem-" + COUNT.incrementAndGet());
        district = campaign.officerOfDistrict("Lê Quang Huy");
        ward = campaign.officerOfWard("Trần Thị Lý");
        otherWard = campaign.officerOfOtherWard("Phạm Văn Sơn");
        stranger = TestPerson.in(database).viewer();
        list = campaign.districtAddress() + "/pilot";
        acts = list + "/901";
        results = campaign.wardAddress() + "/pilot";
        sheet = results + "/score";
    }

    private MvcTestResult send(Viewer who, String address, String... fields) {
        var request = post(address).with(csrf()).with(as(who));
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return browser.perform(request);
    }

    private MvcTestResult open(Viewer who, String address) {
        return browser.perform(get(address).with(as(who)));
    }

    private String look(Viewer who, String address) {
        var answer = open(who, address);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void congressOn(LocalDate day) {
        database.execute(
                "insert into plans.unit_plan (campaign_id, unit_id, level, ancestors, congress_day) values (?, ?, 'ward', '{}', ?) on conflict (campaign_id, unit_id) do update set congress_day = excluded.congress_day",
                campaign.campaignId(),
                campaign.wardId(),
                day);
    }

    private void mark() {
        assertThat(send(district, list + "/mark", "ward", "901")).hasStatus(302);
    }

    private void invite(Viewer who) {
        assertThat(
                        send(
                                district,
                                acts + "/observers",
                                "person",
                                who.id().value().toString(),
                                "login",
                                "",
                                "capacity",
                                ""))
                .hasStatus(302);
    }

    private void inviteByLogin(Viewer who) {
        assertThat(send(district, acts + "/observers", "login", who.login())).hasStatus(302);
    }

    private MvcTestResult score(Viewer who, String grade, String... more) {
        var fields = new java.util.ArrayList<>(List.of("criterion", CRITERION, "grade", grade));
        fields.addAll(List.of(more));
        return send(who, sheet, fields.toArray(String[]::new));
    }

    private List<String> grades() {
        return database.fetch(
                        "select s.grade from pilot.score s join pilot.observer o on o.id = s.observer_id join pilot.marked m on m.id = o.pilot_id where m.campaign_id = ? order by o.name",
                        campaign.campaignId())
                .getValues(0, String.class);
    }

    private UUID pilot() {
        return database.fetchSingle(
                        "select id from pilot.marked where campaign_id = ?", campaign.campaignId())
                .get(0, UUID.class);
    }

    @Test
    void isChosenByTheBoardAboveAndTakenBackWithoutLoss() {
        assertThat(look(district, list)).contains("Chưa chọn đơn vị nào");
        mark();
        assertThat(look(district, list)).contains("Có 1 đại hội điểm: Phường An Hòa");
        assertThat(send(district, acts + "/withdraw")).hasStatus(302);
        assertThat(look(district, list)).contains("Chưa chọn đơn vị nào");
        assertThat(open(district, acts + "/observers")).hasStatus(404);
        mark();
        assertThat(look(district, results)).contains("Đại hội điểm: Phường An Hòa");
    }

    @Test
    void isNotTakenBackWithoutAReasonOnceSomebodyScored() {
        mark();
        inviteByLogin(otherWard);
        score(otherWard, "good");
        assertThat(send(district, acts + "/withdraw", "why", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi lý do thôi chọn");
        assertThat(send(district, acts + "/withdraw", "why", REASON)).hasStatus(302);
        assertThat(open(otherWard, sheet)).hasStatus(404);
        mark();
        assertThat(look(otherWard, sheet)).contains("1/27 tiêu chí");
    }

    @Test
    void takesOnlyUnitsBelowThatHoldACongress() {
        for (String code : List.of("900", "999", "")) {
            assertThat(send(district, list + "/mark", "ward", code))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Đơn vị này không chọn được");
        }
        assertThat(send(ward, list + "/mark", "ward", "901")).hasStatus(403);
        assertThat(send(ward, results + "/mark", "ward", "901")).hasStatus(403);
    }

    @Test
    void isAPilotOfTheTimetableToo() {
        assertThat(look(district, campaign.districtAddress() + "/timetable/setup"))
                .doesNotContain("đã chọn làm đại hội điểm");
        mark();
        assertThat(look(district, campaign.districtAddress() + "/timetable/setup"))
                .contains("đã chọn làm đại hội điểm");
    }

    @Test
    void proposesPeopleOfTheOtherWardsAndTellsThoseInvited() {
        mark();
        assertThat(look(district, acts + "/observers"))
                .contains("Phạm Văn Sơn", "Phường Yên Vui")
                .doesNotContain("Trần Thị Lý");
        invite(otherWard);
        assertThat(
                        database.fetch(
                                        "select key from notifications.notification where person_id = ?",
                                        otherWard.id().value())
                                .getValues(0, String.class))
                .containsExactly("pilot.bell.invited");
        assertThat(look(district, acts + "/observers?q=pham van")).contains("Phạm Văn Sơn");
        assertThat(look(district, acts + "/observers?q=khong co ai"))
                .contains("Không có ai phù hợp");
    }

    @Test
    void tellsAnObserverWhoIsNoLongerInvited() {
        mark();
        inviteByLogin(otherWard);
        var observer =
                database.fetchSingle("select id from pilot.observer where pilot_id = ?", pilot())
                        .get(0, UUID.class);
        assertThat(send(district, acts + "/observers/" + observer + "/strike")).hasStatus(302);
        assertThat(
                        database.fetch(
                                        "select key from notifications.notification where person_id = ? order by id",
                                        otherWard.id().value())
                                .getValues(0, String.class))
                .containsExactly("pilot.bell.invited", "pilot.bell.struck");
        assertThat(look(otherWard, "/notifications"))
                .contains(
                        "Quận Bình Minh thôi mời đồng chí dự và chấm đại hội điểm của Phường An Hòa");
    }

    @Test
    void saysWhatIsWrongWithAnInvitation() {
        mark();
        assertThat(send(district, acts + "/observers"))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa chọn ai");
        assertThat(
                        send(
                                district,
                                acts + "/observers",
                                "login",
                                "khong-co",
                                "capacity",
                                "Tổ công tác Thành phố"))
                .hasStatus(422)
                .bodyText()
                .contains("Không có người nào đang dùng tên đăng nhập này", "khong-co")
                .contains("Tổ công tác Thành phố");
        assertThat(send(district, acts + "/observers", "person", "không phải khóa")).hasStatus(400);
        assertThat(open(district, acts + "/observers/invitation.docx")).hasStatus(404);
    }

    @Test
    void givesTheSheetToThoseInvitedAloneWhateverTheirBranch() {
        mark();
        assertThat(open(otherWard, sheet)).hasStatus(404);
        assertThat(open(ward, sheet)).hasStatus(404);
        assertThat(score(stranger, "good")).hasStatus(404);
        inviteByLogin(stranger);
        assertThat(look(stranger, sheet)).contains("0/27 tiêu chí");
        assertThat(send(stranger, sheet + "/answer", "answer", "comes", "words", "Đi cùng xe"))
                .hasStatus(302);
        assertThat(look(district, acts + "/observers")).contains("Sẽ dự", "Đi cùng xe");
        assertThat(open(stranger, sheet + "/invitation.docx")).hasStatusOk();
        assertThat(TestPdf.text(open(stranger, sheet + "/invitation.pdf").getResponse()))
                .contains("GIẤY MỜI");
        assertThat(open(stranger, results)).hasStatus(403);
    }

    @Test
    void keepsOneScoreForEachObserverTheLastTapCounts() {
        mark();
        inviteByLogin(otherWard);
        inviteByLogin(stranger);
        score(otherWard, "good");
        score(otherWard, "poor", "note", "Chưa rõ ai điều hành thảo luận");
        score(stranger, "fair");
        assertThat(grades()).containsExactlyInAnyOrder("poor", "fair");
        // a tap that waited without network is older than the one that is there
        score(otherWard, "good", "age", "60");
        assertThat(grades()).containsExactlyInAnyOrder("poor", "fair");
        assertThat(look(otherWard, sheet))
                .contains("1/27 tiêu chí", "Chưa rõ ai điều hành thảo luận");
    }

    @Test
    void showsAnObserverNothingOfTheOthers() {
        mark();
        inviteByLogin(otherWard);
        inviteByLogin(stranger);
        score(stranger, "poor", "note", "Lời của người khác");
        assertThat(look(otherWard, sheet)).doesNotContain("Lời của người khác");
        assertThat(open(otherWard, results)).hasStatus(403);
    }

    @Test
    void answersAPhoneWithTheGradesAlone() {
        mark();
        inviteByLogin(otherWard);
        var answer =
                browser.perform(
                        post(sheet)
                                .with(csrf())
                                .with(as(otherWard))
                                .header("HX-Request", "true")
                                .param("criterion", CRITERION)
                                .param("grade", "unseen"));
        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("id=\"g-" + CRITERION + "\"", "1/27", "1/3")
                .doesNotContain("<html");
    }

    @Test
    void takesNoGradeThatTheSheetDoesNotHaveAndKeepsALongNote() {
        mark();
        inviteByLogin(otherWard);
        assertThat(score(otherWard, "excellent")).hasStatus(404);
        assertThat(send(otherWard, sheet, "criterion", "no-such", "grade", "good")).hasStatus(404);
        String longNote = "dài ".repeat(300);
        assertThat(score(otherWard, "good", "note", longNote))
                .hasStatus(422)
                .bodyText()
                .contains("Nội dung dài quá", longNote.strip());
        assertThat(grades()).isEmpty();
    }

    @Test
    void scoresFromTheDayOfTheCongressUntilTheBoardClosesIt() {
        mark();
        inviteByLogin(otherWard);
        congressOn(LocalDate.of(2024, 2, 27));
        assertThat(score(otherWard, "good"))
                .hasStatus(422)
                .bodyText()
                .contains("Phiếu chấm mở vào ngày 27/02/2024");
        congressOn(LocalDate.of(2024, 2, 26));
        assertThat(score(otherWard, "good")).hasStatus(302);
        send(district, acts + "/scoring", "open", "false");
        assertThat(score(otherWard, "poor")).hasStatus(422).bodyText().contains("đã khóa");
        assertThat(grades()).containsExactly("good");
        send(district, acts + "/scoring", "open", "true");
        assertThat(score(otherWard, "poor")).hasStatus(302);
    }

    @Test
    void givesAnObserverOnlySomePartsToWatch() {
        mark();
        inviteByLogin(otherWard);
        var observer =
                database.fetchSingle("select id from pilot.observer where pilot_id = ?", pilot())
                        .get(0, UUID.class);
        send(district, acts + "/observers/" + observer + "/parts", "part", "presidium");
        assertThat(look(otherWard, sheet)).contains("0/3 tiêu chí").doesNotContain("Khánh tiết");
        score(otherWard, "good");
        assertThat(send(district, acts + "/observers/" + observer + "/strike"))
                .hasStatus(422)
                .bodyText()
                .contains("đã chấm nên không bỏ");
    }

    /// Two agree on good, one says not reached.
    private void scored() {
        mark();
        inviteByLogin(otherWard);
        inviteByLogin(stranger);
        inviteByLogin(district);
        score(otherWard, "good");
        score(district, "good");
        score(stranger, "poor", "note", "Phần thảo luận chưa phân công");
    }

    @Test
    void showsTheBoardWhereObserversDiffer() {
        scored();
        assertThat(look(district, results))
                .contains("3/3 người quan sát đã chấm, 1/27 tiêu chí có kết quả")
                .contains("thống nhất 33 % (1/3 cặp)", "Cách nhau hai mức")
                .contains("Phần thảo luận chưa phân công", "Tốt 2, Chưa đạt 1")
                .contains("/lessons/new?pilot=901&amp;part=presidium");
        assertThat(look(district, results + "?show=split"))
                .contains("Kịch bản điều hành phân công rõ")
                .doesNotContain("Khai mạc và kết thúc đúng giờ");
        assertThat(look(district, results + "?show=all&order=worst"))
                .contains("Kém nhất trước", "Khai mạc và kết thúc đúng giờ");
    }

    @Test
    void publishesConclusionsButNeverToOthersWhoGaveWhichScore() {
        scored();
        assertThat(look(ward, results))
                .contains("Kết quả chưa công bố")
                .doesNotContain("Phạm Văn Sơn", "Tốt 2");
        assertThat(send(district, acts + "/close")).hasStatus(422).bodyText().contains("khóa chấm");
        send(district, acts + "/scoring", "open", "false");
        assertThat(send(district, acts + "/close"))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa có kết luận nào");
        send(district, acts + "/conclusions", "part", "presidium", "words", "Ghi tên từng người.");
        send(district, acts + "/remarks", "who", "Ông Sơn", "words", "Cần mẫu kịch bản.");
        assertThat(look(otherWard, campaign.otherWardAddress() + "/pilot"))
                .doesNotContain("Ghi tên từng người.");
        assertThat(send(district, acts + "/close")).hasStatus(302);
        assertThat(look(otherWard, campaign.otherWardAddress() + "/pilot"))
                .contains("Ghi tên từng người.")
                .doesNotContain("Lê Thị Thử", "Tốt 2", "Phần thảo luận chưa phân công");
        assertThat(look(ward, results)).contains("Ghi tên từng người.", "Lê Thị Thử", "Tốt 2");
        var reader = TestPerson.in(database, Role.READER, campaign.wardId()).viewer();
        assertThat(look(reader, results))
                .contains("Ghi tên từng người.")
                .doesNotContain("Phạm Văn Sơn", "Tốt 2", "Phần thảo luận chưa phân công");
        assertThat(send(ward, acts + "/reopen")).hasStatus(403);
        assertThat(send(district, acts + "/conclusions", "part", "time", "words", "x"))
                .hasStatus(422)
                .bodyText()
                .contains("đã kết thúc");
        send(district, acts + "/reopen");
        assertThat(look(ward, results)).contains("Kết quả chưa công bố");
    }

    @Test
    void doesNotLetTwoWhoWriteAtOnceOverwriteEachOther() {
        mark();
        send(
                district,
                acts + "/conclusions",
                "part",
                "time",
                "seen",
                "0",
                "words",
                "Khai mạc muộn.");
        assertThat(
                        send(
                                district,
                                acts + "/conclusions",
                                "part",
                                "time",
                                "seen",
                                "0",
                                "words",
                                "Bế mạc muộn."))
                .hasStatus(422)
                .bodyText()
                .contains("Người khác vừa sửa", "Khai mạc muộn.", "Bế mạc muộn.");
        send(
                district,
                acts + "/conclusions",
                "part",
                "time",
                "seen",
                "1",
                "words",
                "Khai mạc và bế mạc muộn.");
        assertThat(look(district, results)).contains("Khai mạc và bế mạc muộn.");
    }

    @Test
    void keepsARemarkThatLacksItsSpeakerAndTakesOneAway() {
        mark();
        assertThat(send(district, acts + "/remarks", "who", " ", "words", "Cần mẫu kịch bản."))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi cả người phát biểu và nội dung", "Cần mẫu kịch bản.");
        send(district, acts + "/remarks", "who", "Bà Hà", "words", "Cần mẫu kịch bản.");
        var remark =
                database.fetchSingle("select id from pilot.remark where pilot_id = ?", pilot())
                        .get(0, UUID.class);
        send(district, acts + "/remarks/" + remark + "/remove");
        assertThat(look(district, results)).contains("Ý kiến đã bỏ (1)");
        send(district, acts + "/remarks/" + remark + "/restore");
        assertThat(look(district, results)).doesNotContain("Ý kiến đã bỏ");
        send(district, acts + "/remarks/" + remark + "/remove");
        assertThat(send(district, acts + "/remarks/" + remark + "/remove")).hasStatus(404);
    }

    @Test
    void keepsTheScoresOfAnObserverWhoseAccountIsClosed() {
        scored();
        database.execute(
                "update accounts.person set active = false where id = ?", stranger.id().value());
        assertThat(look(district, results)).contains("Lê Thị Thử (đã nghỉ)", "Chưa đạt 1");
    }

    @Test
    void writesTheReportAndTheInvitationAsWordFiles() {
        scored();
        assertThat(words(acts + "/report.docx"))
                .contains("Kết quả rút kinh nghiệm Đại hội điểm", "Tốt 2, Chưa đạt 1")
                .contains("thống nhất 33 % (1/3 cặp)")
                .doesNotContain("Phạm Văn Sơn");
        assertThat(words(acts + "/observers/invitation.docx"))
                .contains("GIẤY MỜI", "Phạm Văn Sơn", "Đại hội điểm");
        assertThat(open(ward, acts + "/report.docx")).hasStatus(403);
    }

    @Test
    void takesTimeAndHallOfTheInvitationFromThePublishedTimetable() {
        scored();
        String paper = acts + "/observers/invitation.docx";
        assertThat(words(paper)).as("to be filled in by hand").contains("Địa điểm: …………");
        var day = LocalDate.of(2024, 2, 26);
        congressOn(day);
        database.execute(
                "insert into timetable.published_congress (campaign_id, unit_id, by_unit_id, held_on, half, group_name, leader, hall) values (?, ?, ?, ?, 'afternoon', '', '', 'Nhà văn hóa số 5')",
                campaign.campaignId(),
                campaign.wardId(),
                campaign.districtId(),
                day);
        assertThat(words(paper))
                .contains("Thời gian: buổi chiều, ngày 26/02/2024.")
                .contains("Địa điểm: Nhà văn hóa số 5.");
        congressOn(day.minusDays(1));
        assertThat(words(paper))
                .as("moved since")
                .contains("Thời gian: ngày 25/02/2024.", "Địa điểm: …………")
                .doesNotContain("Nhà văn hóa");
    }

    @Test
    void marksCriteriaThatNoDocumentAsksFor() {
        mark();
        inviteByLogin(stranger);
        String page = look(stranger, sheet);
        assertThat(page)
                .contains("<span class=\"pilot-sure mark-unverified\">(chưa xác minh)</span>")
                .contains("<span class=\"pilot-sure mark-practice\">(theo thực tế)</span>")
                .doesNotContain("pilot-sure mark-confirmed");
    }

    @Test
    void writesTheSamePapersAsPdf() {
        scored();
        assertThat(TestPdf.text(open(district, acts + "/report.pdf").getResponse()))
                .contains("Kết quả rút kinh nghiệm Đại hội điểm", "Tốt 2, Chưa đạt 1");
        assertThat(TestPdf.text(open(district, acts + "/observers/invitation.pdf").getResponse()))
                .contains("GIẤY MỜI", "Phạm Văn Sơn");
        assertThat(open(ward, acts + "/report.pdf")).hasStatus(403);
    }

    private String words(String address) {
        var answer = open(district, address);
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

    @Test
    void tellsOpenScreensOfTheBoardAlone() {
        mark();
        String object = pilot().toString();
        assertThat(screens.mayWatch(district, object)).isTrue();
        assertThat(screens.mayWatch(ward, object)).isFalse();
        assertThat(screens.mayWatch(stranger, object)).isFalse();
        assertThat(screens.mayWatch(district, "no-key")).isFalse();
    }

    @Test
    void takesDownWhoDidWhat() {
        scored();
        assertThat(
                        database.fetch(
                                        "select distinct act from audit.entry where campaign_id = ? and act like 'pilot.%' order by act",
                                        campaign.campaignId())
                                .getValues(0, String.class))
                .contains("pilot.pilot.mark", "pilot.observer.invite", "pilot.score.put");
    }
}
