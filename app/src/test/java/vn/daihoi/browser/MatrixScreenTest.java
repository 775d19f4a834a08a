package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Media;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What a district sees of its matrix at first sight, and on paper.
@DemoServer
class MatrixScreenTest {

    private static final String MATRIX = "/c/dong-da-2024/matrix";

    @LocalServerPort int port;

    @Test
    void showsTheAnswerAndTheFirstTwoWardsWithoutScrollingOnAnOfficeScreen() {
        try (var browsing = new Browsing("http://localhost:" + port, Screen.OFFICE)) {
            browsing.signIn(DemoAccounts.DISTRICT);
            browsing.go(MATRIX);
            var whole = new LocatorAssertions.IsInViewportOptions().setRatio(1);
            assertThat(browsing.page.locator("#matrix-answer .lead-answer")).isInViewport(whole);
            for (int row = 0; row < 2; row++) {
                assertThat(browsing.page.locator(".matrix tbody th").nth(row)).isInViewport(whole);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void gathersTheWaysOfWorkingTogetherInOneListThatFits(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.DISTRICT);
            browsing.go(MATRIX);
            var ways = browsing.page.locator(".more-ways");
            assertThat(ways.locator("nav")).isHidden();
            ways.locator("summary").click();
            var whole = new LocatorAssertions.IsInViewportOptions().setRatio(1);
            assertThat(ways.locator("nav a").count()).isGreaterThan(5);
            assertThat(ways.locator("nav")).isInViewport(whole);
            assertThat(browsing.sticksOut()).isEmpty();
            browsing.picture("matrix-ways");
            ways.locator("a[href$='/timetable']").click();
            assertThat(browsing.page.locator("h1")).containsText("Lịch đại hội");
            assertThat(browsing.faults()).isEmpty();
        }
    }

    @Test
    void printsTheMatrixWithoutWhatSurroundsIt() {
        try (var browsing = new Browsing("http://localhost:" + port, Screen.OFFICE)) {
            browsing.signIn(DemoAccounts.DISTRICT);
            browsing.go(MATRIX);
            browsing.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(browsing.page.locator(".matrix")).isVisible();
            assertThat(browsing.page.locator(".side-nav")).isHidden();
            assertThat(browsing.page.locator(".filters")).isHidden();
        }
    }
}
