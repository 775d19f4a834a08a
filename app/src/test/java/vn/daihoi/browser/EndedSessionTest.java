package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.nio.charset.StandardCharsets;

/// The session ends while somebody types: after signing in again nothing typed is lost.
@DemoServer
class EndedSessionTest {

    private static final String UNIT = "/c/dong-da-2024/u/00193";

    @LocalServerPort int port;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void sendsTheKeptFormAfterSigningInAgain(Screen screen) {
        String words = "Biên bản họp \"tổ 5\" <số 7> & kèm ảnh, " + screen;
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            Page page = browsing.page;
            browsing.signIn(DemoAccounts.WARD);
            browsing.go(UNIT);
            var act = page.locator("details.act:has(form[action$='/proof'])").first();
            act.locator("summary").click();
            act.locator("textarea").fill(words);
            browsing.endSession();
            act.locator("button").click();
            assertThat(page.locator("body")).containsText("Nội dung đồng chí vừa nhập vẫn còn");
            browsing.picture("session-ended");

            browsing.enter(DemoAccounts.WARD, "sai mật khẩu");
            assertThat(page.locator(".alert-danger")).isVisible();
            browsing.enter(DemoAccounts.WARD, DemoAccounts.PASSWORD);
            assertThat(page.locator("h1")).containsText("vẫn còn");
            browsing.picture("kept-form");
            assertThat(browsing.sticksOut()).isEmpty();
            page.locator("form[action$='/proof'] button").click();
            assertThat(page.locator(".notice")).isVisible();
            assertThat(page.locator("body")).containsText("Minh chứng: " + words);

            browsing.go("/sign-in/kept");
            assertThat(page.locator("h1")).not().containsText("vẫn còn");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void asksForTheFileAgainAndKeepsTheNoteBesideIt(Screen screen) {
        String note = "Đã sửa mục II theo góp ý, " + screen;
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            Page page = browsing.page;
            browsing.signIn(DemoAccounts.WARD);
            browsing.go(UNIT + "/dossier/bao-cao-chinh-tri");
            page.locator("#file").setInputFiles(file("Bản cũ"));
            page.locator("#note").fill(note);
            browsing.endSession();
            page.locator("form.upload button").click();
            assertThat(page.locator("body")).containsText("Tệp đính kèm không giữ lại được");
            browsing.enter(DemoAccounts.WARD, DemoAccounts.PASSWORD);
            assertThat(page.locator(".alert-warning")).containsText("Tệp đính kèm");
            browsing.picture("kept-upload");

            page.locator("input[type=file]").setInputFiles(file("# BÁO CÁO " + screen));
            page.locator("form[enctype] button").first().click();
            page.waitForURL("**/v/*");
            browsing.go(UNIT + "/dossier/bao-cao-chinh-tri");
            assertThat(page.locator("body")).containsText(note);
        }
    }

    private static FilePayload file(String text) {
        return new FilePayload(
                "bao-cao.md", "text/markdown", text.getBytes(StandardCharsets.UTF_8));
    }
}
