package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Media;

import org.junit.jupiter.api.Test;
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
