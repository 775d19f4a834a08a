package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// The last chapter: two weeks before the congress the ward shows that it is ready, hands in its
/// dossier, and both sides agree.
record StoryApproval(Story story) {

    private static final String PAGE = Story.WARD + "/dossier/approval";

    /// Two weeks on: 15 days before the congress of the ward.
    void moveTheDay() {
        story.as(
                DemoAccounts.ADMINISTRATOR,
                Screen.OFFICE,
                browsing -> {
                    browsing.go(Story.CAMPAIGN + "/matrix");
                    for (String day : new String[] {"04/03/2024", "11/03/2024"}) {
                        browsing.page.locator(".practice-form button[value='7']").click();
                        assertThat(browsing.page.locator(".practice-banner")).containsText(day);
                    }
                });
    }

    void showReadiness() {
        story.as(
                DemoAccounts.WARD,
                Screen.OFFICE,
                browsing -> {
                    browsing.go(Story.WARD + "/readiness");
                    var page = browsing.page.locator("main");
                    assertThat(page).containsText("Bài học 4 từ đại hội điểm Phường Ô Chợ Dừa");
                    assertThat(page).containsText("– đã làm");
                    assertThat(page).not().containsText("còn mắc");
                    assertThat(page).not().containsText("đơn vị chưa trả lời");
                    assertThat(page.locator(".lead-answer"))
                            .containsText("Chưa đủ điều kiện: còn 3 điều thiếu");
                    Story.show(browsing, "story-readiness");
                    browsing.go(PAGE);
                    browsing.page.locator("#submit button:has-text('Nộp')").first().click();
                    assertThat(page).containsText("Hai bên đã được báo");
                });
    }

    void letBothSidesAgree() {
        story.as(Story.CHAIR, Screen.OFFICE, browsing -> agree(browsing, "#party", "45-CV/ĐU"));
        story.as(
                Story.APPROVER,
                Screen.OFFICE,
                browsing -> {
                    agree(browsing, "#upper", "12/TB-MTTQ-BTT");
                    browsing.go(Story.WARD + "/readiness");
                    assertThat(browsing.page.locator(".lead-answer"))
                            .containsText("Đủ điều kiện tổ chức đại hội");
                    Story.show(browsing, "story-approved");
                });
    }

    private static void agree(Browsing browsing, String side, String number) {
        browsing.go(PAGE);
        var section = browsing.page.locator(side);
        section.locator("summary:has-text('Ghi đồng ý')").click();
        section.getByLabel("Số, ký hiệu của văn bản").first().fill(number);
        section.locator("button:has-text('Ghi ý kiến đồng ý')").click();
        assertThat(browsing.page.locator(side)).containsText("Đồng ý: " + number);
    }
}
