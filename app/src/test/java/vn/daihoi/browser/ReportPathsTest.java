package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.regex.Pattern;

/// An officer of the district reports upward how far the wards are.
@DemoServer
class ReportPathsTest {

    @LocalServerPort int port;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void readsTheReportAndTakesItAsAPaper(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.DISTRICT);
            browsing.go("/c/dong-da-2024/matrix");
            Locator filters = browsing.page.locator(".filter-box summary");
            if (filters.isVisible()) {
                filters.click();
            }
            browsing.page.locator("a[href$='/reports']").click();
            assertThat(browsing.page.locator("h1")).hasText("Báo cáo tiến độ");
            assertThat(browsing.page.locator(".report-part").first())
                    .containsText("đơn vị được theo dõi");
            browsing.picture("report-progress");
            assertThat(browsing.sticksOut()).isEmpty();
            assertThat(taken(browsing, "docx").suggestedFilename()).endsWith(".docx");
            assertThat(taken(browsing, "pdf").suggestedFilename()).endsWith(".pdf");

            browsing.page
                    .locator(
                            ".tabs a",
                            new com.microsoft.playwright.Page.LocatorOptions()
                                    .setHasText("Thông báo lịch đại hội"))
                    .click();
            Locator days = browsing.page.locator(".report-part").first();
            assertThat(days).containsText("Phường Văn Chương");
            browsing.picture("report-days");
            assertThat(browsing.sticksOut()).isEmpty();
            issue(browsing);
        }
    }

    private static Download taken(Browsing browsing, String ending) {
        var link = browsing.page.locator(".report-acts a[href$='.%s']".formatted(ending));
        return browsing.page.waitForDownload(link::click);
    }

    private static void issue(Browsing browsing) {
        browsing.page.onDialog(Dialog::accept);
        var form = browsing.page.locator("#issue form");
        form.locator("textarea").fill("Báo cáo quận khi thay đổi ngày.");
        form.locator("button").click();
        assertThat(browsing.page.locator(".field-error")).containsText("họ và tên người ký");
        assertThat(form.locator("textarea")).hasValue("Báo cáo quận khi thay đổi ngày.");
        form.scrollIntoViewIfNeeded();
        browsing.picture("report-issue");
        assertThat(browsing.sticksOut()).isEmpty();
        form.locator("input[name=signer]").fill("Nguyễn Văn Hòa");
        form.locator("button").click();
        assertThat(browsing.page).hasURL(Pattern.compile(".*/directives/[0-9a-f-]{36}"));
        assertThat(browsing.page.locator("main")).containsText("/TB-MTTQ-BTT");
    }
}
