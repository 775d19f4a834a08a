package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

import java.util.List;

/// What more than one test does at the pilot of the demonstration.
final class PilotScenes {

    private PilotScenes() {}

    /// The demonstration's pilot is debriefed already: it is opened again, and more people come.
    ///
    /// @param logins of people who exist
    static void reopenAndInvite(Browsing board, List<String> logins) {
        board.go(Story.PILOT);
        board.page.locator("button:has-text('Mở lại hội nghị')").click();
        board.page.locator("button:has-text('Mở lại chấm')").click();
        logins.forEach(login -> invite(board, login));
    }

    private static void invite(Browsing board, String login) {
        board.go(Story.DISTRICT + "/pilot/00190/observers");
        board.page.getByText("Mời người không có trong danh sách").click();
        board.page.locator("input[name=login]").fill(login);
        board.page.locator("input[name=capacity]").fill("Tổ công tác Thành phố");
        board.page.locator("#invite button.btn-primary").click();
        assertThat(board.page.locator(".notice")).containsText("Đã mời");
    }

    /// The first criterion that an observer scores.
    static void tap(Page phone, String criterion, String grade) {
        phone.locator(criterion).scrollIntoViewIfNeeded();
        var button = phone.locator(criterion + " button:has-text('" + grade + "')").first();
        button.click();
        assertThat(button).hasAttribute("aria-pressed", "true");
        assertThat(phone.locator("#pilot-progress")).containsText("1/27");
    }
}
