package vn.daihoi.timetable.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Role;
import vn.daihoi.profile.Mark;
import vn.daihoi.profile.Profiles;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;
import vn.daihoi.testing.TestPerson;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

@PlatformTest
class TimetablePageTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Pattern REVISION = Pattern.compile("name=\"revision\" value=\"(\\d+)\"");

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private TestCampaign campaign;
    private String page;
    private TestPerson officer;

    @BeforeEach
    void open() {
        campaign = TestCampaign.in(database, "lich-" + COUNT.incrementAndGet());
        page = campaign.districtAddress() + "/timetable";
        officer = TestPerson.in(database, Role.UPPER_OFFICER, campaign.districtId());
    }

    private MvcTestResult look(TestPerson who, String address) {
        return browser.perform(get(address).with(who.signedIn()));
    }

    private MvcTestResult send(TestPerson who, String address, String... fields) {
        var request = post(address).with(who.signedIn()).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return browser.perform(request);
    }

    private String text(String address) {
        var answer = look(officer, address);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String revision() {
        var match = REVISION.matcher(text(page));
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    private MvcTestResult days(String from, String until, String gap) {
        return send(
                officer,
                page + "/setup/days",
                "revision",
                revision(),
                "from",
                from,
                "until",
                until,
                "gap",
                gap,
                "weekdays",
                "1",
                "weekdays",
                "2",
                "halves",
                "morning",
                "excluded",
                "");
    }

    @Test
    void proposesTheWaitForPilotsThatTheProfileHas() {
        var gap = Profiles.load("mttq-2024-2029").pilot().learning();
        assertThat(gap.basis().mark()).isEqualTo(Mark.UNVERIFIED);
        assertThat(look(officer, page + "/setup"))
                .bodyText()
                .contains(
                        "name=\"gap\" required value=\"" + gap.days() + "\"",
                        "bộ quy định: " + gap.days() + " ngày, chưa xác minh");
        assertThat(days("2024-03-04", "2024-03-08", "12")).hasStatus(302);
        assertThat(look(officer, page + "/setup"))
                .bodyText()
                .contains(
                        "name=\"gap\" required value=\"12\"",
                        "bộ quy định: " + gap.days() + " ngày");
    }

    @Test
    void placesByAFormAndSaysWhatIsInTheWay() {
        assertThat(days("2024-03-04", "2024-03-12", "0")).hasStatus(302);
        place("901", "2024-03-04/morning");
        assertThat(place("902", "2024-03-06/morning")).hasStatus(302);
        assertThat(text(page))
                .contains("1 chỗ vướng", "sáng 06/03/2024 không phải buổi có thể tổ chức");
        place("902", "2024-03-05/morning");
        assertThat(text(page)).contains("Đã xếp đủ 2 đại hội, không vướng");
        assertThat(text(page + "/units/902")).contains("Đang xếp sáng 05/03/2024");
    }

    private MvcTestResult place(String ward, String slot) {
        return send(officer, page + "/place", "revision", revision(), "ward", ward, "slot", slot);
    }

    @Test
    void tellsTheSecondOfficerWhatTheFirstHasChanged() {
        String seen = revision();
        days("2024-03-04", "2024-03-12", "0");
        place("901", "2024-03-04/morning");
        var answer =
                send(
                        officer,
                        page + "/place",
                        "revision",
                        seen,
                        "ward",
                        "902",
                        "slot",
                        "2024-03-05/morning");
        assertThat(answer).redirectedUrl().isEqualTo(page + "?since=" + seen);
        assertThat(text(page + "?since=" + seen))
                .contains("người khác đã thay đổi", "Xếp Phường An Hòa vào sáng 04/03/2024");
    }

    @Test
    void saysAtTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
        assertThat(days("2024-03-12", "2024-03-04", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày cuối trước ngày đầu", "value=\"2024-03-12\"");
        assertThat(days("mai", "2024-03-04", "0")).hasStatus(422);
        assertThat(days("2024-03-04", "2024-03-12", "400"))
                .hasStatus(422)
                .bodyText()
                .contains("từ 0 đến 90", "value=\"400\"");
        assertThat(send(officer, page + "/setup/leaders", "revision", revision(), "name", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi tên");
        assertThat(
                        send(
                                officer,
                                page + "/setup/halls",
                                "revision",
                                revision(),
                                "name",
                                "",
                                "code",
                                "902"))
                .hasStatus(422)
                .bodyText()
                .contains("name=\"code\" value=\"902\" checked");
    }

    @Test
    void letsAReaderLookAndChangeNothingAndKeepsOthersOut() {
        var reader = TestPerson.in(database, Role.READER, campaign.districtId());
        assertThat(look(reader, page))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("action=\"" + page + "/publish");
        assertThat(look(reader, page + "/setup")).hasStatusOk();
        assertThat(send(reader, page + "/publish", "revision", "0")).hasStatus(403);
        var ward = TestPerson.in(database, Role.UNIT_CHAIR, campaign.wardId());
        assertThat(look(ward, page)).hasStatus(403);
        assertThat(look(ward, campaign.wardAddress() + "/timetable"))
                .hasStatusOk()
                .bodyText()
                .contains("không cần xếp lịch");
    }

    @Test
    void proposesInTheBackgroundAndNamesTheClashWhenThereIsNone() {
        days("2024-03-04", "2024-03-04", "1");
        send(officer, page + "/setup/units", "revision", revision(), "pilot", "901");
        send(officer, page + "/propose");
        await().untilAsserted(() ->
                assertThat(text(page))
                        .contains("Không có lịch nào giữ được mọi điều kiện")
                        .contains("cách đại hội điểm ít nhất 1 ngày"));
        days("2024-03-04", "2024-03-05", "1");
        send(officer, page + "/propose");
        await().untilAsserted(() -> assertThat(text(page)).contains("Xếp được 2 đại hội"));
        var proposal = Pattern.compile("name=\"proposal\" value=\"([^\"]+)\"").matcher(text(page));
        assertThat(proposal.find()).isTrue();
        assertThat(
                        send(
                                officer,
                                page + "/take",
                                "revision",
                                revision(),
                                "proposal",
                                proposal.group(1)))
                .hasStatus(302);
        assertThat(text(page)).contains("Đã xếp đủ 2 đại hội, không vướng");
    }

    @Test
    void goesOutAsTables() {
        days("2024-03-04", "2024-03-12", "0");
        place("901", "2024-03-04/morning");
        assertThat(text(page + ".csv"))
                .contains("Ngày,Buổi,Đơn vị", "04/03/2024,sáng,Phường An Hòa");
        assertThat(look(officer, page + ".xlsx")).hasStatusOk();
    }
}
