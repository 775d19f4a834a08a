package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The district looks at who would get which ward, shares out, and takes it back.
@DemoServer
class WorkingGroupPathsTest {

    private static final String GROUPS = "/c/dong-da-2024/u/006/working-groups";

    @LocalServerPort int port;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void unitsAreSharedOutAfterALookAndTakenBack(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.page.onDialog(Dialog::accept);
            browsing.signIn(DemoAccounts.DISTRICT);
            browsing.go(GROUPS);
            var body = browsing.page.locator("main");
            var group = browsing.page.locator(".group").first();
            group.locator("summary:has-text('Giao đơn vị')").click();
            for (var box : group.locator("input[name=code]:checked").all().subList(0, 3)) {
                box.uncheck();
            }
            group.locator("form[action$='/units'] button").click();
            assertThat(body).containsText("Đã giao đơn vị cho tổ");

            body.locator("a:has-text('Chia đơn vị cho các tổ')").click();
            assertThat(body).containsText("Chia 3 đơn vị chưa có tổ phụ trách");
            browsing.picture("share-out");
            assertThat(browsing.sticksOut()).isEmpty();
            body.locator("a:has-text('Chia lại tất cả')").click();
            assertThat(body).containsText("chuyển tổ hoặc nhận tổ");
            browsing.picture("share-out-all");
            assertThat(browsing.sticksOut()).isEmpty();
            body.locator("a:has-text('Chỉ đơn vị chưa có tổ')").click();
            body.locator("button:has-text('Chia như trên')").click();
            assertThat(body).containsText("Chia đều 3 đơn vị");
            for (int back = 0; back < 2; back++) {
                browsing.page.locator("#changes form button").first().click();
                assertThat(body).containsText("Đã hoàn tác thay đổi gần nhất");
            }
            assertThat(body).not().containsText("Chưa có tổ phụ trách");
            assertThat(browsing.faults()).isEmpty();
        }
    }
}
