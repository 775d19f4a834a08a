package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import java.util.List;

/// Five lessons of the pilot, two of them looked after by the program, reach twenty wards; one ward
/// is caught, mends, and answers; its working group confirms.
record StoryLessons(Story story) {

    private static final String LESSONS = Story.DISTRICT + "/lessons";
    private static final List<String> PLAIN =
            List.of(
                    "Đề án nhân sự rà soát đủ thành phần trước hội nghị cuối",
                    "Trình chiếu và tài liệu điện tử được chạy thử trước một ngày",
                    "Chương trình ghi số phút của từng mục");

    private static final double PATIENCE = 90_000;

    void adoptFive() {
        story.as(DemoAccounts.DISTRICT, Screen.OFFICE, StoryLessons::adoptFive);
    }

    void catchAWard() {
        story.as(DemoAccounts.WARD, Screen.OFFICE, StoryLessons::seeWhatTheCheckFinds);
    }

    void answer() {
        story.as(DemoAccounts.WARD, Screen.OFFICE, StoryLessons::answerAll);
    }

    void confirm() {
        story.as(Story.GROUP_MEMBER, Screen.OFFICE, StoryLessons::confirmAll);
    }

    private static void adoptFive(Browsing browsing) {
        PLAIN.forEach(title -> {
            write(browsing, title);
            keepAndAdopt(browsing, false);
        });
        write(browsing, "Kịch bản xong trước đại hội 25 ngày");
        browsing.page.getByLabel("Một mốc phải xong trước").check();
        browsing.page.getByLabel("Số ngày trước đại hội").fill("25");
        browsing.page.locator("select[name='planStep']").selectOption("last-conference");
        keepAndAdopt(browsing, true);

        write(browsing, "Báo cáo chính trị ngắn gọn");
        browsing.page.getByLabel("Một quy tắc rà soát văn bản").check();
        // Quicker than any hand: the field is there a moment before it listens.
        browsing.page.waitForFunction(
                "() => document.querySelector('select[name=rule]')?.['htmx-internal-data']");
        browsing.page.locator("select[name='rule']").selectOption("length.document");
        browsing.page.locator("input[name='v.lengths.bao-cao-chinh-tri.ward']").fill("6");
        browsing.picture("story-lesson-with-rule");
        keepAndAdopt(browsing, true);
        browsing.picture("story-lesson-adopted");
    }

    private static void write(Browsing browsing, String title) {
        browsing.go(LESSONS + "/new?pilot=00190&part=documents");
        browsing.page.getByLabel("Bài học, trong một câu").fill(title);
        browsing.page.getByLabel("Các đơn vị cần làm").fill("Làm theo bài học của đại hội điểm.");
    }

    private static void keepAndAdopt(Browsing browsing, boolean checked) {
        Page page = browsing.page;
        page.locator("button:has-text('Lưu')").click();
        if (checked) {
            page.locator("button:has-text('Kiểm tra thử')").click();
            // Reviews of all wards run in the background; the page comes back when they are done.
            page.locator("#trial-title").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
            browsing.picture("story-trial");
            if (page.locator("input[name='sure']").count() > 0) {
                page.locator("input[name='sure']").check();
            }
        }
        page.locator("button:has-text('Thông qua, giao cho 20 đơn vị')").click();
        assertThat(page.locator(".notice")).containsText("Đã thông qua");
    }

    private static void seeWhatTheCheckFinds(Browsing browsing) {
        var page = browsing.page;
        page.waitForCondition(() -> {
            browsing.go(Story.WARD + "/lessons/own");
            return page.locator(".lesson-fault").count() > 0;
        });
        browsing.picture("story-caught");
        browsing.go(Story.WARD);
        assertThat(page.locator("main"))
                .containsText("Phải xong trước đại hội 25 ngày theo Bài học");
    }

    private static void answerAll(Browsing browsing) {
        browsing.go(Story.WARD + "/lessons/own");
        assertThat(browsing.page.locator(".lesson-fault")).hasCount(0);
        var open = browsing.page.locator(".lesson-own.lesson-is-open");
        for (int left = open.count(); left > 0; left--) {
            assertThat(open).hasCount(left);
            open.first().getByLabel("Đã làm gì, xem ở đâu").fill("Đã làm, xem hồ sơ của phường.");
            open.first().locator("button[value='done']").click();
        }
        assertThat(open).hasCount(0);
    }

    private static void confirmAll(Browsing browsing) {
        browsing.go(LESSONS);
        var addresses =
                browsing.page.locator(".lesson-list h2 a").all().stream()
                        .map(link -> link.getAttribute("href"))
                        .toList();
        assertThat(addresses).hasSizeGreaterThanOrEqualTo(5);
        for (String address : addresses) {
            browsing.go(address);
            var unit =
                    browsing.page.locator(
                            ".lesson-unit", new Page.LocatorOptions().setHasText(Story.WARD_NAME));
            var confirm = unit.locator("button[value='confirmed']");
            // Some of the demonstration's own lessons are confirmed already.
            if (confirm.count() > 0) {
                confirm.click();
            }
            assertThat(unit).containsText("đã làm, đã xác nhận");
        }
        browsing.picture("story-lesson-settled");
    }
}
