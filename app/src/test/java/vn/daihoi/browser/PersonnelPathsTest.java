package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import javax.imageio.ImageIO;

/// A ward keeps its list of people; the district puts down the last term of a ward.
@DemoServer
class PersonnelPathsTest {

    private static final String CAMPAIGN = "/c/dong-da-2024";
    private static final String PEOPLE = CAMPAIGN + "/u/00193/personnel";

    /// Tests of both screens share one database: each adds its own person.
    private static final Map<Screen, String> NAMES =
            Map.of(Screen.OFFICE, "Đoàn Thị Thước", Screen.PHONE, "Đoàn Thị Điệu");

    private static final Map<Screen, String> PLAIN =
            Map.of(Screen.OFFICE, "doan thi thuoc", Screen.PHONE, "doan thi dieu");

    private static final Map<Screen, String> WARDS =
            Map.of(Screen.OFFICE, "00196", Screen.PHONE, "00199");

    /// The browser notes that a form was refused.
    private static final String REFUSED =
            "Failed to load resource: the server responded with a status of 422 ()";

    @LocalServerPort int port;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aPersonIsAddedMendedFoundChangedRemovedAndBroughtBack(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.WARD);
            browsing.page.onDialog(Dialog::accept);
            addWithAWrongDateAndMendIt(browsing, NAMES.get(screen));
            findWithoutDiacritics(browsing, NAMES.get(screen), PLAIN.get(screen));
            changeAndRemove(browsing, NAMES.get(screen));
            assertThat(browsing.faults()).containsOnly(REFUSED);
        }
    }

    private static void addWithAWrongDateAndMendIt(Browsing browsing, String name) {
        browsing.go(PEOPLE);
        assertThat(main(browsing)).containsText("còn thiếu thông tin để xét cơ cấu");
        fits(browsing, "personnel-list");
        link(browsing, "Thêm người").click();
        browsing.page.locator("#name").fill(name);
        browsing.page.locator("#born").fill("31/02/1970");
        browsing.page.locator("#gender").selectOption("female");
        save(browsing);
        assertThat(browsing.page.locator("#born-fault")).containsText("lịch không có ngày này");
        assertThat(browsing.page.locator("#name")).hasValue(name);
        browsing.page.locator("#born").scrollIntoViewIfNeeded();
        fits(browsing, "personnel-fault");
        browsing.page.locator("#born").fill("02/1970");
        save(browsing);
        assertThat(browsing.page.locator(".notice")).containsText("Đã thêm " + name);
    }

    private static void findWithoutDiacritics(Browsing browsing, String name, String plain) {
        browsing.page.locator("input[type=search][name=q]").fill(plain);
        browsing.page.locator(".filters button").first().click();
        assertThat(main(browsing)).containsText("Tìm thấy 1 trong");
        browsing.page.locator(".labelled").scrollIntoViewIfNeeded();
        fits(browsing, "personnel-found");
        link(browsing, name).click();
        assertThat(browsing.page.locator("h1")).hasText(name);
        assertThat(main(browsing)).containsText("02/1970");
        fits(browsing, "personnel-card");
    }

    private static void recordTerm(Browsing browsing) {
        browsing.page.locator("#career details summary").click();
        browsing.page.locator("#career [name=body]").fill("Ủy ban MTTQ Việt Nam phường");
        browsing.page.locator("#career [name=began]").fill("2019");
        fits(browsing, "personnel-tenure");
        browsing.page.locator(".career-form button").click();
        assertThat(browsing.page.locator("#career")).containsText("Từ 2019 đến nay");
        browsing.page.locator(".photo summary").click();
        browsing.page.locator("[name=photo]").setInputFiles(photo());
        browsing.page.locator(".photo-form button").click();
        assertThat(browsing.page.locator(".photo img")).isVisible();
        fits(browsing, "personnel-career");
    }

    private static FilePayload photo() {
        var face = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);
        var pen = face.createGraphics();
        pen.setColor(new Color(0xc9d3df));
        pen.fillRect(0, 0, 300, 400);
        pen.setColor(new Color(0x5b6b7d));
        pen.fillOval(100, 80, 100, 120);
        pen.fillOval(50, 230, 200, 300);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(face, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload("anh.jpg", "image/jpeg", bytes.toByteArray());
    }

    private static void changeAndRemove(Browsing browsing, String name) {
        link(browsing, "Sửa").click();
        browsing.page.locator("#post").fill("Tổ trưởng tổ liên gia");
        browsing.page.locator("#party").selectOption("false");
        save(browsing);
        assertThat(main(browsing)).containsText("Tổ trưởng tổ liên gia");
        assertThat(main(browsing)).containsText("Ngoài Đảng");
        recordTerm(browsing);
        browsing.page.locator("button", withText("Xóa khỏi danh sách")).click();
        assertThat(browsing.page.locator(".removed")).containsText("Đã xóa " + name);
        fits(browsing, "personnel-removed");
        browsing.page.locator(".removed button").click();
        assertThat(browsing.page.locator(".notice")).containsText("Đã đưa trở lại");
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void theListAsShownIsDownloadedAndOpens(Screen screen) throws IOException {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.OTHER_WARD);
            browsing.go(CAMPAIGN + "/u/00202/personnel?category=CBCT&sensitive=true");
            assertThat(main(browsing)).containsText("Tìm thấy 4 trong 46 người");
            browsing.page.locator(".labelled tbody tr").nth(1).scrollIntoViewIfNeeded();
            fits(browsing, "personnel-sensitive");
            Download file =
                    browsing.page.waitForDownload(() -> link(browsing, "Tải Excel").click());
            assertThat(file.suggestedFilename()).contains("Khâm Thiên").endsWith(".xlsx");
            try (InputStream content = file.createReadStream();
                    var book = new XSSFWorkbook(content)) {
                Row head = book.getSheetAt(0).getRow(0);
                assertThat(head.getCell(1).getStringCellValue()).isEqualTo("Họ và tên");
                assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(4);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void theLastTermIsPutDownAndAWrongNumberMended(Screen screen) {
        try (var browsing = new Browsing("http://localhost:" + port, screen)) {
            browsing.signIn(DemoAccounts.DISTRICT);
            browsing.go(CAMPAIGN + "/u/" + WARDS.get(screen) + "/personnel");
            assertThat(main(browsing)).containsText("Chưa có ai trong danh sách");
            fits(browsing, "personnel-empty");
            browsing.page.locator(".tabs a", withText("Nhiệm kỳ trước")).click();
            browsing.page.locator("[name='size-at-start']").fill("45");
            browsing.page.locator("[name='start.non-party']").fill("54");
            browsing.page.locator("main form button").first().click();
            assertThat(main(browsing)).containsText("54 nhiều hơn tổng số 45 ủy viên");
            browsing.page.locator(".field-error").scrollIntoViewIfNeeded();
            fits(browsing, "personnel-last-term-fault");
            browsing.page.locator("[name='start.non-party']").fill("12");
            browsing.page.locator("main form button").first().click();
            assertThat(main(browsing)).containsText("12/45 (26,67%)");
            fits(browsing, "personnel-last-term");
        }
    }

    private static Locator main(Browsing browsing) {
        return browsing.page.locator("main");
    }

    private static Locator link(Browsing browsing, String text) {
        return browsing.page.locator("main a", withText(text)).first();
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static void save(Browsing browsing) {
        browsing.page.locator(".person-form button").click();
    }

    private static void fits(Browsing browsing, String name) {
        browsing.picture(name);
        assertThat(browsing.sticksOut()).as(name).isEmpty();
    }
}
