package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// One line from the district's guidance to what a ward and a residential committee do.
@DemoServer
class DirectivePathsTest {

    private static final String CAMPAIGN = "/c/dong-da-2024";
    private static final String RESIDENTIAL_HEAD = "khudancu";
    private static final int MOST_TAPS = 3;

    @LocalServerPort int port;

    private Browsing browsing(Screen screen) {
        return new Browsing("http://localhost:" + port, screen);
    }

    private static void open(Browsing browsing, String unit, String number) {
        browsing.go(CAMPAIGN + "/u/" + unit + "/directives");
        browsing.page.locator(".directive-list a", withText(number)).first().click();
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static void looksWhole(Browsing browsing) {
        assertThat(browsing.sticksOut()).isEmpty();
        assertThat(browsing.faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void showsTheDistrictTheChainAndWhoIsBehind(Screen screen) {
        try (var browsing = browsing(screen)) {
            browsing.signIn(DemoAccounts.DISTRICT);
            browsing.go(CAMPAIGN + "/u/006/directives");
            browsing.picture("directive-register");
            looksWhole(browsing);
            open(browsing, "006", "33/HD-MTTQ-BTT");
            var chain = browsing.page.locator(".directive-chain");
            for (String paper : new String[] {"22-CT/TW", "07-TT/TU", "11-TT/QU", "33/HD"}) {
                assertThat(chain).containsText(paper);
            }
            var body = browsing.page.locator("main");
            assertThat(body).containsText("20/21 đã ghi nhận");
            assertThat(browsing.page.locator(".addressees tbody tr").first())
                    .containsText("Chưa mở");
            browsing.picture("directive-paper");
            browsing.page.locator("#hand-down").scrollIntoViewIfNeeded();
            browsing.picture("directive-addressees");
            browsing.page.locator(".directive-chain").scrollIntoViewIfNeeded();
            browsing.picture("directive-chain");
            looksWhole(browsing);
            browsing.page.locator("#hand-down > details > summary").click();
            browsing.page.locator(".recipients details summary").click();
            browsing.page.locator(".recipients").scrollIntoViewIfNeeded();
            browsing.picture("directive-recipients");
            looksWhole(browsing);
            browsing.page.locator("select[name=state]").selectOption("acknowledged");
            browsing.page.locator("#hand-down form.directive-filter button").click();
            browsing.page
                    .locator(".addressees tr", withText("Phường Văn Chương"))
                    .locator("a")
                    .click();
            assertThat(browsing.page.locator("main")).containsText("muộn hơn 10 ngày");
            browsing.picture("directive-gap");
            looksWhole(browsing);
        }
    }

    @Test
    void letsAResidentialHeadAcknowledgeInAtMostThreeTapsOnAPhone() {
        try (var browsing = browsing(Screen.PHONE)) {
            browsing.signIn(RESIDENTIAL_HEAD);
            int taps = 0;
            browsing.picture("directive-home");
            browsing.page.locator(".home-waiting").click();
            taps++;
            assertThat(browsing.page.locator("main")).containsText("1 văn bản chờ ghi nhận");
            browsing.picture("directive-waiting");
            var button = browsing.page.locator(".directives-waiting button").first();
            assertThat(button.boundingBox().height).isGreaterThanOrEqualTo(48);
            button.click();
            taps++;
            assertThat(browsing.page.locator("main")).containsText("Đã ghi nhận");
            assertThat(browsing.page.locator("main"))
                    .containsText("Mời đại biểu của khu dân cư và báo phường ai không dự được.");
            browsing.picture("directive-acknowledged");
            assertThat(taps).isLessThanOrEqualTo(MOST_TAPS);
            looksWhole(browsing);
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void letsAnOfficerRegisterMarkAndHandDown(Screen screen) {
        try (var browsing = browsing(screen)) {
            browsing.signIn(DemoAccounts.DISTRICT);
            browsing.go(CAMPAIGN + "/u/006/directives/new");
            browsing.page.locator("summary", withText("Nhập thông tin bằng tay")).click();
            browsing.page.locator("input[name=origin][value=own]").check();
            browsing.page.locator("input[name=number]").fill("12/KH-QU");
            browsing.page.locator("input[name=issuedOn]").fill("2024-02-20");
            browsing.page.locator("textarea[name=subject]").fill("Tổng duyệt đại hội các phường");
            browsing.page.locator("button", withText("Đăng ký vào sổ")).click();
            assertThat(browsing.page.locator("#number-error")).containsText("12-KH/QU");
            browsing.picture("directive-refused");
            looksWholeButRefused(browsing);
            browsing.page.locator("input[name=number]").fill("/KH-MTTQ-BTT");
            browsing.page.locator("input[name=next]").check();
            browsing.page.locator("button", withText("Đăng ký vào sổ")).click();
            assertThat(browsing.page.locator("h1")).containsText("/KH-MTTQ-BTT");
            browsing.page.locator("summary", withText("Thêm yêu cầu")).click();
            var form = browsing.page.locator("#requirements form").last();
            form.locator("textarea").fill("Báo cáo công tác chuẩn bị trước ngày tổng duyệt");
            form.locator("select[name=level]").selectOption("ward");
            form.locator("input[name=dueOn]").fill("2024-03-05");
            form.locator("button").click();
            assertThat(browsing.page.locator(".directive-tasks")).containsText("hạn 05/03/2024");
            browsing.page.locator("input[name=level][value=ward]").check();
            browsing.page.locator("input[name=acknowledgeBy]").fill("2024-03-01");
            browsing.page.locator("button", withText("Chuyển đi")).click();
            assertThat(browsing.page.locator("main")).containsText("0/21 đã ghi nhận");
            browsing.picture("directive-handed-down");
            assertThat(browsing.sticksOut()).isEmpty();
        }
    }

    /// The browser complains of the refusal's own status, as of any.
    private static void looksWholeButRefused(Browsing browsing) {
        assertThat(browsing.sticksOut()).isEmpty();
        assertThat(browsing.faults()).allMatch(fault -> fault.contains("422"));
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void letsAWardRestateAndSeesWhereItsPlanDiffers(Screen screen) {
        try (var browsing = browsing(screen)) {
            browsing.signIn(DemoAccounts.OTHER_WARD);
            open(browsing, "00202", "33/HD-MTTQ-BTT");
            browsing.page.locator("a", withText("Kế hoạch của đơn vị cho văn bản này")).click();
            var begin = browsing.page.locator("button", withText("Lập kế hoạch từ các yêu cầu"));
            if (begin.isVisible()) {
                begin.click();
            }
            browsing.page.locator("input[name=due]").first().fill("2023-09-05");
            browsing.page.locator("input[name=figure]").nth(2).fill("1");
            browsing.page.locator("input[name=owner]").first().fill("Chủ tịch");
            browsing.page.locator("button", withText("Lưu kế hoạch")).click();
            var gap = browsing.page.locator(".gap");
            assertThat(gap).containsText("muộn hơn 5 ngày");
            assertThat(gap).containsText("ít hơn 1");
            browsing.picture("directive-plan");
            browsing.page.locator("#gap").scrollIntoViewIfNeeded();
            browsing.picture("directive-plan-gap");
            looksWhole(browsing);
        }
    }
}
