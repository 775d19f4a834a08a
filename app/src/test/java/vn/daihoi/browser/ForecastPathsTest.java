package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// From the matrix to which congress may not be ready, and to the unit's own page.
@DemoServer
class ForecastPathsTest {

    @LocalServerPort int port;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void leadsFromTheMatrixToTheForecastAndToAWard(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.DISTRICT);
            browsing.go("/c/dong-da-2024/matrix?under=006");
            browsing.page.locator(".ways a[href$='/forecast']").click();
            assertThat(browsing.page.locator(".lead-answer").first()).isVisible();
            assertThat(browsing.page.locator(".forecast")).hasCount(21);
            browsing.picture("forecast");
            assertThat(browsing.sticksOut()).isEmpty();
            assertThat(browsing.faults()).isEmpty();
            browsing.page.locator(".forecast h2 a").first().click();
            assertThat(browsing.page.locator(".plan-head")).isVisible();
            browsing.picture("forecast-unit");
            assertThat(browsing.sticksOut()).isEmpty();
            assertThat(browsing.faults()).isEmpty();
        }
    }
}
