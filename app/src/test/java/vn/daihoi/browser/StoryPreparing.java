package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// The first chapters: a working group more, the training of those who were missing, a question
/// that is answered for all.
record StoryPreparing(Story story) {

    private static final String GROUP = "Tổ công tác số 3";
    private static final String OBSTACLE = "Chưa có nơi gửi xe cho đại biểu";

    void setUpAGroup() {
        story.as(
                DemoAccounts.DISTRICT,
                Screen.OFFICE,
                browsing -> {
                    browsing.go(Story.DISTRICT + "/working-groups");
                    var page = browsing.page;
                    page.locator("summary:has-text('Lập tổ công tác')").click();
                    page.getByLabel("Tên tổ").last().fill(GROUP);
                    page.locator("button:has-text('Lập tổ')").click();
                    appoint(group(page), "Trần Quốc Bảo");
                    assign(group(page), Story.WARD_NAME);
                    assertThat(group(page).locator(".group-units")).hasText(Story.WARD_NAME);
                    Story.show(browsing, "story-group");
                });
    }

    private static Locator group(Page page) {
        return page.locator(".group:has(h2:text-is('" + GROUP + "'))");
    }

    private static void appoint(Locator group, String person) {
        group.locator("summary:has-text('Thêm thành viên')").click();
        group.locator("select[name=person]").selectOption(person);
        group.locator("select[name=duty]").selectOption("head");
        group.locator("form[action$='/members'] button").click();
        assertThat(group.locator(".group-members")).containsText(person + " – Tổ trưởng");
    }

    private static void assign(Locator group, String unit) {
        group.locator("summary:has-text('Giao đơn vị')").click();
        group.getByLabel(unit).check();
        group.locator("form[action$='/units'] button").click();
    }

    void trainThoseWhoWereAbsent() {
        story.as(
                DemoAccounts.DISTRICT,
                Screen.OFFICE,
                browsing -> {
                    var page = browsing.page;
                    inviteTheMissing(browsing);
                    page.locator(".tabs a:has-text('Điểm danh')").click();
                    present(page, 0);
                    present(page, 0);
                    excuse(page);
                    assertThat(page.locator("#roll-answer")).containsText("2/26 có mặt");
                    Story.show(browsing, "story-roll");
                    browsing.go(Story.DISTRICT + "/trainings");
                    assertThat(page.locator(".lead-answer")).containsText("còn thiếu 24 đơn vị");
                    Story.show(browsing, "story-coverage");
                });
    }

    /// On the day of the demonstration, so that the roll can be taken at once.
    private static void inviteTheMissing(Browsing browsing) {
        browsing.go(Story.DISTRICT + "/trainings");
        var page = browsing.page;
        assertThat(page.locator(".lead-answer")).containsText("còn thiếu 26 đơn vị");
        page.getByText("Mời những đơn vị còn thiếu").click();
        page.getByLabel("Ngày").first().fill("2024-02-26");
        page.getByLabel("Địa điểm").fill("Hội trường phường Láng Thượng");
        page.locator("button:has-text('Lưu')").click();
        page.locator("button:has-text('Gửi 26 giấy mời')").click();
        assertThat(page.locator(".notice")).containsText("Đã gửi 26 giấy mời");
    }

    private static void present(Page page, int which) {
        var buttons = page.locator(".roll button:has-text('Có mặt')");
        int left = buttons.count();
        buttons.nth(which).click();
        assertThat(buttons).hasCount(left - 1);
    }

    private static void excuse(Page page) {
        var row =
                page.locator(".roll li", new Page.LocatorOptions().setHasText("Có mặt"))
                        .filter(
                                new Locator.FilterOptions()
                                        .setHas(page.locator("summary:has-text('Vắng')")))
                        .first();
        row.locator("summary").click();
        row.getByLabel("Lý do").fill("Ốm, đã cử người khác nhận tài liệu.");
        row.locator("button:has-text('Lưu')").click();
        assertThat(page.locator(".roll")).containsText("Ốm, đã cử người khác nhận tài liệu.");
    }

    void answerAnObstacle() {
        story.as(
                DemoAccounts.WARD,
                Screen.PHONE,
                browsing -> {
                    browsing.go(Story.WARD + "/obstacles/new");
                    browsing.page.getByLabel("Vướng mắc gì?").fill(OBSTACLE);
                    browsing.page.locator("button:has-text('Gửi lên cấp trên')").click();
                });
        story.as(
                DemoAccounts.DISTRICT,
                Screen.OFFICE,
                browsing -> {
                    var page = browsing.page;
                    browsing.go(Story.DISTRICT + "/obstacles");
                    page.locator("a:has-text('" + OBSTACLE + "')").first().click();
                    page.locator("#answer-form textarea")
                            .fill("Mượn sân trường bên cạnh, cử người hướng dẫn từ 7 giờ.");
                    page.locator("button:has-text('Gửi câu trả lời')").click();
                    page.locator("summary:has-text('Đưa vào Giải đáp')").click();
                    page.locator("form[action$='/publish'] button").click();
                    assertThat(page.locator("main")).containsText("Có trong Giải đáp");
                });
        story.as(
                DemoAccounts.WARD,
                Screen.PHONE,
                browsing -> {
                    browsing.go("/notifications");
                    browsing.page.locator(".message-acts .btn").first().click();
                    browsing.page
                            .locator("button:has-text('Câu trả lời này giúp được tôi')")
                            .click();
                    assertThat(browsing.page.locator("main")).containsText("đã giúp 1 đơn vị");
                    Story.show(browsing, "story-obstacle");
                });
    }
}
