package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.nio.charset.StandardCharsets;

/// What people come for, done in a browser as they do it.
@DemoServer
class MainPathsTest {

    private static final String CAMPAIGN = "/c/dong-da-2024";
    private static final String TWO_FAULTS =
            """
            # KẾ HOẠCH

            **Tổ chức các hoạt động chào mừng Đại hội**

            ## I. MỤC ĐÍCH, YÊU CẦU

            Các khu dân cư tổ chức ngày hội trước ngày 15/3/2024, kinh phí do …… bảo đảm.

            ## II. NỘI DUNG

            Mỗi khu dân cư chọn một phần việc thiết thực, có người phụ trách và thời hạn.

            ## IV. TỔ CHỨC THỰC HIỆN

            Ban Thường trực phân công cán bộ theo dõi, đôn đốc từng khu dân cư.
            """;

    @LocalServerPort int port;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void showsTheDistrictWhichWardsAreBehindAndWhy(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.DISTRICT);
            browsing.go(CAMPAIGN + "/matrix?under=006");
            assertThat(browsing.page.locator("body")).containsText("Ô Chợ Dừa");
            assertThat(browsing.page.locator("body")).containsText("Văn Chương");
            assertThat(browsing.page.locator("body")).containsText("chậm");
            browsing.picture("matrix");
            assertThat(browsing.sticksOut()).isEmpty();
            assertThat(browsing.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void findsWhatIsWrongInADraftAndKnowsWhatTheNextVersionMended(Screen screen) {
        String kind = CAMPAIGN + "/u/00178/dossier/ke-hoach";
        String account = DemoAccounts.DISTRICT;
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(account);
            browsing.go(kind + "/another");
            browsing.page.locator("#title").fill("Kế hoạch tổ chức đại hội " + screen);
            upload(browsing, TWO_FAULTS + screen);
            var findings = browsing.page.locator("[data-finding]");
            assertThat(findings.first()).isVisible();
            assertThat(browsing.page.locator("body")).containsText("IV");
            browsing.picture("plan-findings");

            var first = browsing.page.locator("article.finding:has(details.waive)").first();
            first.locator("details.waive summary").click();
            first.locator("textarea").fill("Chờ quận thông báo kinh phí.");
            first.locator("details.waive button").click();
            assertThat(browsing.page.locator("body")).containsText("Chờ quận thông báo kinh phí.");

            browsing.page.locator("p.back a, .back a").first().click();
            upload(browsing, TWO_FAULTS.replace("## IV.", "## III.") + screen + " sửa");
            assertThat(browsing.page.locator("body")).containsText("đã sửa");
            assertThat(browsing.page.locator("body")).containsText("Chờ quận thông báo kinh phí.");
            assertThat(browsing.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void leadsFromTheFirstPageToTheStepThatIsLateAndFoldsWhatIsDone(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.DISTRICT);
            browsing.go("/");
            browsing.page.locator("main a[href*='#step-']").first().click();
            var late = browsing.page.locator("li.step:target");
            assertThat(late).isInViewport();
            assertThat(late.locator(".step-facts").first()).isVisible();
            var done = browsing.page.locator("li.step-reached:not(:target)").first();
            assertThat(done.locator(".step-facts")).isHidden();
            done.locator("summary").first().click();
            assertThat(done.locator(".step-facts")).isVisible();
            browsing.picture("unit-plan");
            assertThat(browsing.sticksOut()).isEmpty();
            assertThat(browsing.faults()).isEmpty();
        }
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
        assertThat(browsing.page.locator("#f-1, .lead-answer, .finding").first()).isVisible();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void leadsAWardFromTheFirstPageToItsFindings(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.WARD);
            browsing.picture("home-ward");
            browsing.go(CAMPAIGN + "/u/00202/dossier/bao-cao-chinh-tri/v/1");
            assertThat(browsing.page.locator("h1")).containsText("Không có quyền");
            browsing.go(CAMPAIGN + "/u/00193/dossier/bao-cao-chinh-tri/v/1");
            assertThat(browsing.page.locator("h1")).containsText("Báo cáo chính trị");
            assertThat(browsing.sticksOut()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void showsTheFaultsOfTheArticleInTheFaultyReport(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.OTHER_WARD);
            browsing.go(CAMPAIGN + "/u/00202/dossier/bao-cao-chinh-tri/v/1");
            assertThat(browsing.page.locator(".finding-error").first()).isVisible();
            browsing.picture("findings");
            var number = browsing.page.locator("[data-finding] a.number").first();
            String finding = number.innerText().strip();
            number.click();
            assertThat(browsing.page.locator("#at-" + finding))
                    .hasClass(java.util.regex.Pattern.compile(".*active.*"));
            assertThat(browsing.sticksOut()).isEmpty();
            assertThat(browsing.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void changesStatesWhenThePlayedDayMovesOn(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.DISTRICT);
            browsing.go(CAMPAIGN + "/matrix?under=006");
            var banner = browsing.page.locator(".practice-banner");
            String before = banner.innerText();
            String matrix = browsing.page.locator("#matrix").innerText();
            browsing.page.locator(".practice-form button[value='7']").click();
            assertThat(banner).not().containsText(before.strip().lines().findFirst().orElseThrow());
            browsing.go(CAMPAIGN + "/matrix?under=006");
            assertThat(browsing.page.locator("#matrix")).not().hasText(matrix);
        }
    }
}
