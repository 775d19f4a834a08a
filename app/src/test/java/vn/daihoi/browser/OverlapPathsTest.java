package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Two wards of the demonstration share passages: what the district reads, and what one of the
/// wards.
@DemoServer
class OverlapPathsTest {

    private static final String CAMPAIGN = "/c/dong-da-2024";
    private static final String LATER = CAMPAIGN + "/u/00202/dossier/bao-cao-kiem-diem";

    @LocalServerPort int port;
    @Autowired DSLContext database;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void showsTheDistrictWhoHadPassagesEarlierAndBothTextsSideBySide(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.DISTRICT);
            compared(browsing);
            letTheFirstWardBeThreeDaysEarlier();

            browsing.go(CAMPAIGN + "/overlap");
            var body = browsing.page.locator("main");
            assertThat(body).containsText("Phường Văn Chương có trước");
            assertThat(browsing.page.locator(".graph-arrow")).not().hasCount(0);
            browsing.picture("overlap-list");
            assertThat(browsing.sticksOut()).isEmpty();

            browsing.page.locator("a:has-text('Xem cạnh nhau')").first().click();
            assertThat(body).containsText("Phường Khâm Thiên");
            assertThat(body).containsText("Phường Văn Chương");
            browsing.page.locator("[data-step='1']").click();
            assertThat(browsing.page.locator("#pair .sign.active").first()).isVisible();
            browsing.picture("overlap-pair");
            browsing.page.keyboard().press("n");
            assertThat(browsing.page.locator("#pair .shared.active").first()).isVisible();
            assertThat(browsing.sticksOut()).isEmpty();
            assertThat(browsing.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void letsAWardDecideOnThePassagesOfItsNeighbourWithoutReadingTheRest(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.OTHER_WARD);
            compared(browsing);
            browsing.picture("overlap-document");
            assertThat(browsing.sticksOut()).isEmpty();
            browsing.page.locator(".shares-list a", withText("Phường Văn Chương")).first().click();
            var body = browsing.page.locator("main");
            assertThat(body).containsText("Đồng chí được xem các đoạn chung");
            assertThat(body).not().containsText("Phần mềm theo dõi công việc dùng từ năm 2022");
            browsing.picture("overlap-ward");
            decide(browsing);
            assertThat(body).containsText("Hai phường cùng dùng mẫu của quận");
            browsing.page.locator("text=Hủy quyết định này").first().click();
            assertThat(body).not().containsText("Hai phường cùng dùng mẫu của quận");
            assertThat(browsing.sticksOut()).isEmpty();
            assertThat(browsing.faults()).isEmpty();
        }
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static void decide(Browsing browsing) {
        var passage = browsing.page.locator(".passage:has(details.decide)").first();
        passage.locator("details.decide summary").click();
        passage.locator("textarea").fill("Hai phường cùng dùng mẫu của quận");
        passage.locator("button[value=WANTED]").click();
    }

    /// The page looks for itself whether the comparison is done.
    private static void compared(Browsing browsing) {
        browsing.go(LATER);
        browsing.page.waitForSelector(".shares-list a:has-text('Phường Văn Chương')");
    }

    /// The clock of tests stands still, so that the demonstration's papers come at one time.
    private void letTheFirstWardBeThreeDaysEarlier() {
        for (String table : new String[] {"side", "passage_side"}) {
            database.execute(
                    "update overlap."
                            + table
                            + " set since = timestamptz '2024-02-23 08:00+07' where place = 1");
        }
    }
}
