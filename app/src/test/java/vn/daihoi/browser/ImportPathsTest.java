package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.personnel.internal.sheet.Books;

import java.util.LinkedHashMap;
import java.util.List;

/// A ward imports a list with faults, mends it, and finds its people in the list.
@DemoServer
class ImportPathsTest {

    private static final String LIST = "/c/dong-da-2024/u/00202/personnel";
    private static final String KIND =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @LocalServerPort int port;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aListWithFaultsIsMendedAndImported(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.OTHER_WARD);
            browsing.go(LIST);
            browsing.page.locator("a[href$='/personnel/import']").first().click();
            browsing.picture("import-start");
            assertThat(browsing.sticksOut()).isEmpty();

            upload(browsing, list(screen, "31/02/1970", "nhóm lạ"));
            var body = browsing.page.locator("main");
            assertThat(body).containsText("Ngày sinh): \"31/02/1970\": lịch không có ngày này");
            assertThat(body).containsText("không có trong các nhóm thành phần");
            browsing.picture("import-faults");
            assertThat(browsing.sticksOut()).isEmpty();

            browsing.page.locator("text=Chọn tệp khác").click();
            upload(browsing, list(screen, "28/02/1970", "Cá nhân tiêu biểu"));
            assertThat(body).containsText("có lỗi 0");
            browsing.page.locator("summary:has-text('Các cột')").click();
            browsing.picture("import-look");
            assertThat(browsing.sticksOut()).isEmpty();

            browsing.page.locator("button:has-text('Nhập 3 người')").click();
            assertThat(body).containsText("thêm 3 người");
            browsing.picture("import-done");
            body.locator("a:has-text('Về danh sách nhân sự')").click();
            assertThat(body).containsText(name(screen, "Hiền"));
            assertThat(body).containsText(name(screen, "Thảo"));
            assertThat(browsing.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aSheetOfAWorkbookWithTwoListsIsChosen(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.OTHER_WARD);
            browsing.go(LIST + "/import");
            var lists = new LinkedHashMap<String, List<List<String>>>();
            lists.put("Ủy viên đương nhiệm", rows("Lương Thị Cúc"));
            lists.put("Giới thiệu mới", rows("Lương Thị Trúc"));
            upload(browsing, Books.of(lists));
            var body = browsing.page.locator("main");
            assertThat(body).containsText("Lương Thị Cúc");
            browsing.page.locator("button:has-text('Giới thiệu mới (1 người')").click();
            assertThat(body).containsText("Lương Thị Trúc");
            assertThat(browsing.page.locator(".import-sheets [aria-pressed=true]"))
                    .containsText("Giới thiệu mới");
            browsing.picture("import-sheets");
            assertThat(browsing.sticksOut()).isEmpty();
            browsing.page.onceDialog(Dialog::accept);
            browsing.page.locator("button:has-text('Bỏ tệp này')").click();
            assertThat(body).containsText("Đã bỏ tệp");
            assertThat(browsing.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void columnsThatWereChosenButNotSentAreKeptByTabsAndByTheButtonThatImports(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.OTHER_WARD);
            browsing.go(LIST + "/import");
            upload(browsing, Books.of(rows("Lương Thị Đào")));
            var body = browsing.page.locator("main");
            var birthday = browsing.page.locator("select[name='column-2']");
            var post = browsing.page.locator("select[name='column-3']");
            browsing.page.locator("summary:has-text('Các cột')").click();
            birthday.selectOption("note");
            browsing.page.locator(".tabs button").first().click();
            assertThat(birthday).hasValue("note");
            assertThat(browsing.page.locator(".tabs .active")).containsText("Tất cả");
            browsing.picture("import-tabs");
            assertThat(browsing.sticksOut()).isEmpty();

            browsing.page.locator("summary:has-text('Các cột')").click();
            post.selectOption("workplace");
            browsing.page.locator("button:has-text('Nhập 1 người')").click();
            assertThat(body).containsText("Chưa ghi gì");
            assertThat(birthday).hasValue("note");
            assertThat(post).hasValue("workplace");
            browsing.page.onceDialog(Dialog::accept);
            browsing.page.locator("button:has-text('Bỏ tệp này')").click();
            assertThat(body).containsText("Đã bỏ tệp");
            assertThat(browsing.faults()).isEmpty();
        }
    }

    private static List<List<String>> rows(String name) {
        return List.of(
                List.of("TT", "Họ và tên", "Ngày sinh", "Chức vụ"),
                List.of("1", name, "1968", "Trưởng ban"));
    }

    private static void upload(Browsing browsing, byte[] file) {
        browsing.page.locator("#file").setInputFiles(new FilePayload("danh sach.xlsx", KIND, file));
        browsing.page.locator("button:has-text('Xem trước')").click();
        assertThat(browsing.page.locator(".lead-answer")).containsText("dòng có người");
    }

    /// Each screen has people of its own.
    private static String name(Screen screen, String given) {
        return "Phan Thị " + (screen == Screen.PHONE ? "Mỹ " : "Ngọc ") + given;
    }

    private static byte[] list(Screen screen, String born, String category) {
        return Books.of(
                List.of(
                        List.of("DANH SÁCH TRÍCH NGANG"),
                        List.of(),
                        List.of(
                                "TT",
                                "Họ và tên",
                                "Ngày sinh",
                                "Nam/Nữ",
                                "Dân tộc",
                                "Chức vụ",
                                "Thành phần"),
                        List.of(
                                "1",
                                name(screen, "Hiền"),
                                born,
                                "Nữ",
                                "Kinh",
                                "Tổ trưởng",
                                "Cá nhân tiêu biểu"),
                        List.of(
                                "2",
                                name(screen, "Thảo"),
                                "1965",
                                "Nữ",
                                "Tày",
                                "Trưởng ban",
                                category),
                        List.of(
                                "3",
                                name(screen, "Liên"),
                                "03/1972",
                                "Nữ",
                                "Kinh",
                                "Bác sĩ",
                                "Cá nhân tiêu biểu"),
                        List.of("", "Tổng cộng: 3 người")));
    }
}
