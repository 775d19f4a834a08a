package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A ward takes down who was named and how its members worked.
@DemoServer
class NominationPathsTest {

    private static final String PERSONNEL = "/c/dong-da-2024/u/00193/personnel";

    @LocalServerPort int port;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void takesDownANominationFromTheMinutesToTheResidentialMeeting(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.WARD);
            browsing.go(PERSONNEL + "/nominations");
            var round = "Đợt của " + screen.width;
            browsing.page.locator("details:has(form[action$='/rounds']) summary").click();
            browsing.page.locator("form[action$='/rounds'] [name=name]").fill(round);
            browsing.page.locator("form[action$='/rounds'] button").click();

            var section = browsing.page.locator(".nomination-round").first();
            assertThat(section).containsText(round);
            section.locator("details:has([name=person]) summary").click();
            browsing.picture("nomination-form");
            assertThat(browsing.sticksOut()).isEmpty();
            section.locator("[name=person]").selectOption(new SelectOption().setIndex(1));
            section.locator("[name=by]").fill("Ban công tác Mặt trận số 5");
            section.locator("[name=minutes]").fill("03/BB-BCTMT");
            section.locator("form:has([name=person]) button").click();
            assertThat(section).containsText("Chưa lấy ý kiến nơi cư trú");

            section.locator("details:has([name=agreed]) summary").click();
            section.locator("[name=agreed]").fill("nhiều");
            section.locator("[name=opposed]").fill("1");
            section.locator("form:has([name=agreed]) button").click();
            assertThat(section.locator("[role=alert]")).containsText("bằng số nguyên");
            section.locator("[name=agreed]").fill("38");
            section.locator("form:has([name=agreed]) button").click();
            assertThat(section).containsText("38 người đồng ý, 1 người không đồng ý");
            browsing.picture("nominations");
            assertThat(browsing.sticksOut()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void evaluatesASittingMember(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.WARD);
            browsing.go(PERSONNEL + "/evaluation");
            assertThat(browsing.page.locator("main")).containsText("41 ủy viên đương nhiệm");
            browsing.page.locator(".evaluations th a").nth(screen.ordinal()).click();
            browsing.page.locator("[name=held]").fill("10");
            browsing.page.locator("[name=attended]").fill("9");
            browsing.page.locator("[value=keep]").check();
            browsing.picture("evaluate");
            assertThat(browsing.sticksOut()).isEmpty();
            browsing.page.locator("main form button").click();
            assertThat(browsing.page.locator(".evaluations")).containsText("9/10");
            browsing.picture("evaluation");
            assertThat(browsing.sticksOut()).isEmpty();
            assertThat(browsing.faults()).isEmpty();
        }
    }
}
