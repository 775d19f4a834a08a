package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Every page on both screens: shows itself without complaint of the browser, and never wider than
/// the screen.
@DemoServer
class EveryPageTest {

    private static final String CAMPAIGN = "/c/dong-da-2024";

    private static final Map<String, Browsing> SIGNED_IN = new HashMap<>();

    @LocalServerPort int port;

    static Stream<Arguments> pages() {
        return Stream.of(
                        Arguments.of(DemoAccounts.DISTRICT, "/", "home"),
                        Arguments.of(DemoAccounts.DISTRICT, CAMPAIGN + "/units", "units"),
                        Arguments.of(DemoAccounts.DISTRICT, CAMPAIGN + "/u/00193", "ward"),
                        Arguments.of(
                                DemoAccounts.DISTRICT, CAMPAIGN + "/u/00193/dossier", "dossier"),
                        Arguments.of(
                                DemoAccounts.DISTRICT,
                                CAMPAIGN + "/u/00193/dossier/bao-cao-chinh-tri",
                                "document"),
                        Arguments.of(DemoAccounts.DISTRICT, CAMPAIGN + "/overlap", "overlap"),
                        Arguments.of(
                                DemoAccounts.WARD,
                                CAMPAIGN + "/u/00193/dossier/bao-cao-kiem-diem/overlap",
                                "overlap-shares"),
                        Arguments.of(
                                DemoAccounts.DISTRICT,
                                CAMPAIGN + "/u/00193/dossier/tham-luan/another",
                                "another-document"),
                        Arguments.of(
                                DemoAccounts.DISTRICT,
                                CAMPAIGN + "/u/006/working-groups",
                                "working-groups"),
                        Arguments.of(
                                DemoAccounts.DISTRICT,
                                CAMPAIGN + "/u/006/working-groups/balance",
                                "share-out-nothing"),
                        Arguments.of(
                                DemoAccounts.DISTRICT, CAMPAIGN + "/readiness", "readiness-of-all"),
                        Arguments.of(
                                DemoAccounts.WARD, CAMPAIGN + "/u/00193/readiness", "readiness"),
                        Arguments.of(
                                DemoAccounts.DISTRICT,
                                CAMPAIGN + "/u/00202/visits",
                                "visits-of-ward"),
                        Arguments.of(
                                DemoAccounts.DISTRICT,
                                CAMPAIGN + "/u/006/obstacles?state=all",
                                "obstacles-all"),
                        Arguments.of(
                                DemoAccounts.WARD,
                                CAMPAIGN + "/u/00193/answers",
                                "answers-of-ward"),
                        Arguments.of(
                                DemoAccounts.DISTRICT,
                                CAMPAIGN + "/u/006/timetable",
                                "timetable-page"),
                        Arguments.of(
                                DemoAccounts.DISTRICT,
                                CAMPAIGN + "/u/006/timetable/setup",
                                "timetable-conditions"),
                        Arguments.of(
                                DemoAccounts.DISTRICT,
                                CAMPAIGN + "/u/006/timetable/units/00202",
                                "timetable-unit"),
                        Arguments.of(DemoAccounts.DISTRICT, CAMPAIGN + "/u/006/pilot", "pilots"),
                        Arguments.of(
                                DemoAccounts.DISTRICT, CAMPAIGN + "/u/00190/pilot", "pilot-page"),
                        Arguments.of(
                                DemoAccounts.DISTRICT,
                                CAMPAIGN + "/u/006/pilot/00190/observers",
                                "pilot-invited"),
                        Arguments.of(
                                DemoAccounts.OTHER_WARD,
                                CAMPAIGN + "/u/00190/pilot/score",
                                "pilot-sheet"),
                        Arguments.of(
                                DemoAccounts.DISTRICT,
                                CAMPAIGN + "/u/006/directives",
                                "directives"),
                        Arguments.of(
                                DemoAccounts.DISTRICT,
                                CAMPAIGN + "/u/006/directives/new",
                                "directive-form"),
                        Arguments.of(
                                DemoAccounts.WARD,
                                CAMPAIGN + "/u/00193/personnel/import",
                                "personnel-import"),
                        Arguments.of(
                                DemoAccounts.WARD, CAMPAIGN + "/u/00193/tasks", "tasks-of-ward"),
                        Arguments.of(
                                DemoAccounts.WARD, CAMPAIGN + "/u/00193/tasks/new", "task-form"),
                        Arguments.of(DemoAccounts.WARD, "/tasks", "my-tasks"),
                        Arguments.of(
                                DemoAccounts.DISTRICT, CAMPAIGN + "/u/006/timeline", "timeline"),
                        Arguments.of(
                                DemoAccounts.DISTRICT,
                                CAMPAIGN + "/u/006/timeline?zoom=week",
                                "timeline-weeks"),
                        Arguments.of(
                                DemoAccounts.DISTRICT,
                                CAMPAIGN + "/u/00193/timeline",
                                "timeline-of-ward"),
                        Arguments.of(DemoAccounts.DISTRICT, "/notifications", "notifications"),
                        Arguments.of(DemoAccounts.DISTRICT, "/account", "account"),
                        Arguments.of(
                                DemoAccounts.DISTRICT, "/account/messages", "message-settings"),
                        Arguments.of(DemoAccounts.DISTRICT, "/account/calendar", "calendar-links"),
                        Arguments.of(DemoAccounts.DISTRICT, CAMPAIGN + "/u/006/edxml", "edxml"),
                        Arguments.of(DemoAccounts.DISTRICT, "/account/tokens", "access-tokens"),
                        Arguments.of(DemoAccounts.DISTRICT, CAMPAIGN + "/u/006/urge", "urge-page"),
                        Arguments.of(DemoAccounts.DISTRICT, CAMPAIGN + "/proofs", "proof-queue"),
                        Arguments.of(
                                DemoAccounts.DISTRICT, CAMPAIGN + "/approvals", "approvals-of-all"),
                        Arguments.of(
                                DemoAccounts.DISTRICT,
                                CAMPAIGN + "/u/00202/dossier/approval",
                                "approval-of-ward"),
                        Arguments.of(DemoAccounts.DISTRICT, "/rules", "rules"),
                        Arguments.of(
                                DemoAccounts.DISTRICT, CAMPAIGN + "/u/006/rules", "campaign-rules"),
                        Arguments.of(
                                DemoAccounts.DISTRICT,
                                CAMPAIGN + "/u/006/rules/length.document",
                                "campaign-rule"),
                        Arguments.of(
                                DemoAccounts.WARD,
                                CAMPAIGN + "/u/00193/reference-figures",
                                "reference-figures"),
                        Arguments.of(
                                DemoAccounts.DISTRICT,
                                CAMPAIGN + "/u/006/personnel",
                                "personnel-of-district"),
                        Arguments.of(
                                DemoAccounts.WARD,
                                CAMPAIGN + "/u/00193/personnel/last-term",
                                "personnel-last-term-of-ward"),
                        Arguments.of(
                                DemoAccounts.WARD,
                                CAMPAIGN + "/u/00193/personnel/people/new",
                                "personnel-new"),
                        Arguments.of(DemoAccounts.DISTRICT, "/help", "help"),
                        Arguments.of(DemoAccounts.DISTRICT, "/search?q=van+chuong", "search"),
                        Arguments.of(DemoAccounts.ADMINISTRATOR, CAMPAIGN + "/units/00193", "unit"),
                        Arguments.of(
                                DemoAccounts.ADMINISTRATOR,
                                CAMPAIGN + "/successions",
                                "successions"),
                        Arguments.of(DemoAccounts.ADMINISTRATOR, "/people", "people"),
                        Arguments.of(DemoAccounts.ADMINISTRATOR, "/audit", "audit"),
                        Arguments.of(DemoAccounts.ADMINISTRATOR, "/messages", "messages"),
                        Arguments.of(
                                DemoAccounts.ADMINISTRATOR,
                                CAMPAIGN + "/u/006/webhooks",
                                "webhooks"),
                        Arguments.of(DemoAccounts.ADMINISTRATOR, "/jobs", "jobs"))
                .flatMap(page ->
                        Stream.of(Screen.values())
                                .map(screen ->
                                        Arguments.of(
                                                screen,
                                                page.get()[0],
                                                page.get()[1],
                                                page.get()[2])));
    }

    @ParameterizedTest(name = "{3} on {0}")
    @MethodSource("pages")
    void showsItself(Screen screen, String login, String path, String name) {
        var browsing = signedIn(screen, login).beside();
        browsing.go(path);
        assertThat(browsing.page.locator("h1")).isVisible();
        assertThat(browsing.page.locator(".incident")).hasCount(0);
        browsing.picture(name);
        assertThat(browsing.sticksOut()).as("%s is not wider than %s", path, screen).isEmpty();
        assertThat(browsing.faults()).isEmpty();
        browsing.page.close();
    }

    /// Signing in takes longer than most pages: each person does it once on each screen.
    private Browsing signedIn(Screen screen, String login) {
        return SIGNED_IN.computeIfAbsent(
                screen + login,
                _ -> {
                    var browsing = new Browsing("http://localhost:" + port, screen);
                    browsing.signIn(login);
                    return browsing;
                });
    }

    @AfterAll
    static void close() {
        SIGNED_IN.values().forEach(Browsing::close);
        SIGNED_IN.clear();
    }
}
