package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// A ward mends its paper; the district sees what is weak everywhere, and sets a rule.
@DemoServer
class ReviewPathsTest {

    private static final String CAMPAIGN = "/c/dong-da-2024";

    /// A number left out, a word twice, a place left open, and a place that shall stay open.
    private static final String FAULTY =
            """
            # KẾ HOẠCH

            **Tổ chức các hoạt động chào mừng Đại hội**

            ## I. MỤC ĐÍCH, YÊU CẦU

            Các khu dân cư tổ chức ngày hội trước ngày 15/3/2024, kinh phí do …… bảo đảm.

            ## II. NỘI DUNG

            Mỗi khu dân cư chọn một phần việc thiết thực của của địa bàn, có người phụ trách.

            ## IV. TỔ CHỨC THỰC HIỆN

            Ban Thường trực phân công [ghi họ tên cán bộ] theo dõi, đôn đốc từng khu dân cư.
            """;

    private static final String MENDED =
            FAULTY.replace("## IV.", "## III.")
                    .replace("của của", "của")
                    .replace("[ghi họ tên cán bộ]", "cán bộ");

    @LocalServerPort int port;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void letsAWardMendThreeFindingsAndSeeThemGo(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.WARD);
            browsing.go(CAMPAIGN + "/u/00193/dossier/ke-hoach/another");
            browsing.page
                    .locator("#title")
                    .fill("Kế hoạch chào mừng Đại hội, đợt " + (screen.ordinal() + 1));
            upload(browsing, FAULTY + screen);
            waive(browsing, "Chờ quận thông báo kinh phí.");

            String document = browsing.page.locator(".back a").first().getAttribute("href");
            browsing.go(document);
            upload(browsing, MENDED + screen);
            var body = browsing.page.locator("body");
            assertThat(body)
                    .containsText("So với phiên bản 1: 3 phát hiện đã sửa, 0 phát hiện mới");
            assertThat(body).containsText("Đã bỏ qua có lý do (1)");
            assertThat(body).containsText("Tiến bộ qua 2 phiên bản");
            assertThat(browsing.page.locator(".versions-chart .bar-mended")).hasCount(1);
            assertThat(
                            browsing.page
                                    .locator(".versions-table tbody tr")
                                    .last()
                                    .locator("td")
                                    .last())
                    .hasText("3");
            browsing.picture("review-mended");
            assertThat(browsing.sticksOut()).isEmpty();
            assertThat(browsing.faults()).isEmpty();
        }
    }

    private static void waive(Browsing browsing, String reason) {
        var finding =
                browsing.page
                        .locator("article.finding:has(details.waive)")
                        .filter(new Locator.FilterOptions().setHasText("……"))
                        .first();
        finding.locator("details.waive summary").click();
        finding.locator("textarea").fill(reason);
        finding.locator("details.waive button").click();
        assertThat(browsing.page.locator("details.waived")).containsText(reason);
    }

    private static void upload(Browsing browsing, String text) {
        browsing.page
                .locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                "ke-hoach.md",
                                "text/markdown",
                                text.getBytes(StandardCharsets.UTF_8)));
        browsing.page.locator("form.upload button").click();
        browsing.page.waitForURL("**/v/*");
        assertThat(browsing.page.locator("#findings")).isVisible();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void goesThroughTheFindingsOfAFilterByKeys(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.OTHER_WARD);
            browsing.go(CAMPAIGN + "/u/00202/dossier/bao-cao-chinh-tri/v/1");
            browsing.page.locator("#filter-family").selectOption("coverage");
            browsing.page.waitForURL("**family=coverage**");
            var cards = browsing.page.locator("#findings article.finding:visible");
            assertThat(cards.first()).isVisible();
            browsing.page.keyboard().press("j");
            assertThat(cards.first()).hasClass(Pattern.compile(".*active.*"));
            browsing.page.keyboard().press("j");
            browsing.page.keyboard().press("k");
            assertThat(cards.first()).hasClass(Pattern.compile(".*active.*"));
            browsing.page.keyboard().press("w");
            assertThat(cards.first().locator("textarea")).isFocused();
            browsing.picture("review-filter");
            assertThat(browsing.sticksOut()).isEmpty();
            assertThat(browsing.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void leadsTheDistrictFromTheHeatMapToThePapers(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.DISTRICT);
            browsing.go(CAMPAIGN + "/weak-spots");
            assertThat(browsing.page.locator("table.heat")).isVisible();
            browsing.picture("weak-spots");
            assertThat(browsing.sticksOut()).isEmpty();
            browsing.page.locator(".heat-cell a").first().click();
            browsing.page.waitForURL("**/dossier/**/v/**rule=**");
            assertThat(browsing.page.locator("article.finding").first()).isVisible();
            assertThat(browsing.page.locator(".filtered")).isVisible();
            assertThat(browsing.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void letsTheDistrictSetARuleAndReviewItsPapersAgain(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.DISTRICT);
            browsing.go(CAMPAIGN + "/u/006/rules/figures.few");
            String words = screen == Screen.OFFICE ? "400" : "500";
            browsing.page.locator("#v-least-words").fill(words);
            browsing.page.locator("#reason").fill("Văn bản ngắn không cần nhiều số liệu.");
            browsing.picture("rule-own");
            browsing.page.locator(".rule-form button[type=submit]").click();
            assertThat(browsing.page.locator("body")).containsText("Mức của Quận Đống Đa");
            assertThat(browsing.sticksOut()).isEmpty();
            browsing.go(CAMPAIGN + "/u/006/rules");
            assertThat(browsing.page.locator("body")).containsText("được rà soát theo mức cũ");
            browsing.picture("rules-own");
            assertThat(browsing.sticksOut()).isEmpty();
            browsing.page.locator(".again button").click();
            assertThat(browsing.page.locator("body"))
                    .not()
                    .containsText("được rà soát theo mức cũ");
            assertThat(browsing.faults()).isEmpty();
        }
    }
}
