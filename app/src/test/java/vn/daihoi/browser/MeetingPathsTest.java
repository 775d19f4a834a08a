package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Meetings of the demonstration: the ward shows its code, the desk takes the roll by phone and by
/// list, and whoever is untrained is invited again.
@DemoServer
class MeetingPathsTest {

    private static final String CAMPAIGN = "/c/dong-da-2024";
    private static final String TODAY = "Giao ban chuẩn bị cao điểm Đại hội tháng 3";

    @LocalServerPort int port;

    @Test
    void takesTheRollByPhone() {
        String code = code();
        try (var desk = new Browsing("http://localhost:" + port, Screen.PHONE)) {
            desk.page.onDialog(Dialog::accept);
            desk.signIn("tocongtac");
            desk.go("/m/" + code);
            assertThat(desk.page.locator(".scan-name")).hasText("Phường Văn Chương");
            desk.picture("meeting-scan");
            desk.page.locator(".scan-confirm").click();
            assertThat(desk.page.locator(".scan-word")).containsText("Đã ghi có mặt");
            desk.picture("meeting-scanned");
            desk.go("/m/" + code);
            assertThat(desk.page.locator(".scan-word")).containsText("Đã điểm danh từ trước");
            desk.page.getByText("Mở danh sách điểm danh").click();
            byList(desk.page);
            desk.picture("meeting-roll");
            assertThat(desk.sticksOut()).isEmpty();
            assertThat(desk.faults()).isEmpty();
        }
    }

    private String code() {
        try (var ward = new Browsing("http://localhost:" + port, Screen.PHONE)) {
            ward.signIn(DemoAccounts.WARD);
            ward.go(CAMPAIGN + "/u/00193/meetings");
            ward.page.locator(".meeting-list a").filter(named(TODAY)).click();
            assertThat(ward.page.locator(".meeting-qr svg")).isVisible();
            ward.page.locator("#code").scrollIntoViewIfNeeded();
            ward.picture("meeting-invitation");
            assertThat(ward.sticksOut()).isEmpty();
            assertThat(ward.faults()).isEmpty();
            return ward.page.locator("#code .hint").innerText();
        }
    }

    private static com.microsoft.playwright.Locator.FilterOptions named(String words) {
        return new com.microsoft.playwright.Locator.FilterOptions().setHasText(words);
    }

    /// One tap, and another takes it back; the page stays where it is.
    private static void byList(Page page) {
        var row = page.locator(".roll li").filter(named("Phường Cát Linh"));
        row.locator("button:has-text('Có mặt')").click();
        assertThat(row.locator(".state")).containsText("Có mặt");
        assertThat(page.locator("#roll-answer")).containsText("2/21 có mặt");
        row.locator("button:has-text('Bỏ điểm danh')").click();
        assertThat(page.locator("#roll-answer")).containsText("1/21 có mặt");
        row.locator("button:has-text('Có mặt')").click();
        assertThat(page.locator("#roll-answer")).containsText("2/21 có mặt");
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void invitesThoseWhoAreStillUntrained(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.page.onDialog(Dialog::accept);
            browsing.signIn(DemoAccounts.DISTRICT);
            browsing.go(CAMPAIGN + "/u/006/trainings");
            assertThat(browsing.page.locator(".lead-answer"))
                    .containsText(
                            "20/21 Ban Thường trực và 236/261 Ban công tác Mặt trận đã được tập huấn; còn thiếu 26 đơn vị");
            browsing.picture("meeting-coverage");
            assertThat(browsing.sticksOut()).isEmpty();
            browsing.page.getByText("Mời những đơn vị còn thiếu").click();
            browsing.page.getByLabel("Ngày").first().fill("2024-03-05");
            browsing.page.getByLabel("Địa điểm").fill("Hội trường phường Láng Thượng");
            browsing.picture("meeting-form");
            assertThat(browsing.sticksOut()).isEmpty();
            browsing.page.locator("button:has-text('Lưu')").click();
            assertThat(browsing.page.locator(".lead-answer"))
                    .containsText("26 đơn vị trong thành phần mời, giấy mời chưa gửi");
            browsing.page.locator("button:has-text('Gửi 26 giấy mời')").click();
            assertThat(browsing.page.locator(".notice")).containsText("Đã gửi 26 giấy mời");
            browsing.picture("meeting-invited");
            assertThat(browsing.sticksOut()).isEmpty();
            assertThat(browsing.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void makesTasksOfWhatWasDecided(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.DISTRICT);
            browsing.go(CAMPAIGN + "/meetings");
            browsing.picture("meeting-list");
            assertThat(browsing.sticksOut()).isEmpty();
            browsing.page.locator(".meeting-list a").filter(named("Giao ban tháng 2")).click();
            assertThat(browsing.sticksOut()).isEmpty();
            browsing.page.locator(".tabs a:has-text('Kết luận')").click();
            var assign = browsing.page.locator("button:has-text('Giao tất cả thành việc')");
            if (screen == Screen.OFFICE) {
                assign.click();
                assertThat(browsing.page.locator(".notice")).containsText("23 việc");
            }
            assertThat(browsing.page.locator(".lead-answer"))
                    .containsText("3 kết luận, 3 kết luận đã giao thành việc");
            browsing.page.locator("#decisions").scrollIntoViewIfNeeded();
            browsing.picture("meeting-minutes");
            assertThat(browsing.sticksOut()).isEmpty();
            for (String part : new String[] {"Điểm danh", "Tài liệu", "Thành phần mời"}) {
                browsing.page.locator(".tabs a:has-text('" + part + "')").click();
                assertThat(browsing.page.locator(".tabs .active")).hasText(part);
                assertThat(browsing.sticksOut()).as(part).isEmpty();
            }
            assertThat(browsing.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void theTrainingOfTheDemonstrationHasMaterialAndATest(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.DISTRICT);
            browsing.go("/c/dong-da-2024/u/006/meetings");
            browsing.page
                    .locator("a:has-text('Tập huấn công tác tổ chức Đại hội cho Ban Thường trực')")
                    .first()
                    .click();
            var body = browsing.page.locator("main");
            browsing.page.locator(".tabs a[href$='/material']").click();
            assertThat(body).containsText("các bước tổ chức Đại hội cấp phường");
            browsing.picture("meeting-material");
            assertThat(browsing.sticksOut()).isEmpty();
            browsing.page.locator(".tabs a[href$='/test']").click();
            assertThat(body).containsText("Đại hội hiệp thương cử");
            browsing.picture("meeting-test");
            assertThat(browsing.sticksOut()).isEmpty();
            assertThat(browsing.faults()).isEmpty();
        }
    }
}
