package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.review.extract.Extraction;
import vn.daihoi.review.extract.Limits;
import vn.daihoi.review.extract.Outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A ward of the demonstration builds its slate; another one cannot, and is told why.
@DemoServer
class SlatePathsTest {

    private static final String CAMPAIGN = "/c/dong-da-2024";
    private static final String SLATES = CAMPAIGN + "/u/00193/personnel/slates";

    @LocalServerPort int port;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void buildsASlateThatKeepsEveryRule(Screen screen) throws IOException {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.WARD);
            openACopy(browsing, screen == Screen.OFFICE ? "Phương án 2" : "Phương án 3");
            var board = browsing.page.locator("#board");
            assertThat(board).containsText("41 người (cần từ 43 đến 55)");
            assertThat(board.locator(".rule-broken h3")).hasCount(5);
            browsing.picture("slate-board");
            assertThat(browsing.sticksOut()).isEmpty();

            removesAndTakesBack(browsing);
            keepAVersion(browsing);
            triesOtherBounds(browsing);
            mendsIt(browsing);
            comparesWithTheVersion(browsing);
            downloadsItsPapers(browsing);
            assertThat(browsing.faults()).isEmpty();
        }
    }

    private static void openACopy(Browsing browsing, String name) {
        browsing.go(SLATES);
        browsing.picture("slates");
        assertThat(browsing.sticksOut()).isEmpty();
        browsing.page.locator(".slate h2 a", withText("Phương án 1")).first().click();
        var copy = browsing.page.locator("details:has(form[action$='/copy'])");
        copy.locator("summary").click();
        copy.locator("input[name=name]").fill(name);
        copy.locator("button").click();
        assertThat(browsing.page.locator("h1")).containsText(name);
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    /// The verdicts follow each click.
    private static void removesAndTakesBack(Browsing browsing) {
        var board = browsing.page.locator("#board");
        search(browsing, "kieu thanh khanh");
        browsing.page.locator(".person-row [data-move]").first().click();
        assertThat(board).containsText("40 người (cần từ 43 đến 55)");
        browsing.page.locator("#undo").click();
        assertThat(board).containsText("41 người (cần từ 43 đến 55)");
    }

    private static void search(Browsing browsing, String words) {
        var filter = browsing.page.locator(".people-filter");
        filter.locator("input[name=q]").fill(words);
        filter.locator("button").click();
        assertThat(browsing.page.locator(".person-row")).hasCount(1);
    }

    private static void keepAVersion(Browsing browsing) {
        browsing.page.locator("input[name=note]").fill("trước khi sửa");
        browsing.page.locator("form[action$='/versions'] button").click();
        assertThat(browsing.page.locator(".kept")).containsText("trước khi sửa");
    }

    private static void triesOtherBounds(Browsing browsing) {
        browsing.page.locator("a[href$='/what-if']").click();
        var answer = browsing.page.locator("#what-if-answer");
        assertThat(answer).containsText("Với các mức này, phương án chưa đạt.");
        var most = browsing.page.locator("input[name='most.re-elected']");
        most.fill("100");
        most.blur();
        assertThat(answer).containsText("Đang thử các mức khác");
        assertThat(browsing.page.locator("#tried-re-elected")).containsText("Đạt");
        browsing.picture("slate-what-if");
        assertThat(browsing.sticksOut()).isEmpty();
        backToTheBoard(browsing);
    }

    private static void mendsIt(Browsing browsing) {
        browsing.page.locator("a[href$='/repair']").first().click();
        assertThat(browsing.page.locator("main")).containsText("Không có cách nào thay ít hơn");
        browsing.picture("slate-repair");
        assertThat(browsing.sticksOut()).isEmpty();
        browsing.page.locator("form[action$='/swap'] button").click();
        assertThat(browsing.page.locator("#board .rule-broken")).hasCount(0);
        browsing.picture("slate-mended");
    }

    private static void comparesWithTheVersion(Browsing browsing) {
        browsing.page.locator("a[href*='/compare?version=1']").click();
        assertThat(browsing.page.locator("main")).containsText("chỉ có trong");
        browsing.picture("slate-compare");
        assertThat(browsing.sticksOut()).isEmpty();
        backToTheBoard(browsing);
    }

    private static void backToTheBoard(Browsing browsing) {
        browsing.page.locator("main a[href*='/slates/']").first().click();
        assertThat(browsing.page.locator("#board")).isVisible();
    }

    private static void downloadsItsPapers(Browsing browsing) throws IOException {
        browsing.page.locator("details:has(a[href$='/scheme.docx']) summary").click();
        assertThat(words(browsing, "scheme.docx")).contains("ĐỀ ÁN", "Người ngoài Đảng");
        assertThat(words(browsing, "submission.docx")).contains("TỜ TRÌNH");
        try (var book = new XSSFWorkbook(Files.newInputStream(saved(browsing, "list.xlsx")))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isGreaterThanOrEqualTo(43);
        }
    }

    private static String words(Browsing browsing, String name) throws IOException {
        var content = Files.readAllBytes(saved(browsing, name));
        var read = Extraction.extract(name, content, Limits.standard());
        return ((Outcome.Extracted) read).document().text();
    }

    private static Path saved(Browsing browsing, String name) {
        Locator link = browsing.page.locator("a[href$='/" + name + "']");
        return browsing.page.waitForDownload(link::click).path();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void tellsWhyNoListKeepsTheRules(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.OTHER_WARD);
            browsing.go(CAMPAIGN + "/u/00202/personnel/slates");
            browsing.page.locator(".slate h2 a").first().click();
            browsing.page.locator("a[href$='/conflict']").first().click();
            var page = browsing.page.locator("main");
            assertThat(page).containsText("Không có danh sách nào đạt mọi quy định");
            assertThat(page.locator(".sum").first()).containsText("14");
            assertThat(page).containsText("Nới ít nhất thì được");
            browsing.picture("slate-conflict");
            assertThat(browsing.sticksOut()).isEmpty();
            assertThat(browsing.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void showsTheDistrictTheSlatesOfAllWards(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.DISTRICT);
            browsing.go(CAMPAIGN + "/u/006/personnel/slates");
            assertThat(browsing.page.locator("main")).containsText("2/21 đơn vị đã lập phương án");
            browsing.page.locator("text=Phường Văn Chương").first().scrollIntoViewIfNeeded();
            browsing.picture("slates-district");
            assertThat(browsing.sticksOut()).isEmpty();
            assertThat(browsing.faults()).isEmpty();
        }
    }
}
