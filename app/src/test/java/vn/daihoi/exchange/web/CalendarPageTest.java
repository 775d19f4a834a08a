package vn.daihoi.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import static vn.daihoi.testing.TestCampaign.as;

import jakarta.servlet.http.Cookie;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.plans.StampPlan;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;

@PlatformTest
class CalendarPageTest {

    private static final Pattern ADDRESS =
            Pattern.compile("http://localhost(/calendar/[A-Za-z0-9_-]{43}\\.ics)");
    private static final Pattern CHANGE = Pattern.compile("/account/calendar/[0-9a-f-]+/change");

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired StampPlan stampPlan;
    @Autowired CongressDays days;

    private TestCampaign campaign;
    private Viewer officer;

    @BeforeEach
    void open() {
        campaign = TestCampaign.in(database, "cal-" + UUID.randomUUID().toString().substring(0, 8));
        var id = new CampaignId(campaign.campaignId());
        stampPlan.stamp(id);
        days.set(id, new UnitId(campaign.wardId()), LocalDate.of(2024, 4, 5));
        officer = campaign.officerOfDistrict("Vũ Thị Lan");
    }

    private MvcTestResult post(String address, String name, String value) {
        return browser.perform(
                MockMvcRequestBuilders.post(address)
                        .param(name, value)
                        .with(as(officer))
                        .with(csrf()));
    }

    private String page() {
        return text(browser.perform(get("/account/calendar").with(as(officer))));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String address(MvcTestResult answer) {
        var found = ADDRESS.matcher(text(answer));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /// As a calendar program reads it: nobody is signed in.
    private MvcTestResult read(String address) {
        return browser.perform(get(address));
    }

    private static String unfolded(MvcTestResult answer) {
        assertThat(answer).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
        return text(answer).replace("\r\n ", "");
    }

    @Test
    void showsStepsAndCongressOfOneUnit() {
        String calendar = unfolded(read(address(post("/account/calendar", "unit", "901"))));
        assertThat(calendar)
                .contains(
                        "SUMMARY:Đại hội Phường An Hòa",
                        "DTSTART;VALUE=DATE:20240405",
                        "SUMMARY:Hạn: ")
                .doesNotContain("Yên Vui");
        assertThat(page()).contains("Lịch đại hội: Phường An Hòa");
    }

    @Test
    void showsAPersonTheCongressesOfTheUnitsBelow() {
        String calendar = unfolded(read(address(post("/account/calendar", "own", "true"))));
        assertThat(calendar).contains("X-WR-CALNAME:Lịch đại hội của tôi", "Đại hội Phường An Hòa");
        assertThat(page()).doesNotContain("Tạo liên kết cho lịch của tôi");
    }

    @Test
    void givesTheWholeTimetableOfAUnitAsAFileToThoseWhoMaySeeIt() {
        String address = campaign.districtAddress() + "/timetable.ics";
        var answer = browser.perform(get(address).with(as(officer)));
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains(".ics");
        assertThat(text(answer).replace("\r\n ", ""))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("SUMMARY:Đại hội Phường An Hòa", "DTSTART;VALUE=DATE:20240405")
                .doesNotContain("SUMMARY:Hạn: ");
        var ward = campaign.officerOfWard("Đỗ Thị Mai");
        assertThat(browser.perform(get(address).with(as(ward)))).hasStatus(403);
    }

    @Test
    void keepsTheKeyOfAnEntryWhenItsDayMoves() {
        String address = address(post("/account/calendar", "unit", "901"));
        var uid = Pattern.compile("UID:(\\S+-congress@daihoi)");
        var before = uid.matcher(unfolded(read(address)));
        days.set(
                new CampaignId(campaign.campaignId()),
                new UnitId(campaign.wardId()),
                LocalDate.of(2024, 4, 9));
        String moved = unfolded(read(address));
        var after = uid.matcher(moved);
        assertThat(before.find() && after.find()).isTrue();
        assertThat(after.group(1)).isEqualTo(before.group(1));
        assertThat(moved).contains("DTSTART;VALUE=DATE:20240409");
    }

    @Test
    void isTheSameFileUntilSomethingChanges() {
        String address = address(post("/account/calendar", "unit", "901"));
        var tag = String.valueOf(read(address).getResponse().getHeader("ETag"));
        assertThat(browser.perform(get(address).header("If-None-Match", tag))).hasStatus(304);
    }

    @Test
    void voidsTheOldLinkWhenItIsChanged() {
        String old = address(post("/account/calendar", "unit", "901"));
        var change = CHANGE.matcher(page());
        assertThat(change.find()).isTrue();
        String fresh = address(post(change.group(), "x", "x"));
        assertThat(read(old)).hasStatus(404);
        assertThat(read(fresh)).hasStatusOk();
    }

    @Test
    void voidsALinkAndLeavesThoseOfOthersAlone() {
        String address = address(post("/account/calendar", "unit", "901"));
        var change = CHANGE.matcher(page());
        assertThat(change.find()).isTrue();
        String revoke = change.group().replace("change", "revoke");
        var owner = officer;
        officer = campaign.officerOfWard("Đỗ Thị Mai");
        assertThat(post(revoke, "x", "x")).hasStatus(404);
        assertThat(post(change.group(), "x", "x")).hasStatus(404);
        officer = owner;
        assertThat(post(revoke, "x", "x")).hasStatus(302);
        assertThat(read(address)).hasStatus(404);
    }

    @Test
    void showsNothingOnceItsOwnerMayNotSeeTheUnit() {
        String address = address(post("/account/calendar", "unit", "901"));
        database.execute(
                "update accounts.role_grant set revoked_at = now() where person_id = ?",
                officer.id().value());
        assertThat(read(address)).hasStatus(404);
    }

    @Test
    void speaksTheLanguageOfItsOwner() {
        var made =
                browser.perform(
                        MockMvcRequestBuilders.post("/account/calendar")
                                .param("unit", "901")
                                .cookie(new Cookie("lang", "en"))
                                .with(as(officer))
                                .with(csrf()));
        assertThat(unfolded(read(address(made)))).contains("SUMMARY:Congress of Phường An Hòa");
    }

    @Test
    void refusesAUnitThatIsNone() {
        var answer = post("/account/calendar", "unit", "Phường Không Có");
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Không tìm thấy đúng một đơn vị", "Phường Không Có");
    }

    @Test
    void keepsNoSecret() {
        String address = address(post("/account/calendar", "unit", "901"));
        String secret = address.substring("/calendar/".length(), address.length() - 4);
        assertThat(database.fetch("select * from exchange.calendar_link").formatCSV())
                .doesNotContain(secret);
        assertThat(page()).doesNotContain(secret);
    }
}
