package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The district looks at a proof of a ward, undoes it, returns another; the ward reads why. Each
/// run leaves things as it found them.
@DemoServer
class ProofPathsTest {

    private static final String CAMPAIGN = "/c/dong-da-2024";
    private static final String NOMINATIONS = CAMPAIGN + "/proofs?unit=00202&step=nominations";

    @LocalServerPort int port;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void letsTheDistrictAcceptUndoAndReturn(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.DISTRICT);
            browsing.go(CAMPAIGN + "/matrix");
            browsing.page.locator("a[href$='/proofs']").click();
            var body = browsing.page.locator("main");
            assertThat(body).containsText("đang chờ xem");
            browsing.picture("proofs");
            assertThat(browsing.sticksOut()).isEmpty();

            browsing.go(NOMINATIONS);
            browsing.page.keyboard().press("j");
            browsing.page.keyboard().press("a");
            assertThat(body).containsText("Đã chấp nhận 1 minh chứng.");
            browsing.picture("proof-accepted");
            browsing.page.locator("button:has-text('Hoàn tác')").click();
            assertThat(body).containsText("trở lại chờ xem");

            browsing.go(NOMINATIONS);
            browsing.page.keyboard().press("j");
            browsing.page.keyboard().press("r");
            browsing.page.keyboard().type("Thiếu biên bản của 3 Ban công tác Mặt trận.");
            browsing.picture("proof-return");
            assertThat(browsing.sticksOut()).isEmpty();
            browsing.page.locator("button:has-text('Trả lại cho đơn vị')").click();
            assertThat(body).containsText("Đã trả lại 1 minh chứng");
            assertThat(browsing.faults()).isEmpty();
        }
        readByTheWard(screen);
        putBack(screen);
    }

    private void readByTheWard(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.OTHER_WARD);
            browsing.go(CAMPAIGN + "/u/00202");
            assertThat(browsing.page.locator(".plan-notes").first()).containsText("bị trả lại");
            browsing.picture("proof-returned");
            var step = browsing.page.locator("#step-nominations");
            assertThat(step).containsText("Thiếu biên bản của 3 Ban công tác Mặt trận.");
            step.scrollIntoViewIfNeeded();
            step.locator(".proof-history summary").click();
            browsing.picture("proof-history");
            assertThat(browsing.sticksOut()).isEmpty();
            assertThat(browsing.faults()).isEmpty();
        }
    }

    private void putBack(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.DISTRICT);
            browsing.go(NOMINATIONS + "&state=returned");
            browsing.page
                    .getByRole(AriaRole.BUTTON)
                    .filter(
                            new com.microsoft.playwright.Locator.FilterOptions()
                                    .setHasText("Đưa lại chờ xem"))
                    .first()
                    .click();
            assertThat(browsing.page.locator("main")).containsText("trở lại chờ xem");
            assertThat(browsing.faults()).isEmpty();
        }
    }
}
