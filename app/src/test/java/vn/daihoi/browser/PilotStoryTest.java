package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/// The story of the article from the pilot on: five lessons, two of them looked after by the
/// program, reach twenty wards; one ward is caught, mends, answers, and its page of readiness says
/// so.
@DemoServer
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class PilotStoryTest {

    private static final String CAMPAIGN = "/c/dong-da-2024";
    private static final String LESSONS = CAMPAIGN + "/u/006/lessons";
    private static final String WARD = CAMPAIGN + "/u/00202";
    private static final String REPORT = WARD + "/dossier/bao-cao-chinh-tri";

    private static final String SHORT_REPORT =
            """
            # BÁO CÁO CHÍNH TRỊ
            của Ủy ban Mặt trận Tổ quốc Việt Nam phường Khâm Thiên

            ## I. KẾT QUẢ

            Hội Liên hiệp Phụ nữ giúp 12 hộ thoát nghèo trong năm 2023.
            """;

    private static final List<String> PLAIN =
            List.of(
                    "Đề án nhân sự rà soát đủ thành phần trước hội nghị cuối",
                    "Trình chiếu và tài liệu điện tử được chạy thử trước một ngày",
                    "Chương trình ghi số phút của từng mục");

    private static final double PATIENCE = 90_000;

    @LocalServerPort int port;

    /// On a demonstration of its own: other tests move the day.
    @Test
    @DirtiesContext(methodMode = DirtiesContext.MethodMode.BEFORE_METHOD)
    void leadsFromTheLessonsOfThePilotToTheReadinessOfAWard() {
        as(DemoAccounts.DISTRICT, this::adoptFive);
        as(
                DemoAccounts.OTHER_WARD,
                browsing -> {
                    seeWhatTheCheckFinds(browsing);
                    mend(browsing);
                    answerAll(browsing);
                });
        as(DemoAccounts.DISTRICT, this::confirmAll);
        as(
                DemoAccounts.OTHER_WARD,
                browsing -> {
                    browsing.go(WARD + "/readiness");
                    var page = browsing.page.locator("main");
                    assertThat(page).containsText("Bài học 4 từ đại hội điểm Phường Ô Chợ Dừa");
                    assertThat(page).containsText("– đã làm");
                    assertThat(page).not().containsText("còn mắc");
                    assertThat(page).not().containsText("đơn vị chưa trả lời");
                    browsing.picture("story-readiness");
                    assertThat(browsing.sticksOut()).isEmpty();
                });
    }

    private void adoptFive(Browsing browsing) {
        PLAIN.forEach(title -> {
            write(browsing, title);
            keepAndAdopt(browsing, false);
        });
        write(browsing, "Kịch bản xong trước đại hội 25 ngày");
        browsing.page.getByLabel("Một bước phải xong trước").check();
        browsing.page.getByLabel("Số ngày trước đại hội").fill("25");
        browsing.page.locator("select[name='planStep']").selectOption("last-conference");
        keepAndAdopt(browsing, true);

        write(browsing, "Báo cáo chính trị ngắn gọn");
        browsing.page.getByLabel("Một quy tắc rà soát văn bản").check();
        // Quicker than any hand: the field is there a moment before it listens.
        browsing.page.waitForFunction(
                "() => document.querySelector('select[name=rule]')?.['htmx-internal-data']");
        browsing.page.locator("select[name='rule']").selectOption("length.document");
        browsing.page.locator("input[name='v.lengths.bao-cao-chinh-tri.ward']").fill("2");
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
            browsing.go(WARD + "/lessons/own");
            return page.locator(".lesson-fault").count() > 0;
        });
        browsing.picture("story-caught");
        browsing.go(WARD);
        assertThat(page.locator("main"))
                .containsText("Phải xong trước đại hội 25 ngày theo Bài học");
    }

    private static void mend(Browsing browsing) {
        browsing.go(REPORT);
        browsing.page
                .locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                "bao-cao.md",
                                "text/markdown",
                                SHORT_REPORT.getBytes(StandardCharsets.UTF_8)));
        browsing.page.locator("form.upload button").click();
        browsing.page.waitForURL("**/v/*");
        assertThat(browsing.page.locator(".lead-answer, .finding").first()).isVisible();
        browsing.page.waitForCondition(() -> {
            browsing.go(WARD + "/lessons/own");
            return browsing.page.locator(".lesson-fault:has-text('trang')").count() == 0;
        });
    }

    private static void answerAll(Browsing browsing) {
        var open = browsing.page.locator(".lesson-own.lesson-is-open");
        for (int left = open.count(); left > 0; left--) {
            assertThat(open).hasCount(left);
            open.first().getByLabel("Đã làm gì, xem ở đâu").fill("Đã làm, xem hồ sơ của phường.");
            open.first().locator("button[value='done']").click();
        }
        assertThat(open).hasCount(0);
    }

    private void confirmAll(Browsing browsing) {
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
                            ".lesson-unit",
                            new Page.LocatorOptions().setHasText("Phường Khâm Thiên"));
            unit.locator("button[value='confirmed']").click();
            assertThat(unit).containsText("đã làm, đã xác nhận");
        }
        browsing.picture("story-lesson-settled");
    }

    private void as(String login, Consumer<Browsing> acts) {
        try (var browsing = new Browsing("http://localhost:" + port, Screen.OFFICE)) {
            browsing.page.onDialog(Dialog::accept);
            browsing.signIn(login);
            acts.accept(browsing);
            assertThat(browsing.faults()).isEmpty();
        }
    }
}
