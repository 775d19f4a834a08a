package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.accounts.People;

import java.util.List;

/// Three observers score the pilot of the demonstration at once, each on a phone, while the board
/// looks on; then it is debriefed. What the demonstration had is opened first and closed again.
@DemoServer
class PilotPathsTest {

    private static final String CAMPAIGN = "/c/dong-da-2024";
    private static final String PILOT = CAMPAIGN + "/u/00190/pilot";
    private static final List<String> OBSERVERS = List.of("diem1", "diem2", "diem3");
    private static final String CRITERION = "#f-presidium-duties";

    @LocalServerPort int port;
    @Autowired People people;
    @Autowired DSLContext database;

    @Test
    void isScoredByThreeObserversAtOnceAndDebriefed() {
        for (String login : OBSERVERS) {
            people.create(login, "Người quan sát " + login.substring(4), DemoAccounts.PASSWORD);
        }
        try (var board = browsing(Screen.OFFICE, DemoAccounts.DISTRICT);
                var first = browsing(Screen.PHONE, "diem1");
                var second = browsing(Screen.PHONE, "diem2");
                var third = browsing(Screen.PHONE, "diem3")) {
            invite(board);
            first.go("/notifications");
            first.page.locator(".message-acts .btn").first().click();
            first.page.getByText("Tôi sẽ dự").click();
            assertThat(first.page.locator(".notice")).containsText("Đã ghi câu trả lời");
            second.go(PILOT + "/score");
            third.go(PILOT + "/score");
            board.go(PILOT);
            assertThat(answer(board)).containsText("3/6 người quan sát đã chấm");

            tap(first, "Tốt");
            tap(second, "Tốt");
            assertThat(answer(board)).containsText("5/6 người quan sát đã chấm");
            without(third);
            assertThat(answer(board)).containsText("6/6 người quan sát đã chấm");
            assertThat(board.page.locator("#figures-presidium .far"))
                    .containsText("Cách nhau hai mức");
            debrief(board);
            for (var each : new Browsing[] {first, second, board}) {
                assertThat(each.faults()).isEmpty();
            }
        }
        assertThat(scores()).isEqualTo(3);
    }

    private Browsing browsing(Screen screen, String login) {
        var browsing = new Browsing("http://localhost:" + port, screen);
        browsing.page.onDialog(Dialog::accept);
        browsing.signIn(login);
        return browsing;
    }

    private int scores() {
        return database.fetchSingle(
                        "select count(*)::int from pilot.score s join pilot.observer o on o.id = s.observer_id where o.name like 'Người quan sát%'")
                .get(0, Integer.class);
    }

    private static Locator answer(Browsing board) {
        return board.page.locator("#pilot-answer");
    }

    private static void invite(Browsing board) {
        board.go(CAMPAIGN + "/matrix");
        board.page.locator(".more-ways summary").click();
        board.page.locator(".more-ways a:has-text('Đại hội điểm')").click();
        assertThat(board.page.locator(".lead-answer")).containsText("Phường Ô Chợ Dừa");
        board.picture("pilot-list");
        assertThat(board.sticksOut()).isEmpty();
        PilotScenes.reopenAndInvite(board, OBSERVERS);
        board.picture("pilot-observers");
        assertThat(board.sticksOut()).isEmpty();
    }

    private static void tap(Browsing phone, String grade) {
        PilotScenes.tap(phone.page, CRITERION, grade);
        phone.picture("pilot-score");
        assertThat(phone.sticksOut()).isEmpty();
    }

    /// A tap without network is shown as not sent, outlives the page, and goes up once.
    private static void without(Browsing phone) {
        Page page = phone.page;
        var button = page.locator(CRITERION + " button:has-text('Chưa đạt')");
        phone.offline(true);
        button.click();
        assertThat(page.locator(CRITERION + " .pilot-unsent")).isVisible();
        assertThat(page.locator("#pilot-waiting")).containsText("Chưa gửi: 1 tiêu chí");
        assertThat(button).hasClass(java.util.regex.Pattern.compile(".*pilot-tapped.*"));
        phone.picture("pilot-unsent");
        assertThat(phone.sticksOut()).isEmpty();
        phone.offline(false);
        phone.go(PILOT + "/score");
        assertThat(button).hasAttribute("aria-pressed", "true");
        assertThat(page.locator("#pilot-waiting")).isHidden();
        page.locator(CRITERION + " .pilot-note summary").click();
        page.locator(CRITERION + " textarea").fill("Phần thảo luận chưa rõ ai điều hành.");
        page.waitForResponse(
                response -> response.url().endsWith("/score") && response.status() == 200,
                () -> page.locator(CRITERION + " textarea").blur());
        assertThat(page.locator("#pilot-progress")).containsText("1/27");
    }

    private static void debrief(Browsing board) {
        Page page = board.page;
        page.locator("a:has-text('Chỉ chỗ khác nhau')").click();
        page.locator("a:has-text('Kém nhất trước')").click();
        assertThat(page.locator(".pilot-row").first()).containsText("Cách nhau hai mức");
        board.picture("pilot-worst");
        assertThat(board.sticksOut()).isEmpty();
        board.go(PILOT);
        var part = page.locator("#part-presidium");
        part.locator(".pilot-voices summary").first().click();
        part.scrollIntoViewIfNeeded();
        assertThat(part).containsText("Phần thảo luận chưa rõ ai điều hành.");
        board.picture("pilot-results");
        part.locator(".pilot-row").first().locator("a:has-text('Rút bài học')").click();
        assertThat(page.locator("main")).containsText("Kết quả chấm: Tốt 4, Đạt 1, Chưa đạt 1");
        board.go(PILOT);
        part.locator("textarea").fill("Ghi tên người điều hành phần thảo luận vào kịch bản.");
        part.locator("button:has-text('Lưu')").click();
        assertThat(page.locator(".notice")).containsText("Đã lưu kết luận");
        isPrintedWhole(board, part);
        page.locator("button:has-text('Khóa chấm')").click();
        page.locator("button:has-text('Kết thúc, công bố kết luận')").click();
        assertThat(page.locator(".pilot-state")).containsText("kết thúc lúc");
        board.picture("pilot-closed");
        assertThat(board.sticksOut()).isEmpty();
    }

    /// On paper the conclusion is text, not a field that shows its first lines.
    private static void isPrintedWhole(Browsing board, Locator part) {
        board.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(part.locator("textarea")).isHidden();
        assertThat(part.locator(".pilot-printed")).isVisible();
        board.picture("pilot-printed");
        board.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(part.locator(".pilot-printed")).isHidden();
    }

    @Test
    void showsOtherWardsTheConclusions() {
        for (Screen screen : Screen.values()) {
            try (var ward = browsing(screen, DemoAccounts.OTHER_WARD)) {
                ward.go(CAMPAIGN + "/u/00202/pilot");
                assertThat(ward.page.locator(".pilot-conclusions"))
                        .containsText("Rút gọn báo cáo chính trị");
                ward.picture("pilot-conclusions");
                assertThat(ward.sticksOut()).isEmpty();
                assertThat(ward.faults()).isEmpty();
            }
        }
    }
}
