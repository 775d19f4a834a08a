package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What a phone and an office screen see of the timeline at first sight.
@DemoServer
class TimelineScreenTest {

    private static final String TIMELINE = "/c/dong-da-2024/u/006/timeline";

    @LocalServerPort int port;

    @Test
    void opensAtTodayOnAPhoneWithTheNamesInSight() {
        try (var browsing = new Browsing("http://localhost:" + port, Screen.PHONE)) {
            browsing.signIn(DemoAccounts.DISTRICT);
            browsing.go(TIMELINE);
            assertThat(left(browsing, ".tl-now")).isBetween(50.0, 340.0);
            assertThat(left(browsing, ".tl-name")).isBetween(0.0, 40.0);
            assertThat(browsing.page.locator(".by-touch")).isVisible();
            assertThat(browsing.page.locator(".by-mouse")).isHidden();
            assertThat(browsing.sticksOut()).isEmpty();
            browsing.picture("timeline-today");
            browsing.page.locator(".timeline-frame").evaluate("frame => frame.scrollTo(0, 0)");
            assertThat(browsing.page.locator(".tl-now")).not().isInViewport();
            assertThat(browsing.faults()).isEmpty();
        }
    }

    @Test
    void speaksOfTheMouseOnAnOfficeScreen() {
        try (var browsing = new Browsing("http://localhost:" + port, Screen.OFFICE)) {
            browsing.signIn(DemoAccounts.DISTRICT);
            browsing.go(TIMELINE);
            assertThat(browsing.page.locator(".by-mouse")).isVisible();
            assertThat(browsing.page.locator(".by-touch")).isHidden();
            assertThat(left(browsing, ".tl-now")).isBetween(0.0, 1366.0);
        }
    }

    private static double left(Browsing browsing, String what) {
        var left =
                browsing.page
                        .locator(what)
                        .first()
                        .evaluate("each => each.getBoundingClientRect().left");
        return ((Number) left).doubleValue();
    }
}
