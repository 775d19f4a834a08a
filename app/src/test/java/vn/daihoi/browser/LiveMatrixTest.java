package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.Map;

/// Two people at two screens: what one does, the other sees, and is not disturbed by it.
@DemoServer
class LiveMatrixTest {

    private static final String CAMPAIGN = "/c/dong-da-2024";
    private static final String WARD = "00193";

    /// Marked at a second; a busy build machine is given five.
    private static final long PATIENCE_MILLIS = 5000;

    @LocalServerPort int port;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void showsAProofWithinASecondAndKeepsWhatWasOpen(Screen screen) {
        try (var district = new Browsing("http://localhost:" + port, screen);
                var ward = new Browsing("http://localhost:" + port, screen)) {
            district.signIn(DemoAccounts.DISTRICT);
            district.go(CAMPAIGN + "/matrix?under=006&sort=tree");
            Page matrix = district.page;
            var opened =
                    matrix.locator(
                            "#row-00199 td.cell-overdue summary, #row-00202 td.cell-overdue summary");
            assertThat(opened.first()).isVisible();
            opened.first().click();
            Object before = place(matrix);
            matrix.evaluate("window.stillTheSamePage = true");
            String row = matrix.locator("#row-" + WARD + " .row-summary").innerText();

            ward.signIn(DemoAccounts.WARD);
            ward.go(CAMPAIGN + "/u/" + WARD);
            long sent = fileAProof(ward.page, "Biên bản thử " + screen);
            assertThat(matrix.locator("#row-" + WARD + " .row-summary")).not().hasText(row);
            long millis = (System.nanoTime() - sent) / 1_000_000;
            System.out.println("live: seen after %d ms on %s".formatted(millis, screen));

            assertThat(millis).isLessThan(PATIENCE_MILLIS);
            assertThat(matrix.locator("#matrix-shown details[open]")).hasCount(1);
            assertThat(place(matrix)).isEqualTo(before);
            assertThat(matrix.evaluate("window.stillTheSamePage")).isEqualTo(true);
            assertThat(district.faults()).isEmpty();
        }
    }

    /// Files a proof for the first step that is open.
    ///
    /// @return when it was sent
    private static long fileAProof(Page page, String words) {
        var act = page.locator("details.act:has(form[action$='/proof'])").first();
        act.locator("summary").click();
        act.locator("textarea").fill(words);
        long sent = System.nanoTime();
        act.locator("button").click();
        assertThat(page.locator("body")).containsText(words);
        return sent;
    }

    /// How far the reader has scrolled, after moving away from the corner.
    private static Object place(Page page) {
        return page.evaluate(
                """
                () => {
                  const frame = document.querySelector(".matrix-frame");
                  if (!window.movedOnce) { frame.scrollTo({ left: 40, top: 60, behavior: "instant" }); window.scrollTo({ top: 80, behavior: "instant" }); window.movedOnce = true; }
                  return { left: frame.scrollLeft, top: frame.scrollTop, page: window.scrollY };
                }
                """,
                Map.of());
    }
}
