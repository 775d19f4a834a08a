package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// A ward mends what the lessons and the page of readiness tell it: a shorter report, the last
/// conference held, a slate that keeps every rule, the two papers that were missing.
record StoryMending(Story story) {

    private static final String DOSSIER = Story.WARD + "/dossier/";
    private static final String REPORT = "/demo/documents/van-chuong-bao-cao-chinh-tri.md";

    private static final List<String> SPARED =
            List.of(
                    "Cuộc vận động “Người Việt Nam ưu tiên",
                    "Trong phòng, chống dịch Covid-19",
                    "Năm 2024 làm điểm",
                    "5. Bồi dưỡng",
                    "6. Dành ít nhất",
                    "7. Khen thưởng");

    private static final String SCRIPT =
            """
            # KỊCH BẢN ĐIỀU HÀNH

            **Đại hội đại biểu Mặt trận Tổ quốc Việt Nam phường Văn Chương lần thứ XIV, nhiệm kỳ 2024-2029**

            ## I. PHIÊN TRÙ BỊ

            | TT | Thời gian | Nội dung | Người thực hiện |
            |---|---|---|---|
            | 1 | 14h00 - 14h20 | Ổn định tổ chức, thông qua chương trình | Ban Thường trực |
            | 2 | 14h20 - 15h00 | Thông qua quy chế, bầu Đoàn Chủ tịch | Chủ tịch Ủy ban Mặt trận phường |

            ## II. PHIÊN CHÍNH THỨC

            | TT | Thời gian | Nội dung | Người thực hiện |
            |---|---|---|---|
            | 1 | 8h00 - 8h15 | Chào cờ, tuyên bố lý do | Phó Chủ tịch Ủy ban Mặt trận phường |
            | 2 | 8h15 - 8h40 | Báo cáo chính trị | Chủ tịch Ủy ban Mặt trận phường |
            | 3 | 8h40 - 9h30 | Thảo luận | Đoàn Chủ tịch |

            ## III. PHÂN CÔNG ĐOÀN CHỦ TỊCH

            Chủ tịch Ủy ban Mặt trận phường điều hành chung; Phó Chủ tịch điều hành phần thảo luận, ghi rõ tên trong bản in của từng người.
            """;

    void mendAll() {
        story.as(
                DemoAccounts.WARD,
                Screen.OFFICE,
                browsing -> {
                    handIn(browsing, "bao-cao-chinh-tri", "bao-cao.md", shorter());
                    waitUntilTheCheckIsContent(browsing);
                    holdTheLastConference(browsing);
                    Path scheme = chooseASlate(browsing);
                    handIn(browsing, "de-an-nhan-su", scheme);
                    handIn(browsing, "kich-ban", "kich-ban.md", SCRIPT);
                });
    }

    /// The report of the demonstration without what the reader can do without.
    private static String shorter() {
        return report().lines()
                .filter(line -> SPARED.stream().noneMatch(line::startsWith))
                .collect(Collectors.joining("\n"));
    }

    private static String report() {
        try (InputStream stream = StoryMending.class.getResourceAsStream(REPORT)) {
            return new String(
                    Objects.requireNonNull(stream, REPORT).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void handIn(Browsing browsing, String kind, String name, String text) {
        browsing.go(DOSSIER + kind);
        browsing.page
                .locator("input[type=file]")
                .setInputFiles(
                        new com.microsoft.playwright.options.FilePayload(
                                name, "text/markdown", text.getBytes(StandardCharsets.UTF_8)));
        send(browsing.page);
    }

    private static void handIn(Browsing browsing, String kind, Path file) {
        browsing.go(DOSSIER + kind);
        browsing.page.locator("input[type=file]").setInputFiles(file);
        send(browsing.page);
    }

    private static void send(Page page) {
        page.locator("form.upload button").click();
        page.waitForURL("**/v/*");
        assertThat(page.locator(".lead-answer, .finding").first()).isVisible();
    }

    private static void waitUntilTheCheckIsContent(Browsing browsing) {
        browsing.page.waitForCondition(() -> {
            browsing.go(Story.WARD + "/lessons/own");
            return browsing.page.locator(".lesson-fault:has-text('trang')").count() == 0;
        });
    }

    private static void holdTheLastConference(Browsing browsing) {
        browsing.go(Story.WARD);
        var step = browsing.page.locator("#step-last-conference");
        step.locator("details:has(form[action$='/proof']) > summary").last().click();
        step.locator("textarea[name=words]")
                .first()
                .fill("Biên bản hội nghị Ủy ban lần cuối ngày 26/02/2024.");
        step.locator("form[action$='/proof'] button").click();
        assertThat(browsing.page.locator("#step-last-conference"))
                .containsText("Biên bản hội nghị Ủy ban lần cuối");
    }

    /// @return the scheme that the program writes for it
    private static Path chooseASlate(Browsing browsing) {
        Page page = browsing.page;
        browsing.go(Story.WARD + "/personnel/slates");
        page.locator(".slate h2 a").first().click();
        page.locator("a[href$='/repair']").first().click();
        page.locator("form[action$='/swap'] button").click();
        assertThat(page.locator("#board .rule-broken")).hasCount(0);
        page.locator("form[action$='/adopt'] button").click();
        assertThat(page.locator("main")).containsText("phương án trình");
        page.locator("details:has(a[href$='/scheme.docx']) summary").click();
        Locator link = page.locator("a[href$='/scheme.docx']");
        Download download = page.waitForDownload(link::click);
        Path there = Path.of(System.getProperty("java.io.tmpdir"), "de-an-nhan-su.docx");
        download.saveAs(there);
        return there;
    }
}
