package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/// The district's timetable with its clash: mended, moved by hand, proposed, published.
@DemoServer
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class TimetablePathsTest {

    private static final String PAGE = "/c/dong-da-2024/u/006/timetable";

    /// Only once the page's script has run.
    private static final String MOVABLE = "#w-00205[draggable=true]";

    @LocalServerPort int port;

    @ParameterizedTest
    @EnumSource(Screen.class)
    @DirtiesContext(methodMode = DirtiesContext.MethodMode.BEFORE_METHOD)
    void mendsMovesProposesAndPublishes(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.page.onDialog(Dialog::accept);
            browsing.signIn(DemoAccounts.DISTRICT);
            browsing.go("/c/dong-da-2024/matrix");
            browsing.page.locator(".more-ways summary").click();
            browsing.page.locator("a[href$='/timetable']").click();
            var body = browsing.page.locator("main");
            assertThat(body).containsText("1 chỗ vướng");
            assertThat(body).containsText("Tổ công tác số 1 phải ở hai nơi");
            browsing.picture("timetable");
            assertThat(browsing.sticksOut()).isEmpty();

            browsing.page.locator(".clashes a.btn").click();
            assertThat(body).containsText("đã chứng minh không thể ít hơn");
            browsing.picture("timetable-repair");
            assertThat(browsing.sticksOut()).isEmpty();
            browsing.page.locator("button:has-text('Nhận các thay đổi')").click();
            assertThat(body).containsText("Đã xếp đủ 18 đại hội, không vướng");

            browsing.page.locator("#w-00193 a").click();
            assertThat(body).containsText("Đang xếp sáng 26/03/2024");
            browsing.picture("timetable-place");
            assertThat(browsing.sticksOut()).isEmpty();
            browsing.page.locator("select[name=slot]").selectOption("2024-03-26/afternoon");
            browsing.page.locator(".place-form button").click();
            assertThat(browsing.page.locator("[data-slot='2024-03-26/afternoon']"))
                    .containsText("Văn Chương");

            browsing.page.locator("button:has-text('Hoàn tác')").click();
            assertThat(browsing.page.locator("[data-slot='2024-03-26/morning']"))
                    .containsText("Văn Chương");
            if (screen == Screen.OFFICE) {
                drag(browsing);
            }
            browsing.page.locator("button:has-text('Đề xuất lịch')").click();
            assertThat(browsing.page.locator("#proposal")).containsText("Đã chứng minh");
            browsing.page.locator("#proposal").scrollIntoViewIfNeeded();
            browsing.picture("timetable-proposal");

            browsing.page.locator("button:has-text('Công bố lịch')").click();
            assertThat(body).containsText("Lịch đã công bố lần 1");
            browsing.go(PAGE + "/setup");
            browsing.picture("timetable-setup");
            assertThat(browsing.sticksOut()).isEmpty();
            assertThat(browsing.faults()).isEmpty();
        }
        seenByTheWard(screen);
    }

    /// To an afternoon; then that is taken back.
    private static void drag(Browsing browsing) {
        var page = browsing.page;
        page.locator(MOVABLE).dragTo(page.locator("[data-slot='2024-03-27/afternoon']"));
        assertThat(page.locator("[data-slot='2024-03-27/afternoon'] #w-00205")).isVisible();
        page.locator("button:has-text('Hoàn tác')").click();
        assertThat(page.locator("[data-slot='2024-03-27/morning'] #w-00205")).isVisible();
    }

    private void seenByTheWard(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.WARD);
            browsing.go("/notifications");
            assertThat(browsing.page.locator("main"))
                    .containsText("đại hội tổ chức sáng 26/03/2024");
            browsing.go("/c/dong-da-2024/u/00193");
            assertThat(browsing.page.locator(".plan-notes").first())
                    .containsText("Lịch đã công bố: đại hội sáng 26/03/2024");
            assertThat(browsing.faults()).isEmpty();
        }
    }
}
