package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

import vn.daihoi.testing.PhonePictures;

import java.io.IOException;
import java.io.UncheckedIOException;

/// The board writes a lesson with a check, tries it, adopts it; a ward deals with it on its phone.
@DemoServer
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class LessonPathsTest {

    private static final String CAMPAIGN = "/c/dong-da-2024";

    @LocalServerPort int port;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void bringsALessonFromTheBoardToAWardAndBack(Screen screen) {
        String title = "Mỗi tham luận một chủ đề riêng, màn hình " + screen;
        String address = adopt(screen, title);
        try (var browsing = browsing(screen, DemoAccounts.WARD)) {
            browsing.go(CAMPAIGN + "/u/00193");
            browsing.page.locator("main a[href$='/lessons']").click();
            browsing.page.onDialog(Dialog::accept);
            var item = browsing.page.locator(".lesson-own", hasTitle(title));
            browsing.picture("lessons-of-ward");
            assertThat(browsing.sticksOut()).isEmpty();
            item.getByLabel("Đã làm gì, xem ở đâu").fill("Bảy tham luận, bảy chủ đề, xem phụ lục.");
            item.locator("input[type='file'][capture]").setInputFiles(photo("vang-anh.jpg"));
            item.locator("input[type='file'][capture]").last().setInputFiles(photo("ky.jpg"));
            item.locator("input[type='file'][multiple]")
                    .setInputFiles(new FilePayload[] {photo("sai.exe"), paper("phu-luc.pdf")});
            item.locator("button[value='done']").click();
            assertThat(item.locator(".field-error", withText("sai.exe"))).isVisible();
            assertThat(item.locator("input[name='held']")).hasCount(3);
            item.locator("button[value='done']").scrollIntoViewIfNeeded();
            browsing.picture("lesson-files-of-ward");
            assertThat(browsing.sticksOut()).isEmpty();
            item.locator("button[value='done']").click();
            assertThat(browsing.page.locator(".notice")).containsText("Đã gửi câu trả lời");
            assertThat(item).containsText("chờ xác nhận");
            item.getByLabel("Gỡ tệp “ky.jpg”").click();
            assertThat(item.locator(".lesson-files li")).hasCount(2);
            assertThat(browsing.sticksOut()).isEmpty();
            // the browser itself tells of the form that came back with a fault
            browsing.faults().removeIf(fault -> fault.contains("422"));
            assertThat(browsing.faults()).isEmpty();
        }
        try (var browsing = browsing(screen, DemoAccounts.DISTRICT)) {
            browsing.go(address);
            var unit =
                    browsing.page.locator(
                            ".lesson-unit", new Page.LocatorOptions().setHasText("bảy chủ đề"));
            var taken =
                    browsing.page.waitForDownload(
                            () -> unit.locator(".lesson-files a", withText("phu-luc.pdf")).click());
            assertThat(taken.suggestedFilename()).isEqualTo("phu-luc.pdf");
            browsing.picture("lesson");
            assertThat(browsing.sticksOut()).isEmpty();
            unit.locator("button[value='confirmed']").click();
            assertThat(unit).containsText("đã làm, đã xác nhận");
            browsing.go(CAMPAIGN + "/u/006/lessons?q=tham%20luan");
            assertThat(browsing.page.locator("main")).containsText(title);
            browsing.picture("lessons");
            assertThat(browsing.sticksOut()).isEmpty();
            assertThat(browsing.faults()).isEmpty();
        }
    }

    private static Page.LocatorOptions hasTitle(String title) {
        return new Page.LocatorOptions().setHasText(title);
    }

    private static Locator.LocatorOptions withText(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }

    private static FilePayload photo(String name) {
        try {
            byte[] content = PhonePictures.picture("jpg", 40 + name.length(), 30);
            return new FilePayload(name, "image/jpeg", content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FilePayload paper(String name) {
        return new FilePayload(name, "application/pdf", "%PDF-1.7".getBytes(UTF_8));
    }

    /// @return address of the lesson
    private String adopt(Screen screen, String title) {
        try (var browsing = browsing(screen, DemoAccounts.DISTRICT)) {
            var page = browsing.page;
            page.onDialog(Dialog::accept);
            browsing.go(
                    CAMPAIGN
                            + "/u/006/lessons/new?pilot=00190&part=contributions&what=Hai%20tham%20lu%E1%BA%ADn%20tr%C3%B9ng%20ch%E1%BB%A7%20%C4%91%E1%BB%81");
            page.getByLabel("Bài học, trong một câu").fill(title);
            page.getByLabel("Các đơn vị cần làm").fill("Duyệt danh sách tham luận, gộp bài trùng.");
            page.getByLabel("Một mốc phải xong trước").check();
            page.getByLabel("Số ngày trước đại hội").fill("20");
            page.locator("select[name='planStep']").selectOption("opinion-conferences");
            browsing.picture("lesson-form");
            assertThat(browsing.sticksOut()).isEmpty();
            page.locator("button:has-text('Lưu')").click();
            page.locator("button:has-text('Kiểm tra thử')").click();
            assertThat(page.locator("#trial-title")).containsText("Nếu thông qua hôm nay");
            browsing.picture("lesson-tried");
            assertThat(browsing.sticksOut()).isEmpty();
            if (page.locator("input[name='sure']").count() > 0) {
                page.locator("input[name='sure']").check();
            }
            page.locator("button:has-text('Thông qua, giao cho 20 đơn vị')").click();
            assertThat(page.locator(".notice")).containsText("Đã thông qua");
            assertThat(browsing.faults()).isEmpty();
            return page.url().replaceFirst("https?://[^/]+", "");
        }
    }

    private Browsing browsing(Screen screen, String login) {
        var browsing = new Browsing("http://localhost:" + port, screen);
        browsing.signIn(login);
        return browsing;
    }
}
