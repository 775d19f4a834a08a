package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An officer of a ward makes tasks of what a paper demands, gives one of their own, does it, and
/// takes a slip back.
@DemoServer
class TaskPathsTest {

    private static final String WARD = "/c/dong-da-2024/u/00193";

    @LocalServerPort int port;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void letsAnOfficerWorkThroughTheirTasks(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.page.onDialog(Dialog::accept);
            browsing.signIn(DemoAccounts.WARD);
            var body = browsing.page.locator("main");
            browsing.page.locator(".header-tool[href$='/tasks']").click();
            assertThat(body).containsText("việc quá hạn");
            assertThat(body).containsText("Bổ sung số liệu ba năm");
            browsing.picture("tasks-mine");
            looksWhole(browsing);

            give(browsing.page, "Chuẩn bị phông nền " + screen);
            assertThat(body).containsText("Đã thêm việc.");
            browsing.page.locator(".task-check").first().click();
            assertThat(body).containsText("xong 1/2 phần");
            browsing.page.getByLabel("Ý kiến của đồng chí").fill("Đã hỏi giá hai nơi.");
            browsing.page.locator("#comments button").click();
            assertThat(body).containsText("Đã hỏi giá hai nơi.");
            browsing.page.evaluate("window.scrollTo(0, 0)");
            browsing.picture("task");
            looksWhole(browsing);

            browsing.go(WARD + "/tasks?q=phong+nen+" + screen);
            assertThat(browsing.page.locator(".task")).hasCount(1);
            browsing.page.locator(".task-acts button").click();
            assertThat(body).containsText("Đã ghi là xong.");
            browsing.picture("task-done");
            looksWhole(browsing);
            browsing.page.locator(".task-did button").click();
            assertThat(body).containsText("Đã hoàn tác với 1 việc.");
            assertThat(browsing.page.locator(".task")).hasCount(1);
        }
    }

    private static void give(Page page, String title) {
        page.navigate(page.url().replaceFirst("/c/.*", WARD + "/tasks"));
        page.locator(".task-ways a[href$='/new']").click();
        page.locator("input[name=title]").fill(title);
        page.locator("select[name=person]").selectOption(new SelectOption().setLabel("Ngô Thu Hà"));
        page.locator("input[name=due]").fill("2024-03-01");
        page.locator("textarea[name=points]").fill("Đo sân khấu\nĐặt in");
        page.locator(".task-form button").click();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void makesTasksOfWhatAPaperDemands(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(screen == Screen.PHONE ? DemoAccounts.OTHER_WARD : DemoAccounts.WARD);
            String ward = screen == Screen.PHONE ? WARD.replace("00193", "00202") : WARD;
            browsing.go(ward + "/directives");
            browsing.page
                    .locator(
                            ".directive-list a",
                            new Page.LocatorOptions().setHasText("33/HD-MTTQ-BTT"))
                    .first()
                    .click();
            browsing.page.locator("#requirements form button").first().click();
            var body = browsing.page.locator("main");
            assertThat(body).containsText("Đã lập việc từ các yêu cầu");
            browsing.page.locator("#requirements").scrollIntoViewIfNeeded();
            browsing.picture("directive-to-tasks");
            looksWhole(browsing);
            browsing.page.locator(".directive-task a").first().click();
            assertThat(body).containsText("33/HD-MTTQ-BTT, yêu cầu 1");
            looksWhole(browsing);
        }
    }

    private static void looksWhole(Browsing browsing) {
        assertThat(browsing.sticksOut()).isEmpty();
        assertThat(browsing.faults()).isEmpty();
    }
}
