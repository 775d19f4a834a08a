package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ScreenshotAnimations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One browser for all tests of a run, and what every test does with it.
final class Browsing implements AutoCloseable {

    private static final Playwright PLAYWRIGHT =
            Playwright.create(
                    new Playwright.CreateOptions()
                            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser BROWSER =
            PLAYWRIGHT
                    .chromium()
                    .launch(
                            new BrowserType.LaunchOptions()
                                    .setExecutablePath(
                                            Path.of(System.getProperty("chromium.executable")))
                                    .setArgs(
                                            List.of(
                                                    "--no-sandbox",
                                                    "--disable-gpu",
                                                    "--disable-quic",
                                                    "--no-first-run",
                                                    "--disable-background-networking",
                                                    "--disable-component-update",
                                                    "--disable-sync")));

    private final BrowserContext context;
    private final Screen screen;
    private final String address;
    private final List<String> faults = new ArrayList<>();
    final Page page;

    Browsing(String address, Screen screen) {
        this(
                address,
                screen,
                BROWSER.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(screen.width, screen.height)
                                .setHasTouch(screen == Screen.PHONE)
                                .setLocale("vi-VN")));
    }

    private Browsing(String address, Screen screen, BrowserContext context) {
        this.address = address;
        this.screen = screen;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(message.text());
            }
        });
        page.onPageError(faults::add);
    }

    /// Another page of the same person, with faults of its own; the caller closes that page.
    Browsing beside() {
        return new Browsing(address, screen, context);
    }

    void signIn(String login) {
        go("/sign-in");
        enter(login, DemoAccounts.PASSWORD);
        assertThat(page.locator(".person")).isVisible();
    }

    /// Fills in the sign-in form that is shown.
    void enter(String login, String password) {
        page.getByLabel("Tên đăng nhập").fill(login);
        page.getByLabel("Mật khẩu").fill(password);
        page.locator("form[action='/sign-in'] button").first().click();
    }

    /// As if the session had lain idle too long.
    void endSession() {
        context.clearCookies();
    }

    /// As if the phone had lost its network, or found it again.
    void offline(boolean without) {
        context.setOffline(without);
    }

    void go(String path) {
        page.navigate(address + path);
    }

    /// Keeps a picture of the page; the guide shows some of them.
    void picture(String name) {
        page.evaluate("document.fonts.ready.then(() => true)");
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(
                                Path.of(
                                        System.getProperty("screenshots.directory"),
                                        name + "-" + screen.width + ".png"))
                        .setAnimations(ScreenshotAnimations.DISABLED));
    }

    /// Elements that stick out to the right: a phone would have to be pushed sideways. Empty when
    /// the page fits.
    String sticksOut() {
        return (String)
                page.evaluate(
                        """
                        () => {
                          const width = document.documentElement.clientWidth;
                          if (document.documentElement.scrollWidth <= width) return "";
                          return [...document.querySelectorAll("main *, header *")]
                            .filter(each => each.getBoundingClientRect().right > width + 0.5)
                            .slice(0, 5)
                            .map(each => each.tagName + "." + each.className + " " + each.textContent.trim().slice(0, 40))
                            .join("; ") || "something";
                        }
                        """);
    }

    /// What the browser complained of: broken scripts, refused content, missing files.
    List<String> faults() {
        return faults;
    }

    @Override
    public void close() {
        context.close();
    }
}
