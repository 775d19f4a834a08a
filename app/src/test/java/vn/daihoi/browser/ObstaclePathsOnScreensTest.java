package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A ward is stuck, finds an answer or asks; the district answers for all.
@DemoServer
class ObstaclePathsOnScreensTest {

    private static final String CAMPAIGN = "/c/dong-da-2024";

    @LocalServerPort int port;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void proposesAnAnswerWhileAWardTypes(Screen screen) {
        try (var browsing = browsing(screen, DemoAccounts.OTHER_WARD)) {
            browsing.go(CAMPAIGN + "/u/00202");
            browsing.page.locator("main a[href$='/obstacles']").click();
            browsing.picture("obstacles-of-ward");
            browsing.page.locator("main a[href$='/obstacles/new']").click();
            browsing.page
                    .getByLabel("Vướng mắc gì?")
                    .pressSequentially("Phuong chua co kinh phi to chuc dai hoi");
            var proposal = browsing.page.locator("#similar .proposal").first();
            assertThat(proposal).containsText("Chưa bố trí được kinh phí");
            proposal.locator("summary").click();
            browsing.picture("obstacle-proposed");
            assertThat(browsing.sticksOut()).isEmpty();
            if (screen == Screen.PHONE) {
                proposal.locator("button").click();
                assertThat(browsing.page.locator(".notice")).containsText("giúp được đơn vị");
                browsing.picture("answers");
                assertThat(browsing.sticksOut()).isEmpty();
            }
            assertThat(browsing.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void letsTheDistrictAnswerTwoWardsAtOnce(Screen screen) {
        String title = "Thiếu máy chiếu cho buổi đại hội lần này, màn hình " + screen;
        raise(screen, DemoAccounts.WARD, "00193", title);
        raise(screen, DemoAccounts.OTHER_WARD, "00202", title);
        try (var browsing = browsing(screen, DemoAccounts.DISTRICT)) {
            browsing.page.onDialog(Dialog::accept);
            browsing.go(CAMPAIGN + "/u/006/obstacles");
            assertThat(browsing.page.locator(".lead-answer")).containsText("chưa được giải quyết");
            browsing.picture("obstacles");
            assertThat(browsing.sticksOut()).isEmpty();
            browsing.go(CAMPAIGN + "/u/006/obstacles?q=may+chieu+" + screen);
            browsing.page.locator(".obstacle-list a").first().click();
            answer(browsing.page);
            browsing.picture("obstacle-answered");
            assertThat(browsing.sticksOut()).isEmpty();
            browsing.go(CAMPAIGN + "/u/006/obstacles?q=may+chieu+" + screen);
            assertThat(browsing.page.locator(".obstacle-list")).hasCount(0);
            assertThat(browsing.faults()).isEmpty();
        }
    }

    private static void answer(Page page) {
        page.getByLabel("Câu trả lời", new Page.GetByLabelOptions().setExact(true))
                .fill("Mượn máy chiếu của quận, gọi Văn phòng trước ba ngày.");
        page.locator("input[name=alike]").check();
        page.locator("button:has-text('Gửi câu trả lời')").click();
        page.locator("summary:has-text('Đưa vào Giải đáp')").click();
        page.getByLabel("Câu hỏi").fill("Phường thiếu máy chiếu thì mượn ở đâu?");
        page.locator("button:has-text('Đưa vào Giải đáp')").click();
        assertThat(page.locator(".notice")).containsText("Đã đưa câu trả lời vào Giải đáp");
    }

    private void raise(Screen screen, String login, String unit, String title) {
        try (var browsing = browsing(screen, login)) {
            browsing.go(CAMPAIGN + "/u/" + unit + "/obstacles/new");
            browsing.page.getByLabel("Vướng mắc gì?").fill(title);
            browsing.page.locator("button:has-text('Gửi lên cấp trên')").click();
            assertThat(browsing.page.locator("h1")).containsText(title);
            assertThat(browsing.faults()).isEmpty();
        }
    }

    private Browsing browsing(Screen screen, String login) {
        var browsing = new Browsing("http://localhost:" + port, screen);
        browsing.signIn(login);
        return browsing;
    }
}
