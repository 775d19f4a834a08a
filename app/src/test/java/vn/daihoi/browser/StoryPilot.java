package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import vn.daihoi.accounts.People;

import java.util.List;

/// The pilot is scored by three observers at once, each on a phone, and debriefed the same day.
record StoryPilot(Story story) {

    private static final List<String> OBSERVERS = List.of("quansat1", "quansat2", "quansat3");
    private static final String CRITERION = "#f-documents-complete";

    void scoreByThree(People people) {
        OBSERVERS.forEach(login -> people.create(login, "Người quan sát", DemoAccounts.PASSWORD));
        try (var board = story.at(DemoAccounts.DISTRICT, Screen.OFFICE)) {
            PilotScenes.reopenAndInvite(board, OBSERVERS);
            for (int each = 0; each < OBSERVERS.size(); each++) {
                score(OBSERVERS.get(each), each == 2 ? "Chưa đạt" : "Tốt");
            }
            board.go(Story.PILOT);
            assertThat(board.page.locator("#pilot-answer"))
                    .containsText("6/6 người quan sát đã chấm");
            assertThat(board.page.locator("#figures-documents .far").first())
                    .containsText("Cách nhau hai mức");
            close(board);
        }
    }

    private void score(String login, String grade) {
        story.as(
                login,
                Screen.PHONE,
                phone -> {
                    phone.go(Story.PILOT + "/score");
                    PilotScenes.tap(phone.page, CRITERION, grade);
                });
    }

    private static void close(Browsing board) {
        Page page = board.page;
        Locator part = page.locator("#part-documents");
        part.locator("textarea").fill("Rút gọn báo cáo chính trị.");
        part.locator("button:has-text('Lưu')").click();
        assertThat(page.locator(".notice")).containsText("Đã lưu kết luận");
        page.locator("button:has-text('Khóa chấm')").click();
        page.locator("button:has-text('Kết thúc, công bố kết luận')").click();
        assertThat(page.locator(".pilot-state")).containsText("kết thúc lúc");
        Story.show(board, "story-pilot");
    }
}
