package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An administrator has another program told what happens. Nothing is sent here: work in the
/// background stands still in tests.
@DemoServer
class WebhookPathsTest {

    @LocalServerPort int port;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void letsTheAdministratorNameAnAddressAndTryIt(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.page.onDialog(Dialog::accept);
            browsing.signIn(DemoAccounts.ADMINISTRATOR);
            browsing.go("/people");
            browsing.page.locator(".tabs a[href$='/webhooks']").click();
            var body = browsing.page.locator("main");
            browsing.page.getByLabel("Địa chỉ nhận").fill("https://10.0.0.5/nhan-tin");
            browsing.page.getByLabel("Một mốc đã đạt").check();
            browsing.page.locator("main form.exchange-form button").click();
            assertThat(body).containsText("nằm trong mạng nội bộ");
            browsing.page.getByLabel("Địa chỉ nhận").fill("https://203.0.113.5/" + screen);
            browsing.page.locator("main form.exchange-form button").click();
            assertThat(browsing.page.locator("#secret")).isVisible();
            browsing.page.locator("form[action$='/test'] button").first().click();
            assertThat(body).containsText("Tin thử sẽ được gửi");
            assertThat(body).containsText("Chờ gửi");
            browsing.picture("webhooks");
            assertThat(browsing.sticksOut()).isEmpty();
            browsing.page.locator("form[action$='/remove'] button").first().click();
            assertThat(body).containsText("Đã bỏ địa chỉ.");
            // A refused form is answered with 422, which the browser's console calls a fault.
            assertThat(browsing.faults()).allMatch(fault -> fault.contains("422"));
        }
    }
}
