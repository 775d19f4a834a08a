package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A ward hands in its dossier, both sides speak; then all of it is taken back, and each run finds
/// the ward as it was.
@DemoServer
class ApprovalPathsTest {

    private static final String CAMPAIGN = "/c/dong-da-2024";
    private static final String WARD = CAMPAIGN + "/u/00193/dossier";
    private static final String PAGE = WARD + "/approval";

    @LocalServerPort int port;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void letsBothSidesAgreeToADossier(Screen screen) {
        as(
                DemoAccounts.WARD,
                screen,
                browsing -> {
                    browsing.go(WARD);
                    browsing.page.locator("a:has-text('Nộp và duyệt hồ sơ')").click();
                    var body = browsing.page.locator("main");
                    assertThat(body).containsText("Chưa đủ điều kiện tổ chức đại hội");
                    browsing.picture("approval-before");
                    browsing.page.locator("#submit button:has-text('Nộp')").first().click();
                    assertThat(body).containsText("Hai bên đã được báo");
                });
        as(
                "chutich",
                screen,
                browsing -> {
                    browsing.go(PAGE);
                    var party = browsing.page.locator("#party");
                    party.locator("summary:has-text('Ghi đồng ý')").click();
                    party.getByLabel("Số, ký hiệu của văn bản").first().fill("45 CV ĐU");
                    party.locator("button:has-text('Ghi ý kiến đồng ý')").click();
                    assertThat(party.locator(".field-error")).isVisible();
                    browsing.picture("approval-fault");
                    assertThat(browsing.sticksOut()).isEmpty();
                    party.getByLabel("Số, ký hiệu của văn bản").first().fill("45-CV/ĐU");
                    party.locator("button:has-text('Ghi ý kiến đồng ý')").click();
                    assertThat(browsing.page.locator("#party")).containsText("Đồng ý: 45-CV/ĐU");
                });
        as(
                "duyet",
                screen,
                browsing -> {
                    browsing.go(CAMPAIGN + "/approvals?q=van+chuong");
                    assertThat(browsing.page.locator(".approvals")).containsText("45-CV/ĐU");
                    browsing.picture("approvals");
                    assertThat(browsing.sticksOut()).isEmpty();
                    browsing.page.locator(".approvals a").first().click();
                    var upper = browsing.page.locator("#upper");
                    upper.locator("summary:has-text('Ghi đồng ý')").click();
                    upper.getByLabel("Số, ký hiệu của văn bản").first().fill("12/TB-MTTQ-BTT");
                    upper.locator("button:has-text('Ghi ý kiến đồng ý')").click();
                    assertThat(browsing.page.locator(".conditions"))
                            .containsText("Ban Thường trực Mặt trận cấp trên đã đồng ý.");
                    browsing.picture("approval");
                    browsing.page.locator(".sides").scrollIntoViewIfNeeded();
                    browsing.picture("approval-sides");
                    assertThat(browsing.sticksOut()).isEmpty();
                    takeBack(browsing, "#upper");
                    takeBack(browsing, "#party");
                });
        as(
                DemoAccounts.WARD,
                screen,
                browsing -> {
                    browsing.go(PAGE);
                    var submit = browsing.page.locator("#submit");
                    submit.locator("summary").first().click();
                    submit.getByLabel("Lý do").fill("Nộp để xem thử");
                    submit.locator("button:has-text('Rút lại')").click();
                    assertThat(browsing.page.locator("main")).containsText("Đã rút lại lần nộp");
                    browsing.page.locator(".handed-in summary").first().click();
                    assertThat(browsing.page.locator(".handed-in").first())
                            .containsText("45-CV/ĐU");
                });
    }

    private static void takeBack(Browsing browsing, String side) {
        Locator section = browsing.page.locator(side);
        section.locator("summary:has-text('Ghi nhầm')").click();
        section.getByLabel("Lý do").fill("Ghi để xem thử");
        section.locator("button:has-text('Rút lại ý kiến')").click();
        assertThat(browsing.page.locator("main")).containsText("Đã rút lại ý kiến ghi nhầm");
    }

    private void as(String login, Screen screen, java.util.function.Consumer<Browsing> acts) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.page.onDialog(Dialog::accept);
            browsing.signIn(login);
            acts.accept(browsing);
            assertThat(browsing.faults().stream().filter(fault -> !fault.contains("422")).toList())
                    .isEmpty();
        }
    }
}
