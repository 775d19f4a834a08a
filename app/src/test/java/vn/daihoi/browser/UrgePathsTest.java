package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The district urges the wards of the demonstration that are late; a ward sees it.
@DemoServer
class UrgePathsTest {

    private static final String CAMPAIGN = "/c/dong-da-2024";

    @LocalServerPort int port;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void letsTheDistrictUrgeLateWardsAndTheWardSeeIt(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.page.onDialog(Dialog::accept);
            browsing.signIn(DemoAccounts.DISTRICT);
            browsing.go(CAMPAIGN + "/matrix");
            browsing.page.locator("a[href$='/urge']").click();
            var body = browsing.page.locator("main");
            assertThat(body).containsText("đơn vị đang chậm");
            browsing.picture("urge");
            assertThat(browsing.sticksOut()).isEmpty();

            chooseTheWardOnly(browsing.page);
            browsing.page
                    .getByLabel("Nội dung đôn đốc")
                    .fill("Kính gửi {đơn vị},\nCòn chậm:\n{mốc chậm}\nĐề nghị xong trước thứ Sáu.");
            browsing.page.locator("button:has-text('Xem trước')").click();
            assertThat(browsing.page.locator(".urge-preview"))
                    .containsText("Phường Khâm Thiên sẽ đọc:");
            assertThat(browsing.page.locator(".urge-preview")).containsText("chậm");
            browsing.page.locator(".urge-preview").scrollIntoViewIfNeeded();
            browsing.picture("urge-preview");
            letter(browsing.page);

            browsing.page.locator("button:has-text('Gửi đôn đốc')").click();
            assertThat(body).containsText("Đã đôn đốc 1 đơn vị");
            browsing.page.locator(".urge-history summary").first().click();
            assertThat(browsing.page.locator(".urge-history")).containsText("Phường Khâm Thiên");
            browsing.page.locator(".urge-history").scrollIntoViewIfNeeded();
            browsing.picture("urge-sent");
            assertThat(browsing.sticksOut()).isEmpty();
            assertThat(browsing.faults()).isEmpty();
        }
        seenByTheWard(screen);
    }

    private static void chooseTheWardOnly(Page page) {
        page.getByLabel("Chọn tất cả").uncheck();
        page.locator("input[name='units'][value='00202']").check();
    }

    /// The form stays as it is and can still be sent.
    private static void letter(Page page) {
        var file =
                page.waitForDownload(
                        () -> page.locator("button:has-text('Tải công văn')").first().click());
        assertThat(file.suggestedFilename()).contains("Công văn đôn đốc").endsWith(".docx");
    }

    private void seenByTheWard(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.OTHER_WARD);
            browsing.go("/notifications");
            var body = browsing.page.locator("main");
            assertThat(body).containsText("đôn đốc Phường Khâm Thiên");
            browsing.page.locator("button:has-text('Mở')").first().click();
            assertThat(browsing.page.locator(".plan-notes").first())
                    .containsText("Được đôn đốc ngày ");
            assertThat(browsing.page.locator(".plan-notes").first())
                    .containsText("Đề nghị xong trước thứ Sáu.");
            browsing.picture("urged");
            assertThat(browsing.sticksOut()).isEmpty();
            assertThat(browsing.faults()).isEmpty();
        }
    }
}
